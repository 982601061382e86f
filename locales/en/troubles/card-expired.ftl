title = The identity card has expired
    .keywords = expired, old card, exchange card, renew
try-1 = Look for the expiry date on the card, on both sides
try-2 = **Exchange the card** if it is past, and ask for **VNeID level 2** on the same visit
text-1 = Any ward or commune police exchanges the card. You can book a time online.
text-2 = Level 2 means the police have checked your face and fingerprints.
see = Go to any ward or commune police with the old card. The fee stands in the card’s procedure.
