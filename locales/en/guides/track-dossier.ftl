title = See how your dossier is getting on
    .short = Track a dossier
    .keywords = track, status, dossier code, result, how long, supplement, missing papers, late
about = See how far your dossier is, and whether more papers are asked for.

code = Do you have the dossier code?
    .do-1 = Look for it (`mã hồ sơ`) in your photos, messages or the slip you were given
    .text-1 = The portal gives each dossier a code of its own once it is filed.
    .text-2 = In Hà Nội the office tells you for free by Zalo, message or email.
    .answer-yes = Yes, I have it
    .answer-no = No, or I cannot find it

look-up = Look it up by its code
    .do-1 = Scan this QR code, or type **dichvucong.gov.vn**
    .do-2 = Press `Tra cứu hồ sơ` (track a dossier)
    .do-3 = Type the **dossier code**, then do what the page asks
    .tip = If the words are not there, look for similar ones.
    .qr-1 = National Public Service Portal
    .answer-found = I can see my dossier
    .answer-absent = It is not there

personal = Look on your personal page
    .do-1 = Log in to **dichvucong.gov.vn** with VNeID
    .do-2 = Open your personal page and find your dossier
    .do-3 = Read the office’s messages
    .tip = Use your own phone. At a shared computer, log in by QR code only.
    .answer-found = I can see my dossier
    .answer-absent = It is not there, or I cannot get in

status = Where is it now?
    .text-1 = **Received, or being worked on:** just wait.
    .text-2 = **Asked to supplement:** papers are missing and have to be sent.
    .text-3 = **Result returned:** it is finished.
    .text-4 = **Late:** the day you were promised has passed.
    .answer-more = Asked to supplement
    .answer-late = Late
    .answer-fine = Being worked on, or finished

more = Send the missing papers
    .do-1 = Open the dossier and **read the reason**
    .do-2 = Photograph the missing papers clearly
    .do-3 = Send them and look at **each picture** again
    .do-4 = Send the dossier back **before the day named**
    .tip = Send just what was asked for. If the reason is unclear, ask the ward’s public service point.

end-done = You know where your dossier is
    .next = Keep the code and look every few days. When it is finished you can rate the service.
end-late = Your dossier is late
    .next = Take the code to the service point that took your dossier and ask. You can also send feedback.
end-one-stop = Let the office look it up
    .next = Take your identity card to the service point that took your dossier and ask them to look.
