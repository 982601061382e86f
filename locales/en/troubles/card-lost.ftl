title = The identity card is lost
    .keywords = lost card, damaged card, new card, reissue
try-1 = Ask for a **new card**: online, or at the ward police
try-2 = Call **1900 0368** to lock your VNeID account, if you fear it is misused
text-1 = A lost or damaged card can be reissued wholly online, with the photo and fingerprints on file.
see = Go to any ward or commune police. The fee stands in the card’s procedure.
