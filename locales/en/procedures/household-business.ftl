title = Register a household business
    .short = Household business
    .keywords = business licence, open a shop, small business, stall, close a shop, HKD, hộ kinh doanh
official = Household businesses: registration, change, pause, closing, reissue
about = Start, change, pause or close a household business, or get its certificate again.
field = Registration of household businesses
result = Certificate of a household business
fee-hanoi = in Hà Nội
fee-note = Elsewhere: ask the ward

case-new = Start a business
    .note-1 = The business number is also the tax number. The office sends the data to the tax office.
case-change = Change what is registered
    .condition-1 = Register it within 10 days of the change.
case-pause = Pause, or start again
case-close = Close the business
    .condition-1 = File within 5 working days after all debts are paid.
    .note-1 = The tax office answers within 2 working days.
case-reissue = Replace or exchange the certificate

component-request = Application form
    .how = The form of Circular 68/2025/TT-BTC
component-family = Letter of authority from the household
    .how = Notarised or certified copy (confirmed as true)
    .when = If a household sets it up together
component-agent = Letter of authority for the person who files
    .how = Need not be notarised
    .when = If somebody else files it
component-identity = Copy of the identity card
    .when = If you have no e-identity account (VNeID)

note-1 = File at the registration office of any ward or commune of your province or city.
note-2 = Online: log in to the registration system with your e-identity account (VNeID).
note-3 = Online you also need a digital signature. If you have none, ask the ward how to get one.

staff-1 = The portal’s field for the whole country says 50,000 to 150,000 đ. Hà Nội: Resolution 78/2026; post counted as paper.
staff-2 = No fee for pause and closing: Hà Nội’s list (copy of 08/10/2026). Compare with the ward’s board.
