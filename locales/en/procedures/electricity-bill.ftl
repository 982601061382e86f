title = Electricity bill, new supply
    .short = Electricity
    .keywords = electricity, power bill, EVN, electric meter, connect electricity, tiền điện, electric bill
official = Paying for electricity; new low-voltage supply (Thanh toán tiền điện; cấp điện mới)
about = Pay the electricity bill on the national portal, or ask for a new supply.
field = Electricity
result = Bill paid, or power connected
fee-note = Paying the bill: the amount stands on it

case-pay = Pay the bill
    .note-1 = There is no guide by screen for the new portal yet. Ask a helper here to look with you.
    .note-2 = Never send money for electricity to anybody’s private account.
case-new = Ask for a new supply
    .note-1 = How to file and which papers: ask the power company first.

component-customer-code = Customer code
    .how = For example beginning with PE or PD
component-new-papers = Papers: ask the power company

note-1 = **A call or message to “update” your electricity with a link is a scam.** Ring the number on the bill.
note-2 = Other matters of electricity have codes of their own. Ask the power company.

staff-1 = The power company’s other codes: 3.000095 to 3.000102, 3.000289, 3.000290. Content not known.
staff-2 = Steps to pay after the portal’s change in 2026 were not found. How to file a new supply: ask.
