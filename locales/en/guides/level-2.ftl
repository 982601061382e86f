title = Get a level 2 identity account
    .short = Get level 2
    .keywords = level 2, upgrade, ward police, form TK01
about = Made in person at any ward or commune police, free of charge.

maybe = You may have level 2 already
    .text-1 = Chip card made from about 2022 on? You often have level 2 that was never activated.
    .text-2 = Level 2 means the police have checked your face and fingerprints.
    .text-3 = You activate on your own phone, without going to the police.
    .answer-recent = Card from about 2022 on, or not sure
    .answer-older = An older card, or no card
    .answer-tried = I tried to activate, it failed
    .helper = Sources differ on the day in 2022: 14 February or 1 April.

bring = What to bring
    .do-1 = Bring your valid **identity card with a chip**
    .do-2 = Bring your **phone** with a SIM in **your own name**
    .do-3 = Bring the **originals** of papers you want in VNeID
    .do-4 = Know your **email** address, if you have one
    .text-1 = Papers that can go into VNeID: driving licence, vehicle papers, health card.
    .text-2 = No identity card yet? Level 2 is made together with the card.

where = Go to any ward or commune police
    .do-1 = **Go yourself**: nobody can do it for you
    .do-2 = Choose any ward or commune police, wherever you live
    .text-1 = You must be there: officers check your face and fingerprints.
    .text-2 = A child under 14 or a person under guardianship comes with a representative.
    .text-3 = District police no longer exist. A leaflet that names them is out of date.
    .warning = A stranger who offers **level 2 by phone or online** is a scammer.

counter = At the police counter
    .do-1 = Fill in **form TK01** (the request for an identity account)
    .do-2 = Read the **phone number** on the form again, and say so if it is wrong
    .do-3 = Let the officer check your **face** and **fingerprints**
    .text-1 = A wrong phone number is a very common mistake. The police correct it on the spot.

result = Wait for the result
    .text-1 = With a valid card: 3 working days.
    .text-2 = Together with a new card: 7 days.
    .text-3 = You are told by VNeID, text message or email.
    .text-4 = It is free.
    .helper = Times from the national portal as of 18 July 2026. Decree 320/2026 (from 28 September) may have changed them: ask.

end-done = Go to the police with everything
    .next = When you are told it is approved, open VNeID and do the guide Activate your account.
end-try = Try to activate first
    .next = Do the guide Activate your account. If it fails, come back to this one.
