title = Calls to “update” VNeID, power, tax
    .short = Calls to “update” your data
    .keywords = update VNeID, update data, update address, merger, ward officer calls, area police calls, electricity, tax, social insurance, bank, activate level 2 for you, link, fake app, apk
about = A scammer claims to be an official, says your data must be updated, and sends a fake app.

done-it = Did you do what the caller said?
    .text-1 = That means you installed an app, told a code or sent money.
    .answer-no = No, I did nothing
    .answer-yes = Yes, I did

hang-up = Hang up, do not do it
    .do-1 = **Hang up** at once, you need not explain
    .do-2 = Tap no **link** and install no **app** they send
    .do-3 = Read out no code and do not show your **face** on camera
    .do-4 = If in doubt, go and ask the **ward or commune police**
    .tip = They say power company, tax, insurance or bank? Call the number which that office publishes.

trick = How the trick goes
    .text-1 = The caller claims to be a ward officer or the area police, and knows your data.
    .text-2 = VNeID must be updated after the merger of wards, and only **today**.
    .text-3 = They send a link, or an app named VNeID or Dịch vụ công (public services).
    .text-4 = The app wants to read your screen, then your face and an OTP.
    .tip = An OTP is a code used once, sent by text. Whoever asks you for it is a scammer.

truth = The truth about updating VNeID
    .text-1 = After the mergers **the system itself** changes address and home town.
    .text-2 = Nobody has to update them. Every call that asks for it is a **scam**.
    .text-3 = There is only **one** e-identity app in the country, VNeID.
    .text-4 = The real VNeID is only in **App Store** and **Google Play**.

level-two = Nobody can do level 2 from afar
    .text-1 = Level 2 means the police have checked your **face and fingerprints**.
    .text-2 = You go to the **ward or commune police** for it. Any of them will do, free.
    .warning = A stranger who offers to “activate it for you” by phone is a scammer.

end-done = Update nothing over the phone
    .next = Tell your family: hang up, install nothing. For the real VNeID open the guide below.
end-hurry = Act now, do not wait
    .next = Open **The first hour after a scam** and follow it. Tap **Call a helper** if you need to borrow a phone.
