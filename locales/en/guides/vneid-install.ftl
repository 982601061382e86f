title = Install the genuine VNeID app
    .short = Install VNeID
    .keywords = download, app, electronic identity, fake VNeID, update
about = Get VNeID from the right app store and stay clear of fakes.

kind = What kind of phone do you have?
    .answer-android = Android (Samsung, Oppo, Xiaomi…)
    .answer-iphone = iPhone (with the apple on it)
    .answer-simple = A phone for calls and texts only
    .tip = Turn the phone over: an apple means iPhone, nearly all others are Android.

android-store = Open VNeID in Google Play
    .do-1 = Open the **Camera** and point it at the QR code here
    .do-2 = Tap the line that appears to open **Google Play**
    .do-3 = Open **Google Play** and search for **VNeID** if you cannot scan
    .warning = **Never install from a link or file** sent by Zalo or text message.
    .tip = Open the store from this QR code or by searching in it.
    .helper = Never install from an APK file.
    .qr-1 = VNeID in Google Play

android-check = Make sure it is the genuine VNeID
    .do-1 = Check that the app’s name is **VNeID**
    .do-2 = Check who publishes it: **Trung tâm dữ liệu quốc gia về dân cư**
    .do-3 = If both are right, tap `Cài đặt` (install) on the `VNeID` page and wait
    .text-1 = The genuine app has very many downloads and reviews.
    .warning = Wrong name or wrong publisher? **Do not install it.**
    .tip = If VNeID is installed and a newer one is out, the button here says `Cập nhật` (update).

android-switch = Keep unknown apps out
    .do-1 = Open the **phone’s own settings**
    .do-2 = Find where **unknown apps** are allowed to install
    .do-3 = Leave every switch there **off**
    .tip = Each brand keeps this in another place. Leave switches that are off as they are.

android-ready = Is VNeID on your phone now?
    .answer-yes = Yes, I see VNeID
    .answer-no = No, or it did not install

iphone-store = Open VNeID in the App Store
    .do-1 = Open the **Camera** and point it at the QR code here
    .do-2 = Tap the line that appears to open the **App Store**
    .do-3 = Open the **App Store** and search for **VNeID** if you cannot scan
    .warning = **Never install from a link** sent by Zalo or text message.
    .qr-1 = VNeID in the App Store

iphone-check = Make sure it is the genuine VNeID
    .do-1 = Check that the app’s name is **VNeID**
    .do-2 = Check who publishes it: **Trung tâm dữ liệu quốc gia về dân cư**
    .do-3 = If both are right, tap `Nhận` (get) on the `VNeID` page and wait
    .text-1 = The genuine app has very many reviews.
    .warning = Wrong name or wrong publisher? **Do not install it.**
    .tip = If VNeID is installed and a newer one is out, the button here says `Cập nhật` (update).
    .helper = If the phone asks for a password, let them type it themselves.

iphone-ready = Is VNeID on your phone now?
    .answer-yes = Yes, I see VNeID
    .answer-no = No, or it did not install

signs = Remember the signs of a fake VNeID
    .text-1 = Somebody sends you the app by **Zalo or text message**: it is a fake.
    .text-2 = A caller says **police or ward** and wants you to install something: hang up.
    .text-3 = The app wants your **bank’s OTP** or to **read your screen**: stop.
    .warning = The whole country has only **one** app for electronic identity: **VNeID**.
    .tip = An OTP is a code used once, sent by text message.

end-done = VNeID is installed
    .next = Next, activate your account. If the police have not registered you for level 2, see Get level 2.
end-not-yet = VNeID is not installed yet
    .next = Press **Call a helper**. Do not let a stranger install it, and never install from a file.
end-simple = This phone cannot run VNeID
    .next = Ask the **ward police** about an identity account. Bring your identity card.

label-vneid-android = VNeID
    .publisher = Trung tâm dữ liệu quốc gia về dân cư
    .button = Cài đặt
label-vneid-iphone = VNeID
    .publisher = Trung tâm dữ liệu quốc gia về dân cư
    .button = Nhận
