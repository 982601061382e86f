title = Transfer land, change a land certificate
    .short = Land transfer
    .keywords = land, red book, pink book, house sale, inheritance, gift of land, land certificate, sổ đỏ
official = Registration of changes in land (Đăng ký biến động đất đai)
about = Transfer land or a house by sale, inheritance or gift; correct names and data.
field = Land
result = New certificate, or the change noted on it
fee-note = See “Good to know”; ask before you pay

case-transfer = Transfer to a new owner
    .about = Sale, inheritance, gift
    .note-1 = In Hà Nội: income tax 2%, registration tax (to be the named owner) 0.5%. Ask again before you pay.
    .note-2 = Appraisal in Hà Nội: 0.15%, at most 5 million đ. Ask again before you pay.
    .note-3 = “Digital citizens” who buy pay 10% less registration tax until 28/02/2027, with limits. Ask the tax office.
    .note-4 = Time: sources differ. Ask for the day of the result when you file.
case-details = Change names, data or plot number

component-request = Form to register the change
component-certificate = Land certificate (red book)
    .how = The original
component-contract = Notarised contract or deed
component-tax = Tax forms
component-mortgage = Consent of whoever holds the mortgage
    .when = If the property is mortgaged
component-survey = Survey drawing of the plot
    .when = If the land is measured again

note-1 = Provinces now have procedures of their own. Hà Nội’s begin “(Hà Nội)”. Ask for code and time.
note-2 = File at a public service centre or a land registration office of your province or city.
note-3 = Registering a change in a ward of Hà Nội: 28,000 đ. Ask again before you pay.
note-4 = Filed online in Hà Nội: ask the tax office whether the city pays any of these taxes.

staff-1 = Hà Nội’s code for transfers was not found (Decision 1102/QĐ-TTPVHCC of 19/08/2026).
staff-2 = Time for transfers: the portal says 18 and 4 working days, a law site 10. To be asked.
staff-3 = Taxes and fees: Hà Nội’s list of 08/10/2026, taken from law sites. 14,000 đ elsewhere: unclear where.
