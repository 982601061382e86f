title = The VNeID account is locked
    .keywords = locked, blocked, unlock
try-1 = Read what VNeID says and take a picture of the screen
try-2 = Think: did you **ask for it** when a phone or card was lost?
try-3 = Call **1900 0368** and ask why. Tell nobody your password or a code
text-1 = With another’s SIM, the account may be locked once its owner registers VNeID.
see = Take your card and phone to the ward police and ask how to open the account again.
