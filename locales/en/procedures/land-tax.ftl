title = Land tax: declare and pay
    .short = Land tax
    .keywords = land tax, property tax, house tax, tax relief, farm land, thuế đất
official = Land use tax: returns, relief (thuế sử dụng đất phi nông nghiệp, nông nghiệp)
about = Declare when you get land or it changes, ask for relief, pay land tax.
field = Tax
result = Not published, ask the tax office
fee-note = The tax itself: see the tax office’s notice

case-declare = Declare, or ask for relief
    .condition-1 = Declare within 30 days after you get taxable land, or after something changes.
    .note-1 = File at the ward’s public service centre, or the People’s Committee where the land lies.
case-pay = Pay land tax
    .note-1 = Pay on the National Public Service Portal. No guide by screen yet: ask a helper here.
    .note-2 = You can also pay with eTax Mobile, the tax office’s app. See the guide “Tax: eTax Mobile”.

component-declaration = Land tax form
component-payment-code = Number of the amount due
    .how = It stands on the tax office’s notice

note-1 = Never send tax money to anybody’s private account.

staff-1 = Steps to pay on the new portal were not found. Time for an answer to a return: not in the sources.
