title = The QR code has expired or will not scan
try-1 = **Reload** the website for a new code and scan at once
try-2 = Wipe the lens and move the phone closer or further away
try-3 = Check that the phone is **online** and its **clock** is right
see = Call a helper. Do not type your password on the shared computer.
