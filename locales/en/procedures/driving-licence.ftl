title = Exchange or replace a driving licence
    .short = Driving licence
    .keywords = driving licence, driving license, GPLX, renew licence, lost licence, expired licence, A1, B1, bằng lái
official = Exchange and reissue of driving licences (Đổi, cấp lại Giấy phép lái xe)
about = Exchange a licence that expires soon, correct one, or replace a lost or damaged one.
field = Driving tests and licences
result = Licence in VNeID, or a card
fee-note = As on the portal. On paper: ask the police first
time-note = For the copy in VNeID. A card on request: 2.5 working days

component-health = Health certificate, still valid
    .how = Electronic. On paper only if the system fails
component-passport = Passport
    .when = For foreigners and Vietnamese who live abroad
component-same-person = Paper that settles differing personal data
    .when = If your data differ from one paper to another

condition-1 = A valid licence was lost or damaged, a licence expires soon, or its details are wrong.
condition-2 = Merging a licence without an end date with another one is done here too.
condition-3 = No exchange until a penalty decision has been fully carried out.
condition-4 = No exchange if there are neither data nor a file on the licence.

note-1 = File on the National Public Service Portal, in VNeID or in the police’s app.
note-2 = On paper only without a level 2 account (police-checked), without licence data, or if the portal fails.
note-3 = Only some ward and commune police take papers. Ask before you go.
note-4 = Those who count as “digital citizens” pay nothing until 28/02/2027.
note-5 = Licences A1, A and B1: ask the police if a health certificate is needed.
note-6 = The licence has expired already: ask the police before you file.
note-7 = Filed online, Hà Nội supports fees set by the Finance Ministry. Ask the police if this is one.
note-8 = Licences issued by the army or the police: another procedure, code 1.115979. Ask the police.

staff-1 = The portal’s fee is 115,000 đ (online). Other sites give 135,000 đ on paper. To be asked.
staff-2 = Circular 108/2026: unclear if A1, A, B1 still need no health certificate (Circular 12/2025: none).
staff-3 = Unclear if Hà Nội’s 0 đ rule holds for this fee.
staff-4 = Old codes of 18/07/2026: 3.000347 (exchange), 3.000348 (reissue).
