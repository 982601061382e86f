portal-open = Open the portal on your own phone
    .do-1 = Open your phone’s **camera** and scan this code, or type the address
    .do-2 = Read the address: it must be **dichvucong.gov.vn**
    .do-3 = Tap `Đăng nhập` (log in), then `Tài khoản định danh điện tử` (identity account)
    .warning = **Do not come in through a link somebody sent.**
    .qr-1 = National Public Service Portal
