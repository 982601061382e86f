title = See your social insurance in VssID
    .short = VssID: social insurance
    .keywords = vssid, social insurance, contributions, pension, health insurance card, BHXH
about = Log in to VssID with VNeID to see your contributions, health-insurance card and pension.

have = Do you have VssID on your phone?
    .text-1 = VssID is the app of social insurance.
    .text-2 = Since 01/08/2025 your ID number (12 digits) has been replacing the insurance number.
    .text-3 = If you are insured, there is **nothing to do**. Both numbers work for now.
    .answer-yes = Yes
    .answer-no = No

app = Install VssID
    .do-1 = Open your **camera** and scan the code for your kind of phone
    .do-2 = Check the app’s name: **VssID**
    .do-3 = Install it, then open it
    .warning = **Install from Google Play or the App Store only,** never from a file or a link you were sent.
    .tip = If the code opens something else, search the store for **VssID**.
    .helper = Scan both codes on a phone before use.
    .qr-1 = VssID for Android
    .qr-2 = VssID for iPhone

log-in = Log in with VNeID
    .do-1 = Open VssID
    .do-2 = Tap `Đăng nhập bằng tài khoản định danh điện tử` (log in with VNeID)
    .do-3 = VNeID opens: log in yourself, read it and **agree**
    .do-4 = See whether the phone is back in VssID
    .warning = **Type your password and OTP (a code used once) yourself.** Tell nobody.
    .tip = If it does not work, update both apps in Google Play or the App Store.
    .answer-yes = I am in VssID
    .answer-no = It does not let me in
label-vssid = VssID
label-vneid-login = Đăng nhập bằng tài khoản định danh điện tử

no-account = If VssID does not let you in
    .do-1 = Update VNeID and VssID, then log in again
    .do-2 = If that fails, ring the number below or go to social insurance
    .text-1 = A guide of 2023 says you need a VssID account before VNeID lets you in.
    .tip = This, and the number below, may have changed.
    .helper = Ask social insurance before you teach it.
    .answer-in = Now I am in
    .answer-office = Still not

use = See your insurance
    .do-1 = See whether any year of your **contributions** is missing
    .do-2 = See whether your **health-insurance card** is still valid
    .do-3 = See your **pension or benefits**, if you get any
    .text-1 = If something is wrong, ask social insurance and bring your papers.
    .warning = **Whoever rings to “update your insurance” through a link is a scammer.**

end-done = You can see your insurance
    .next = Going to the doctor, or want your pension by bank account? See the guides below.
end-office = Ask social insurance
    .next = Take your identity card and phone to social insurance. Until then your chip card is enough at the hospital.
