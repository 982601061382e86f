title = VNeID asks for a code on a new phone
    .keywords = new phone, other device, code on the old phone
try-1 = Open **VNeID on the old phone** for the code, if it still works. It is not a text message
try-2 = Choose `Xác thực NFC bằng thẻ CCCD gắn chip` (read the chip), if the old phone is gone
try-3 = Take off a thick case, hold the card to the back (iPhone: top edge) for 3 to 5 seconds
text-1 = NFC means the phone reads the chip when the card touches it. CCCD is the identity card’s old name.
text-2 = A caller who asks for this code is a scammer.
see = The phone cannot read chips: take your card to the ward police. It is free.
