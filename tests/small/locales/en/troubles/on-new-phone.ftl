title = VNeID wants a code from the old phone
try-1 = Old phone still works: open **VNeID on it** to see the code
try-2 = Old phone gone: choose **Xác thực NFC** (the phone reads the card’s chip)
try-3 = Take off a thick case, hold the card to the back (iPhone: top edge) for 3 to 5 seconds
see = No NFC on the phone: take your card to the ward police. It is free.
