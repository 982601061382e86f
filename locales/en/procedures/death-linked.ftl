title = Death, residence, funeral money in one go
    .short = Death and funeral money
    .keywords = death, funeral money, survivor’s benefit, remove residence, bereavement, died
official = One electronic filing: death registration, end of residence, funeral money, survivor’s benefit (Liên thông điện tử)
about = One online filing after a death: registration, end of residence, funeral money, survivor’s benefit.
field = Civil status, residence, insurance
result = Death registered, residence ended, money
time-note = Death, residence (rule of 2024). Money: ask the ward

component-declaration = Electronic form
component-death-paper = Electronic death notice, or what replaces it
component-account = The account that receives the money
    .when = If you ask for funeral or survivor’s money

step-1 = Log in to the national portal or VNeID.
step-2 = Fill in one form for everything.
step-3 = Choose funeral money or survivor’s benefit (money for the family).
step-4 = Enter the account for the money. You need not file again elsewhere.

condition-1 = Online only.

note-1 = The ward, the police and social insurance all use this one form.
note-2 = Funeral and survivor’s money has its own time limit, outside the 3 days.
note-3 = This procedure is new. If the portal does not show it, ask the ward.
note-4 = If you cannot file online, go to the ward and do each procedure by itself, the death first.

staff-1 = Code 2.002913 was read in Hải Phòng’s decision 3582/QĐ-UBND (08/09/2026). No decision of Hà Nội was seen.
staff-2 = It replaces 2.002622 and was not in the portal’s catalogue on 18/07/2026.
staff-3 = The 3 days are the design of Decree 63/2024, read in the press. Ask the ward what holds now.
staff-4 = The new legal basis and the fees are not known.
