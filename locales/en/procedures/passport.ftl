title = Get an ordinary passport
    .short = Passport
    .keywords = passport, travel abroad, lost passport, expired passport, child passport, hộ chiếu
official = Issue of ordinary passports (Cấp hộ chiếu phổ thông)
about = A first passport, an exchange, or a new one for a lost or damaged passport.
field = Immigration
result = Ordinary passport
fee-note = Fees changed in 2026: ask before you pay

case-new = First passport or exchange
    .note-1 = Phú Thọ police (copy of 15/07/2026) say 100,000 đ until 31/12/2026. Here: ask before you pay.
case-lost = Lost or damaged passport
    .condition-1 = Lost: report it to the ward police first. That takes 1 working day and is free.
    .note-1 = Phú Thọ police (copy of 15/07/2026) say 200,000 đ until 31/12/2026. Here: ask before you pay.

component-declaration = Electronic form
    .how = From the age of 14
component-child-declaration = Electronic form for children
    .when = For a child under 14
component-photo = Photo 4×6 cm, white background
    .how = Taken within the last 6 months
component-old-passport = The old passport
    .when = If it is still valid and not lost
component-loss-report = Report of the loss
    .when = If it was lost
component-child-birth = Birth certificate
    .when = If the child has no personal ID number
component-representative = Paper of the representative
    .when = If a representative files it

note-1 = A passport without a chip can be done wholly online.
note-2 = With an identity card: file in person at any Immigration Office that suits you.
note-3 = For a passport with a chip, ask the Immigration Office.
note-4 = Dossiers are taken Monday to Friday. On Saturday morning only where arranged.
note-5 = Collect it in person, or by post and pay the postage.
note-6 = Those who count as “digital citizens” pay no fee until 28/02/2027.
note-7 = Filed online in Hà Nội: ask before you pay whether the city pays this fee.

staff-1 = Base fee 200,000 đ, lost or damaged 400,000 đ. Circulars 28/2026 and 81/2026: passport line not read.
staff-2 = The fees on the portal’s page are of 2023. Do not use them.
staff-3 = Passports with a chip are apart on the portal. To be asked.
staff-4 = Unclear if Hà Nội’s 0 đ rule holds for this fee.
