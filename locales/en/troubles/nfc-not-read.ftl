title = The phone does not read the card’s chip
    .keywords = NFC, chip, card not read, scan card
try-1 = Take off a **thick case**
try-2 = Hold the card to the **middle of the back**, near the camera. On an iPhone, the **top edge**
try-3 = Move it a little at a time and **keep still** for 3 to 5 seconds each time
try-4 = Look for **NFC** in the phone’s settings and switch it on if it is off
text-1 = NFC means the phone reads the chip when the card touches it. Some phones have none.
see = No NFC on the phone: take your card and phone to the ward police. It is free.
