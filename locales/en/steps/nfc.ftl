nfc = Hold the card to the phone
    .do-1 = Take off a **thick case**
    .do-2 = Hold the **identity card** to the middle of the back, near the camera, on Android
    .do-3 = Hold it to the **top edge** if it is an iPhone
    .do-4 = **Keep still** for 3 to 5 seconds until the phone says so
    .tip = NFC means the phone reads the card’s chip when the card touches it.
    .helper = Each phone reads in another place. If it fails, move the card a little and hold still.

label-nfc-card = identity card
