title = The neighbourhood on Zalo
    .short = The neighbourhood on Zalo
    .keywords = zalo, ward zalo, official account, OA, follow, notices, news, ask the ward
about = Scan a code to get notices and ask the ward by Zalo, a chat app.

open = Scan the code to open Zalo
    .do-1 = Open the **camera** on your phone
    .do-2 = Point it at the Zalo QR code and hold still
    .do-3 = Tap the **line that appears** to open Zalo
    .tip = No Zalo yet? A helper can show you how to get it from App Store or Google Play.

follow = Follow the page
    .do-1 = Read the **name of the page**: it must be your ward’s or neighbourhood’s
    .do-2 = Tap `Quan tâm` (follow)
    .text-1 = Then you get notices, opening hours and where to look up dossiers.
    .text-2 = You can send the ward a question or a photo.
    .warning = The ward’s Zalo page **needs no OTP** (a code used once) and **no password**.

end-done = You now follow the page
    .next = Zalo tells you when there is news. If an “officer” writes to you alone and sends a link, do not tap it.
