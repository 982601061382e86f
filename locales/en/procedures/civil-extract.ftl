title = Copies from the civil register
    .short = Civil register copies
    .keywords = extract, copy of birth certificate, lost birth certificate, trích lục, marriage extract, death extract
official = Copies of civil-status extracts (Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh)
about = An extract (trích lục) is a copy from the ward’s register of births, marriages and deaths.
field = Civil status
result = A copy on paper, or an electronic one
fee-note = “Digital citizens” pay nothing until 28/02/2027. Ask
fee-copy = each copy
time-note = Handed in after 15:00: the next working day

component-declaration = Form to ask for an extract (from the register)
    .how = At the counter: on paper. Online: on the screen
component-identity = Identity paper, or the ID number (12 digits)
    .how = By post: a certified copy (confirmed as true)
component-reason = A letter that gives the reason
    .when = If an organisation asks
component-authority = Letter of authority
    .how = Certified by an official, except for close family
    .when = If somebody else asks for you

note-1 = If a grandparent, parent, child, spouse or sibling asks, the authority need not be certified.
note-2 = Filed online in Hà Nội, this fee of the Finance Ministry is supported 100%. Ask the ward how.

staff-1 = The Finance Ministry sets this fee (281/2016). Hà Nội’s 77/2025 supports 100%; how is not known.
staff-2 = Hà Nội has its own procedure, QĐ 1811/QĐ-TTPVHCC. Ask the ward what differs.
staff-3 = Some sites name 3673/QĐ-BTP as the decision of 2026. Ask the ward which one to post.
