title = The card has no chip
    .keywords = old card, CMND, no chip
try-1 = Look at both sides: a golden **chip** means a chip card
try-2 = **Exchange the card** if it has none, and ask for **VNeID level 2** on the same visit
text-1 = VNeID takes only a valid card with a chip.
text-2 = Level 2 means the police have checked your face and fingerprints.
see = Any ward or commune police exchanges the card. The fee stands in the card’s procedure.
