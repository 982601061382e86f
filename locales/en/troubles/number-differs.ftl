title = VNeID says the numbers do not match
    .keywords = number does not match, wrong phone number, wrong ID
try-1 = Check digit by digit: the ID or phone number may be **mistyped**
try-2 = Try the **old number** you once gave the police, if you still use it
text-1 = A wrong phone number in the police record is very common.
see = Take your card and phone to the ward police. They correct a wrong number on the spot.
