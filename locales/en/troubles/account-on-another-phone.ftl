title = The account is on another’s phone
    .keywords = activated on another phone, officer’s phone, relative’s phone
try-1 = See the code in **VNeID on their phone** and type it on yours, if they are near
try-2 = Log in on your phone by **holding your card to it** (chip), if they are far away
try-3 = Take it off the other phone: tap `Cá nhân`, `Quản lý thiết bị`, `Hủy liên kết` (unlink)
text-1 = Common where an officer or relative once activated the account for somebody.
see = If it fails, take your card and phone to the ward police. It is free.
