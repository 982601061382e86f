title = The phone number does not match
try-1 = Check both numbers again: one digit may be **mistyped**
try-2 = Try the **old number** you once gave the police, if you still use it
see = Go to the ward police with your card. They correct a wrong or changed number on the spot.
