title = Log in to public services by QR code
    .short = Log in to public services
about = Scan with VNeID, so that no password is typed on a shared computer.

level = Is your VNeID account level 2?
    .do-1 = Open **VNeID** and look under **Cá nhân** (profile)
    .answer-yes = Yes, level 2
    .answer-lower = Not yet level 2, or not sure
    .answer-none = I do not have VNeID

site = Open dichvucong.gov.vn
    .do-1 = On the computer, open **dichvucong.gov.vn**
    .do-2 = Read the address letter by letter before going on
    .do-3 = Click **Đăng nhập** (log in) at the top right
    .warning = There is only one right address: **dichvucong.gov.vn**.
    .helper = Use a private window, so that the computer keeps nothing.

account = Choose the identity account
    .do-1 = Click **Tài khoản định danh điện tử** (identity account)
    .do-2 = Wait for the **QR code** on the screen
    .warning = **Do not type a password** on a shared computer.
    .tip = Some screens add “cấp bởi Bộ Công an” or “dành cho công dân”. Both are right.

scan = Scan the QR code with VNeID
    .do-1 = Open **VNeID** on your phone and log in
    .do-2 = Tap the **QR** icon on its main screen
    .do-3 = Point the phone at the **QR code** on the computer
    .warning = Scan only the code **you** opened, never one that somebody sends.

approve = Agree on your phone
    .do-1 = Read what VNeID asks
    .do-2 = If it is what you are doing, choose to **agree**
    .do-3 = Look at the computer: once logged in, go on
    .tip = The first time, VNeID also asks whether this website may have access.
    .helper = Let them read and tap themselves.

work = Find the procedure and file it
    .do-1 = Open **Dịch vụ công trực tuyến** (online services)
    .do-2 = Type the procedure’s name, click **Tìm kiếm** (search)
    .do-3 = Read papers, time and fee before you file
    .do-4 = When filed, take a photo of the **dossier code**
    .warning = **Never pay a fee** to a private account or through an unknown link.
    .tip = The office: choose the province or city, then the ward or commune. There are no districts any more.

log-out = Log out before you leave
    .do-1 = Click **Đăng xuất** (log out) on the website
    .do-2 = **Close** the website’s window
    .do-3 = Take your **card** and your **phone** with you
    .warning = If you stay logged in, the next person may see your papers.

end-done = Done, and logged out
    .next = Keep your **dossier code**. See how it is going under **Tra cứu hồ sơ** (track) on dichvucong.gov.vn.
end-activate = Try to activate level 2 first
    .next = Press **Home**, open **VNeID account**, do **Activate level 2**. If it does not work, go to any ward or commune police.
end-install = You need VNeID first
    .next = Press **Home**, open **VNeID account**, do **Install VNeID**, then come back here.
