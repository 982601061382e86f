title = VNeID wants to be updated
    .keywords = update VNeID, new version, upgrade
try-1 = Open **Google Play** or the **App Store** yourself and type **VNeID**
try-2 = Check the publisher: **Trung tâm dữ liệu quốc gia về dân cư**
try-3 = Tap `Cập nhật` (update), wait, then open VNeID again
text-1 = Update only in the app store. Anyone who sends a link for it is a scammer.
see = No update button? Ask a helper to look with you. Never install a file someone sent.
