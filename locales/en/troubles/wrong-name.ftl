title = Wrong name or birth date in VNeID
    .keywords = wrong name, wrong birth date, does not match
try-1 = Compare it letter by letter with your **identity card**
try-2 = Type it again just as the card says, if you mistyped it
try-3 = Tap `Phản ánh khó khăn, vướng mắc`, then `Sai dữ liệu` (wrong data), if VNeID is wrong
text-1 = A mistake on the health insurance card is corrected by social insurance.
see = Go to the police where you are registered, with your card and proof such as a birth certificate.
