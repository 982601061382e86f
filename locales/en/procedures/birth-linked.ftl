title = Birth, home, health card in one filing
    .short = A child’s papers in one go
    .keywords = birth, newborn, baby, residence of a child, health insurance card, child identity card, under 6, all in one
official = One electronic filing for a child under 6: birth, permanent residence, health-insurance card, identity card (Liên thông điện tử)
about = One online filing for a child under 6: birth, residence, health-insurance card (BHYT), identity card.
field = Civil status, residence, health, ID
result = Birth paper, residence, health card, ID card
fee-note = Birth, both cards: free. Residence fee: ask the ward
time-note = Time limits of 2024; ask the ward
plus-note = If something has to be verified

component-declaration = Electronic form
    .how = Set by Decree 63/2024
component-birth-paper = Electronic birth paper (Giấy chứng sinh)
    .how = The one signed digitally by the place of birth
component-witness = A witness’s statement, or a signed pledge
    .when = If there is no paper from the place of birth
component-home = Papers on the home
    .when = If the child will not live at a parent’s address
component-consent = Consent to the child living there
    .when = If the child will not live at a parent’s address

step-1 = Log in to the national portal or VNeID with a level 2 account (checked by the police).
step-2 = Fill in one form for everything.
step-3 = Choose the clinic where the child is first treated.
step-4 = The ward does the birth; police and social insurance go on from there. You file once.

condition-1 = The child is under 6.
condition-2 = Online only.

note-1 = Since 01/07/2026 conditions are not verified if the child lives at the father’s or mother’s address.
note-2 = This procedure is new. Ask the ward if it already includes the identity card.
note-3 = If you cannot file online yourself, ask the ward’s public service point to help.
note-4 = If that fails too, do each procedure by itself, the birth first.

staff-1 = Code 3.000722 was read in Hải Phòng’s decision 3582/QĐ-UBND (08/09/2026). No decision of Hà Nội was seen.
staff-2 = The old code 2.000986 (20 days) was still on the portal on 18/07/2026, on old law. Do not use it.
staff-3 = The decree behind the new code is not known. One site says it began on 01/09/2026.
staff-4 = 3 and 5 days come from Decree 63/2024. Ask the ward which limits hold now.
staff-5 = That children pay no residence fee (Circular 75/2022) was not compared yet.
