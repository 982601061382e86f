title = Health insurance for households
    .short = Health insurance
    .keywords = health insurance, BHYT, insurance card, renew card, lost card, buy insurance, family insurance
official = Household health insurance: paying, renewing; issue, reissue, exchange of cards
about = Buy or renew health insurance as a household. Get, replace or correct a card.
field = Health insurance
result = Health insurance card, electronic or paper
fee-note = For the paperwork only. The insurance itself costs money

case-pay = Join or renew
    .about = For people who only have health insurance
    .note-1 = Within a household, the second and later persons pay less than the first.
    .note-2 = Rates from 01/07/2026: ask the social insurance office or a collecting agent.
case-card = Get a card
case-replace = Replace, exchange or correct a card

one-of-declaration = One of these forms
component-online-declaration = Online form
    .how = If you file online
component-declaration = Paper form
component-card-form = Form 2 of Decree 188/2025
    .how = Tick the electronic card or the paper card
component-higher-benefit = Proof of a right to higher benefits
    .when = If you have a right to higher benefits

note-1 = File at the social insurance office, the People’s Committee of the ward, or a collecting agent.
note-2 = The electronic card shows in VNeID or VssID (the social insurance app).
note-3 = Since 01/06/2025 new paper cards are only for those who cannot install VssID or VNeID, or have no chip card.
note-4 = **A call or message to “update your insurance” with a link is a scam.** Hang up, ask the insurance office.

staff-1 = Household rates from 01/07/2026 are only computed; no notice to compare. No amounts given.
staff-2 = Unclear which form goes with which case, and the decision behind 1.002759. Compare with the portal.
