title = Register a death
    .short = Death
    .keywords = death, death certificate, died, passed away, funeral, bereavement
official = Death registration (Đăng ký khai tử)
about = Tell the ward when somebody in the family has died.
field = Civil status
result = Death extract (from the civil register)
fee-note = In time: free. Late: Hà Nội 5,000 đ, ask the ward
time-note = Handed in after 15:00: the next working day

component-declaration = Death declaration form
    .how = At the counter: on paper. Online: on the screen
component-death-paper = Death notice (Giấy báo tử), or what replaces it
    .how = No paper needed if there is an electronic one
component-evidence = Evidence of the death
    .when = If the person died long ago
component-identity = Identity paper of whoever registers
    .how = Or tell the official the ID number (12 digits)
component-residence = Papers on where the person last lived
    .when = If the ward cannot look it up
component-authority = Letter of authority
    .how = Certified by an official, except for close family
    .when = If somebody else registers for you

condition-1 = The People’s Committee of the ward where the person last lived handles it.

note-1 = How many days you have: ask the ward. The sooner the better.
note-2 = Some people are exempt from the fee. Ask the ward who is.
note-3 = A copy of the extract (taken from the civil register) costs 8,000 đ each.
note-4 = If a grandparent, parent, child, spouse or sibling registers, the authority need not be certified.
note-5 = To end the residence and ask for funeral money as well, see “Death and funeral money”.

staff-1 = The portal page does not give the 15 days of the 2014 Law on Civil Status. Compare before telling residents.
staff-2 = Some sites name 3673/QĐ-BTP as the decision of 2026. Ask the ward which one to post.
staff-3 = The 5,000 đ is from Resolution 06/2020/NQ-HĐND, read 08/10/2026. Compare it with the ward’s fee table.
staff-4 = Since 01/10/2025 25 services are taken online only; the list was not read. Ask if paper is still taken.
