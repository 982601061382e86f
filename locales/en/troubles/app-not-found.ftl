title = The app cannot be found
    .keywords = no VNeID, no app, icon gone, where to download
try-1 = Look on every page of the screen, or search the phone for the app’s name
try-2 = Open **Google Play** or the **App Store** and type the exact name, if not installed
try-3 = Type it letter by letter: **VNeID** is five letters, V-N-e-I-D, without a space
text-1 = The genuine VNeID is published by **Trung tâm dữ liệu quốc gia về dân cư**.
see = A helper can open the right app store with you. Never install from a file someone sent.
