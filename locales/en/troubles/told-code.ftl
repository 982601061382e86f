title = I told a stranger my code
    .keywords = told OTP, read out a code, told my password, told my passcode, gave a code away, scam
try-1 = Call your **bank’s hotline** and have the account and card blocked
try-2 = A VNeID code? Call **1900 0368** (charged) and have VNeID locked
try-3 = Keep the messages, the caller’s number and any transfer slip
try-4 = Tell no other code and send no more money
see = Take your phone to the ward or commune police. If you cannot go at once, call 113.
text-1 = A code is a password, a passcode (6 digits that open papers) or an OTP (used once).
