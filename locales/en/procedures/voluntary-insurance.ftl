title = Voluntary social insurance
    .short = Voluntary insurance
    .keywords = social insurance, BHXH, voluntary insurance, pension savings, insurance book, refund
official = Voluntary social insurance (Bảo hiểm xã hội tự nguyện)
about = Pay in yourself for later benefits, or ask for what you paid to be refunded.
field = Collecting social and health insurance
result = Social insurance book

case-join = Join or go on paying
    .note-1 = Each month you pay 22% of an income that you choose.
    .note-2 = The lowest income you may choose is the rural poverty line.
    .note-3 = The state pays a part, by group. Amounts for 2026: ask the social insurance office.
case-refund = Ask for a refund

component-declaration = Form
    .when = The first time, or if details are missing
component-online-declaration = Online form
    .when = If you file online
component-refund-declaration = Form
component-book = Social insurance book
component-death = Death certificate
    .when = If the insured person has died

note-1 = File at a local social insurance office or a collecting agent, anywhere in the country.
note-2 = Pay into nobody’s private account. Open no links in messages.

staff-1 = Contributions and state support for 2026 were not found.
staff-2 = The portal’s page still cites older social insurance texts.
