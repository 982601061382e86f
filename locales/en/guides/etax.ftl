title = See your tax with eTax Mobile
    .short = Tax: eTax Mobile
    .keywords = tax, etax, pay tax, land tax, vehicle, registration fee, household business
about = Install the eTax Mobile app, log in with VNeID and see the tax notices in your name.

who = Whose tax is it?
    .text-1 = eTax Mobile is the tax app for phones.
    .text-2 = Land tax, personal tax and a household business’s tax are all there.
    .answer-person = My own or my family’s
    .answer-business = A household business, a shop

business = What a household business should know
    .text-1 = Since 01/01/2026 there is **no lump-sum tax** any more. Businesses declare themselves.
    .text-2 = The rules of 2026 were changed several times.
    .do-1 = Ask the **tax office** what you owe and how to declare it
    .do-2 = Install eTax Mobile and log in, as the next steps show
    .helper = Name no amounts or turnover limits here. Send people to the tax office.

app = Install eTax Mobile
    .do-1 = Open your **camera** and scan the code for your kind of phone
    .do-2 = Check the app’s name: **eTax Mobile**
    .do-3 = Install it, then open it
    .warning = **Install from Google Play or the App Store only,** never from a file or a link you were sent.
    .tip = Have it already? Go on. If the code opens something else, search the store for **eTax Mobile**.
    .helper = Scan both codes on a phone before use. The one for Android was found in one place only.
    .qr-1 = eTax Mobile for Android
    .qr-2 = eTax Mobile for iPhone

log-in = Log in with VNeID
    .do-1 = Open eTax Mobile
    .do-2 = Tap `Đăng nhập bằng tài khoản Định danh điện tử` (log in with VNeID)
    .do-3 = VNeID opens: read it, and **agree** if it is what you are doing
    .warning = **Type your password, passcode (6 digits that open papers) and OTP (a code used once) yourself.**
    .tip = The button may be just the VNeID symbol. Another way is a tax code with its own password.
    .helper = Look away while they type, and do not type for them.
label-etax = eTax Mobile
label-vneid-login = Đăng nhập bằng tài khoản Định danh điện tử

use = See your tax
    .do-1 = Find the **tax notices** or the **tax to be paid**
    .do-2 = Read your name, the kind of tax and the amount
    .do-3 = If anything is unclear, **ask the tax office before you pay**
    .text-1 = Land tax, a motorbike’s registration fee and income tax can be seen here.
    .text-2 = You can pay here too. There are no instructions screen by screen yet: ask the tax office.
    .warning = **A call or message to “update your tax data” with a link is a scam.** Ring the published number.

end-done = You are in eTax Mobile
    .next = Do not hurry to pay what you do not know: ask the tax office. To go on, choose below.
