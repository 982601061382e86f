portal-scan = Scan the QR code with VNeID
    .do-1 = Open **VNeID** on your phone and log in
    .do-2 = Tap the **QR icon** on its main screen
    .do-3 = Point the phone at the **QR code on the computer**
    .warning = **Scan only the code you opened yourself,** never one that somebody sends.
