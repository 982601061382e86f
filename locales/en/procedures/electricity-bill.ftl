title = Electricity bill, new supply
    .short = Electricity
    .keywords = electricity, power bill, EVN, electric meter, connect electricity, tiền điện, electric bill
official = Paying for electricity; new low-voltage supply (Thanh toán tiền điện; cấp điện mới)
about = Pay the electricity bill on the national portal, or ask for a new supply.
field = Electricity
result = Bill paid, or power connected
fee-note = The amount stands on the bill

case-pay = Pay the bill
    .note-1 = There is no guide by screen for the new portal yet. Ask a helper here to look with you.
    .note-2 = Never send money for electricity to anybody’s private account.
case-new = Ask for a new supply

component-customer-code = Customer code
    .how = For example beginning with PE or PD
component-new-papers = Papers: ask the power company

note-1 = Other matters of electricity have codes of their own. Ask the power company.

staff-1 = The power company’s other codes: 3.000095 to 3.000102, 3.000289, 3.000290. Content not known.
staff-2 = Steps to pay after the portal’s change in 2026 were not found. How to file a new supply: ask.
