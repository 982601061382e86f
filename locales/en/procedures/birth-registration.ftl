title = Register a birth
    .short = Birth
    .keywords = birth, birth certificate, newborn, baby, new baby, register a child, late registration, register a baby, register my child
official = Birth registration (Đăng ký khai sinh)
about = Get a child’s birth certificate. Register within 60 days of the birth and the fee is waived.
field = Civil status
result = Birth certificate
fee-note = Within 60 days: free. Late: Hà Nội 5,000 đ, ask the ward
time-note = Handed in after 15:00: the next working day
plus-note = If another ward is asked about the parents’ marriage

component-declaration = Birth declaration form
    .how = At the counter: on paper. Online: on the screen
component-birth-paper = The paper from the place of birth (Giấy chứng sinh)
    .how = No paper needed if there is an electronic one
component-witness = A witness’s statement, or a signed pledge
    .when = If there is no paper from the place of birth
component-identity = Identity paper of whoever registers
    .how = Or tell the official the ID number (12 digits)
component-residence = Papers on where you live
    .when = If the ward cannot look it up
component-authority = Letter of authority
    .how = Certified by an official, except for close family
    .when = If somebody else registers for you
component-abandoned = Written record about the abandoned child
    .when = If the child was abandoned
component-surrogacy = The medical centre’s confirmation of surrogacy
    .when = If a surrogate gave birth

step-1 = Hand in the dossier at the ward, by post, or on the national portal or VNeID.
step-2 = An official checks it, enters it and obtains the child’s ID number (12 digits).
step-3 = Read the details through before you sign.
step-4 = Collect the birth certificate.

condition-1 = The father or mother registers within 60 days of the birth. Grandparents or relatives may do it instead.

note-1 = After 60 days you can still register, but pay the fee unless you are exempt.
note-2 = People of merit, poor households and people with disabilities pay no fee.
note-3 = A copy of the extract (taken from the civil register) costs 8,000 đ each.
note-4 = If a grandparent, parent, child, spouse or sibling registers, the authority need not be certified.
note-5 = To get the child’s residence and health card as well, see “A child’s papers in one go”.
note-6 = Afterwards, register the child’s residence within 60 days.

staff-1 = Some sites name 3673/QĐ-BTP as the decision of 2026. Ask the ward which one to post.
staff-2 = The 5,000 đ is from Resolution 06/2020/NQ-HĐND, read 08/10/2026. Compare it with the ward’s fee table.
staff-3 = Hà Nội’s service centre may have its own procedure for this. Ask the ward.
staff-4 = Since 01/10/2025 25 services are taken online only; the list was not read. Ask if paper is still taken.
