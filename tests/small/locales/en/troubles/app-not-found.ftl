title = VNeID is nowhere to be found
try-1 = Look on every page of the screen, or search for **VNeID**
try-2 = Not installed? Open **Google Play** or the **App Store**, type **VNeID**
try-3 = Type the five letters **V-N-e-I-D** without a space
see = A helper can open the right app store with you. Never install from a file someone sent.
