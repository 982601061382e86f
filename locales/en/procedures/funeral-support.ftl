title = Support for funeral costs
    .short = Funeral support
    .keywords = funeral, burial money, death grant, funeral costs, mai táng phí, tử tuất
official = Funeral costs (Mai táng phí)
about = State money that helps a family with a funeral. Choose what the person who died was.
field = Funeral support
result = Decision to pay support

case-social-pension = Received the social pension
    .note-1 = At least 20 months’ allowance: 20 × 540,000 đ = 10.8 million đ. Ask the ward to confirm.
case-allowance = Was under social protection
case-insured = Paid or drew social insurance
    .condition-1 = File within 90 days. Ask the social insurance office from which day.
    .note-1 = The amount: ask the social insurance office.
    .note-2 = The death extract comes from the ward. See “Civil register copies”.
case-veteran = War veteran
    .note-1 = The portal’s page is out of date. Ask the ward about papers and time first.
case-youth-volunteer = Youth volunteer against the French
case-frontline-worker = Frontline civilian worker
    .note-1 = An excerpt is copied from the original decision. Ask the ward which decision is needed.

component-pension-form = Form
    .how = Set by Decree 176/2025
component-allowance-form = Form
    .how = Set by Decree 20/2021
component-allowance-death = Death certificate or notice of death
    .how = Copy
component-book = Social insurance book
    .when = Not needed if the person was drawing benefits
component-relatives = Form filled in by relatives
component-extract = Death extract (from the civil register)
    .how = Copy
component-veteran-papers = Papers for this case: ask the ward
component-volunteer-form = Statement form
component-volunteer-death = Death certificate
component-volunteer-proof = Confirmation as a youth volunteer
component-worker-decision = Excerpt of the decision
component-worker-death = Death certificate

note-1 = Only one support is paid for each person: the highest. Not sure which case? Ask the ward.
note-2 = To register the death and end the residence as well, see “Death and funeral money”.
note-3 = Decree 335/2026 holds from 05/10/2026. Ask the ward if the form is still right.

staff-1 = Decree 335/2026, Article 11, changes funeral support: compare form, code and amount.
staff-2 = 10.8 million đ (20 times 540,000 đ) is only computed, with no decision to compare. Social insurance: 10 times which base, to be asked.
staff-3 = Veterans (2.002307): the portal’s text is out of date. The limit of 25 days must be asked.
staff-4 = Unclear which office decides each case. The one-stop is where the dossier is handed in.
