title = Tax of household businesses
    .short = Household business tax
    .keywords = tax, lump-sum tax, tax return, tax number, e-invoice, shop tax, thuế khoán
official = Tax returns of household businesses; first tax registration of persons and dependants
about = From 2026 household businesses declare their own tax. First tax registration is here too.
field = Tax
result = No result paper for a tax return

case-declare = Household business tax return
    .note-1 = Lump-sum tax (a fixed amount) ended on 01/01/2026. Households declare by turnover.
    .note-2 = The turnover from which tax is due changed several times in 2026. Ask the tax office.
    .note-3 = Above the set turnover e-invoices are compulsory. Ask the tax office.
case-register = First tax registration
    .about = Persons and dependants
    .condition-1 = Register within 10 working days of starting.

component-small = Notice of turnover
    .when = If turnover is below what is taxed
component-large = Tax return
    .when = If turnover is above what is taxed
component-accounts = List of bank accounts and e-wallets
    .when = The first time you report them
component-stock = List of goods in stock
    .when = If tax is counted on income
component-settlement = Final tax return
    .when = For the settlement (tax of the whole year)
component-registration = Tax registration form

note-1 = Paper is only for the elderly, disabled, protected, remote, or in a case beyond your control.
note-2 = They file at a public service point or by post.
note-3 = Declare on the National Public Service Portal, in VNeID or on the tax portal.
note-4 = Place of business (1.009824), settlement (1.014976), refunds (1.014979): ask the tax office.
note-5 = **A call or message to “update your tax” with a link is a scam.** Hang up, ring the published number.

staff-1 = Decree 141/2026: no tax up to 1 billion đ a year (first text: 500 million). Do not tell residents figures: send them to the tax office.
staff-2 = Form 03-ĐK-TCT and 3 days: unclear if for persons, households or dependants. The fee is unclear too.
staff-3 = When each return is due: not in the sources read.
