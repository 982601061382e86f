title = Identity card: first, exchange, reissue
    .short = Identity card
    .keywords = identity card, ID card, cccd, citizen card, lost card, damaged card, expired card, child’s card, chip card, renew
official = Issue, exchange and reissue of identity cards (Cấp, cấp đổi, cấp lại thẻ căn cước)
about = A first card, an exchange, or a new one for a lost or damaged card. Any ward police will do it.
field = Identity cards
result = Identity card

case-first = 14 or older, the first card
    .note-1 = You can book online. You still come for face, fingerprints and iris.
case-exchange = Exchanging the card
    .note-1 = You can book online. You still come for face, fingerprints and iris.
    .note-2 = Exchange because of new boundaries: 0 đ.
    .note-3 = “Digital citizens” who file online pay nothing until 28/02/2027. Ask the police.
case-lost = Lost or damaged card
    .note-1 = It can be done wholly online. The police use the pictures and fingerprints they have.
    .note-2 = Filed online it may take less than 7 days. Ask the police.
    .note-3 = “Digital citizens” who file online pay nothing until 28/02/2027. Ask the police.
case-child = A child of 6 to under 14, the first card
    .condition-1 = A parent or representative brings the child for face, fingerprints and iris.
    .note-1 = A parent with VNeID level 2 can send the request on VNeID first, then bring the child.
case-infant = A child under 6, the first card
    .note-1 = A parent or representative with VNeID level 2 does it wholly online. The child need not come.

component-slip = Form CC01
    .how = The police print it. Read it through and sign
component-old-card = The old card
    .how = Hand it in, if you still have it
component-request = Request form DC02
    .when = If the police ask for it
component-collection = Form DC01
    .when = If you are not in the population data yet

step-1 = Go to the police of any ward or commune in the country, or book online first.
step-2 = An officer looks you up in the population data.
step-3 = Have your face, fingerprints and iris taken (from the age of 6).
step-4 = Read form CC01 through and sign it.
step-5 = Take the appointment slip, form CC02.
step-6 = Collect the card where you applied, or have it posted.

note-1 = If your data are complete, no papers are needed.
note-2 = Filed online in Hà Nội: ask the police or the ward whether the city pays this fee.
note-3 = Where it has been arranged, you can also apply at the ward’s public service point.

staff-1 = QĐ 5230/QĐ-BCA is dated 17/08/2026 in one place, in another 5230/QĐ-BCA-C06 of 18/08/2026. Compare.
staff-2 = A reissue wholly online: one source says 5 working days, the portal 7. Compare.
staff-3 = The Finance Ministry sets the fee. Whether Hà Nội’s 77/2025 pays it for identity cards is not known.
staff-4 = The facts do not say when DC02 is needed. The old codes 1.014061 to 1.014064 are gone.
staff-5 = Portal record of 21/08/2026, day of reading not known. Province police 1.116407, department 1.116405.
