title = Report street problems with iHanoi
    .short = iHanoi: street problems
    .keywords = ihanoi, street, rubbish, light, flood, parking, report, city, pavement, noise
about = Take a picture of rubbish, a broken light, a flood or bad parking. Send it to the city of Hà Nội.

have = Do you have iHanoi on your phone?
    .text-1 = iHanoi is the city of Hà Nội’s own app, in use since 28/06/2024.
    .text-2 = It takes reports on rubbish, parking, flooding, lights, building and food safety.
    .text-3 = It also has city news, and bookings to speak to an official.
    .warning = **In danger: call 113, fire 114, ambulance 115.** Do not wait for an app.
    .answer-yes = Yes, with an account
    .answer-no = Not yet

app = Install iHanoi
    .do-1 = Open **Google Play** or the **App Store**
    .do-2 = Type **iHanoi** in the search box
    .do-3 = Check the name **iHanoi**, then install it
    .warning = **Do not install from a file or a link that somebody sent.**
    .helper = There is no QR code for iHanoi here yet. Look for it in the store together.

account = Make an account
    .do-1 = Open iHanoi
    .do-2 = Make an account with your **phone number**, or log in with **VNeID**
    .do-3 = Type the OTP (a code used once) yourself, if asked
    .text-1 = The health book and feedback on procedures also need the **QR code on your identity card**.
    .warning = **Tell nobody the OTP.**

report = Report something in the street
    .do-1 = Open `Phản ánh hiện trường` (report from the spot)
    .do-2 = Take a **picture** of it
    .do-3 = Choose the **place** and write a few words
    .do-4 = Choose the **field**, then send it
    .tip = Picture the thing, not people’s faces. The screen may differ a little from this picture.
label-ihanoi = iHanoi
label-street-report = Phản ánh hiện trường
label-photo = Picture

follow = See the answer
    .do-1 = Open iHanoi again and see **how far it is**
    .do-2 = Read the answer
    .do-3 = **Rate** the answer
    .text-1 = If the app does not work, ring the city’s line.
    .helper = Some say “branch 8” for iHanoi. Nobody has confirmed it: listen to the line’s own menu.

end-done = The city knows now
    .next = If the answer is unclear, report again, or send feedback on the National Public Service Portal.
