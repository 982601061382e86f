title = The account is on another’s phone
    .keywords = activated on another phone, officer’s phone, relative’s phone
try-1 = They are near: see the code in **VNeID on their phone**, type it on yours yourself
try-2 = They are far: log in on your phone by **holding your card to it** (chip)
try-3 = Once in: on the other phone tap `Cá nhân`, `Quản lý thiết bị`, `Hủy liên kết` (unlink)
text-1 = Common where an officer or relative once activated the account for somebody.
see = If it fails, take your card and phone to the ward police. It is free.
