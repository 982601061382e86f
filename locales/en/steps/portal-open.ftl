portal-open = Open the portal on your own phone
    .do-1 = Open your phone’s **camera** and scan this QR code
    .do-2 = Read the address: it must be **dichvucong.gov.vn**
    .do-3 = Tap `Đăng nhập` (log in)
    .do-4 = Choose `Tài khoản định danh điện tử` (identity account)
    .warning = **Only one address is right: dichvucong.gov.vn.** Do not come in through a link somebody sent.
    .tip = If it will not scan, type the address. The last label may be longer, such as “cấp bởi Bộ Công an”.
    .qr-1 = National Public Service Portal
