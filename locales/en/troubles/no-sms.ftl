title = There is no approval message
    .keywords = no message, not approved, waiting
try-1 = Search your **Messages** for **VNeID**
try-2 = Look at the notices in VNeID and at your **email**
try-3 = Delete some old messages if the message box is full
try-4 = Chip card made from about 2022 on: **just try to activate**
text-1 = The police answer within 3 working days, or 7 days together with a new card.
see = Take your card and phone to the ward police and ask whether you are approved.
