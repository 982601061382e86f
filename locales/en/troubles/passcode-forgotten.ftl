title = Forgot the passcode (6 digits)
    .keywords = forgot passcode, wrong passcode, 6 digits
try-1 = Tap `Quên passcode` (forgot passcode) where VNeID asks for it
try-2 = Do what it wants: an OTP (a code used once), security questions, or the card
try-3 = Choose **6 new digits** and tell nobody
see = If it fails, take your card and phone to the ward police.
