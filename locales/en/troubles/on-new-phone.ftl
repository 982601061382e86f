title = VNeID asks for a code on a new phone
    .keywords = new phone, other device, code on the old phone
try-1 = Old phone still works: open **VNeID on it** for the code. It is not a text message
try-2 = Old phone gone: choose `Xác thực NFC bằng thẻ CCCD gắn chip` (read the chip)
try-3 = Take off a thick case, hold the card to the back (iPhone: top edge) for 3 to 5 seconds
text-1 = NFC means the phone reads the card’s chip when the card touches it.
see = The phone cannot read chips: take your card to the ward police. It is free.
