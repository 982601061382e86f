title = Level 2 was never activated
    .keywords = not activated, have level 2, card made long ago
try-1 = Open VNeID, tap `Kích hoạt tài khoản định danh điện tử` (activate)
try-2 = Type your ID number (12 digits) and the **number you gave the police**
try-3 = Try the number you had when the card was made, if you are not sure
text-1 = Chip cards made from about 2022 on often come with level 2, waiting to be activated.
see = If it fails, take your card and phone to the ward police and ask.
