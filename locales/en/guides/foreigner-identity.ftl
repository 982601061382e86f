title = VNeID for foreigners
    .short = For foreigners
    .keywords = foreigner, expat, residence card, passport, immigration, foreign resident, expat VNeID
about = For foreigners with a valid permanent or temporary residence card.

card = Do you have a valid residence card?
    .text-1 = From 6 years of age: level 2. Under 6: level 1.
    .text-2 = This has been possible since 1 July 2025.
    .answer-yes = Yes, it is valid
    .answer-no = No, or it has expired
    .tip = Level 2 means the police have checked your face and fingerprints.

bring = What to bring
    .do-1 = Bring your **passport**
    .do-2 = Bring your **permanent or temporary residence card**
    .do-3 = Bring a phone with **your own Vietnamese number**
    .do-4 = Know your **email** address
    .text-1 = The form to fill in is **TK01** (request for an identity account).

where = Go to the immigration police
    .do-1 = Go to the **Immigration Division** of the city or province police
    .text-1 = Or go to the **Immigration Department** of the Ministry of Public Security.
    .text-2 = Open in office hours, Monday to Friday.
    .text-3 = They take your photo and fingerprints there.
    .warning = **Not at the ward or commune police.**
    .helper = We do not have the address in Hanoi. Ask the ward police before you send anybody.

result = Wait for the result
    .text-1 = If your photo and fingerprints are on file: 3 working days.
    .text-2 = If not: 7 days at most.
    .text-3 = Fee: not published, ask there.
    .helper = The draft of the procedure (2025) had no fee. The final text could not be read.

end-done = Go to the immigration police
    .next = Install VNeID first. When you are told it is approved, activate it on your phone.
end-no-card = You need a valid card first
    .next = Ask the immigration police about a permanent or temporary residence card.
