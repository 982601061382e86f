title = There is no approval message
try-1 = Search your **Messages** for **VNeID**
try-2 = Look at the **notices** in VNeID and at your **email**
try-3 = Chip card made from about 2022 on: **just try to activate**
see = Take your card and phone to the ward police and ask whether you are approved.
