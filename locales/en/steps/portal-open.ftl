portal-open = Open the portal on your own phone
    .do-1 = Scan this code with your phone’s **camera**
    .do-2 = Read the address: it must be **dichvucong.gov.vn**
    .warning = **Do not come in through a link somebody sent.**
    .tip = If the camera does not read it, type this address.
    .qr-1 = National Public Service Portal
