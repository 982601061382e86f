title = Wrong name or birth date in VNeID
    .keywords = wrong name, wrong birth date, does not match
try-1 = Compare it letter by letter with your **identity card**
try-2 = If you mistyped it, type it again just as the card says
try-3 = VNeID is wrong: tap `Phản ánh khó khăn, vướng mắc`, then `Sai dữ liệu` (wrong data)
text-1 = A mistake on the health insurance card is corrected by social insurance.
see = Go to the police where you are registered, with your card and proof such as a birth certificate.
