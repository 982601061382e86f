title = Use VNeID day by day
    .short = Use VNeID day by day
    .keywords = log in, show papers, wallet, fingerprint, change password, settings
about = Log in, open your papers, and know what each part of VNeID is for.

wallet = Open a paper to see or show it
    .do-1 = Tap `Ví giấy tờ` (wallet)
    .do-2 = Choose the paper
    .do-3 = Type your 6-digit `Passcode` (it opens papers)
    .text-1 = For the traffic police: open the paper and let them scan its QR code.
    .tip = Keep the phone charged when you are on the road.

places = What is each part for?
    .text-1 = `Ví giấy tờ` (wallet): driving licence, vehicle papers, health card.
    .text-2 = `Thủ tục hành chính` (procedures): some police matters, such as a child’s card.
    .text-3 = `An sinh xã hội` (social security): give a bank account for benefits.
    .text-4 = `Dịch vụ khác` (other services): report something to the police.
    .tip = The QR sign on the home screen scans the code that logs you in to public services. Names may differ by version.

settings = Look at VNeID’s settings
    .do-1 = Open the **settings** inside VNeID
    .do-2 = Tap `Đổi mật khẩu` (change password) if you want a new one
    .do-3 = Tap `Quản lý thiết bị` (devices) to see which phones use the account
    .warning = A phone you do not know? Ask the **ward police** at once, or call 1900 0368 (it costs money).
    .helper = These names are from 2026 versions and may have changed.

finger = Switch on fingerprint or face
    .do-1 = Look for **fingerprint** or **face** in VNeID’s settings
    .do-2 = Switch it on if you want to get in without typing
    .warning = If you always use your finger, it is easy to **forget the password**. Write it down at home.
    .tip = On a new phone VNeID asks for the password all the same.

slow = When VNeID is slow or will not open
    .do-1 = Wait a while and try again
    .do-2 = Keep the app: **do not remove** and install it again
    .text-1 = With too many users at once, VNeID says “Hệ thống đang bảo trì” (maintenance).
    .warning = Never tap a link somebody sends you to “repair VNeID”.

end-done = You know your way round VNeID
    .next = Choose below what to do next.

label-share-history = Lịch sử chia sẻ
label-login-settings = Cài đặt đăng nhập
label-change-password = Đổi mật khẩu
label-notice-settings = Cài đặt thông báo
