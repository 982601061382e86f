title = The QR code has expired or will not scan
    .keywords = QR expired, QR code, cannot scan, scan fails
try-1 = **Reload** the website for a new code and scan it at once
try-2 = Scan with the **QR icon inside VNeID**
try-3 = See whether the phone is **online** and its **clock** is right
try-4 = See whether VNeID is **logged in** and at **level 2**
text-1 = Level 2 means the police have checked your face and fingerprints.
see = Call a helper. Do not type your password on a shared computer.
