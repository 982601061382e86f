title = Is this link real?
    .short = Is this link real?
    .keywords = link, strange link, fake link, fake website, web address, url, phishing, fake portal, fee, check a link, nTrust
about = Read the page’s address letter by letter before you type or pay anything.

done-it = Have you done anything on that page?
    .text-1 = A link is a line of text that opens a page when you tap it.
    .answer-no = No, or I only looked at it
    .answer-yes = I typed a code, paid or installed an app

kind = What does the link open?
    .answer-portal = Public services, a fee to pay
    .answer-vneid = A VNeID page
    .answer-app = An app to install
    .answer-other = Some other page

portal-address = Read the address of the portal
    .do-1 = Find the **address line** of the page
    .do-2 = Read every letter: it must be **dichvucong.gov.vn**
    .text-1 = It may begin with https://. After **gov.vn** only a slash / may follow.
    .text-2 = The provinces’ and cities’ own portals closed on 01/07/2025.
    .answer-same = The same, every letter
    .answer-different = Different, even by one letter

vneid-address = Read the address of VNeID
    .do-1 = Find the **address line** of the page
    .do-2 = Read every letter: it must be **vneid.gov.vn**
    .text-1 = It may begin with https://. After **gov.vn** only a slash / may follow.
    .answer-same = The same, every letter
    .answer-different = Different, even by one letter

right-page = Does it ask for anything odd?
    .text-1 = No official needs an **OTP** or **password** by phone or Zalo.
    .text-2 = Never pay a fee to a **personal account** or through a link in a message.
    .tip = An OTP is a code used once, sent by text.
    .answer-fine = No, nothing odd
    .answer-asks = Yes, one of these

look-up = Look other pages up
    .do-1 = Scan the QR code to open the **list of scam websites**
    .do-2 = Search it for the address you doubt
    .do-3 = Not in the list? That **does not make it safe**: type nothing
    .text-1 = The free app **nTrust** checks phone numbers, accounts, websites and QR codes.
    .tip = The list may have moved. If it does not open, go on to the next step.
    .qr-1 = List of scam websites
    .helper = The look-up page may have moved to another office. If it does not open, skip it and do not search for another.

close-it = Close it, type the real address
    .do-1 = **Close the page**. Type no ID number, password or code
    .do-2 = For the real page, type its address or scan a code here
    .text-1 = In Đà Nẵng somebody paid a “fee” of 22.000 đ on a fake page and lost 129 million đồng.
    .text-2 = In Tây Hồ somebody installed a strange app and lost over 2 billion đồng.
    .qr-1 = National Public Service Portal
    .qr-2 = VNeID website

end-done = From now on, type the address
    .next = Do not open state websites from links in messages. If in doubt, ask a helper here.
end-real = This is the real page
    .next = You can go on. Next time, too, type the address and do not come from a message.
end-app = Install nothing from a link
    .next = Get apps only from **App Store** or **Google Play**. The guide below installs the real VNeID.
end-hurry = Act now, do not wait
    .next = Open **The first hour after a scam** and follow it. Tap **Call a helper** if you need to borrow a phone.

label-log-in = Đăng nhập
