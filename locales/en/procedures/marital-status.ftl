title = Certificate of marital status
    .short = Marital status
    .keywords = single, unmarried, marital status, divorced, widowed, free to marry, certificate
official = Certificate of marital status (Cấp Giấy xác nhận tình trạng hôn nhân)
about = The ward’s paper that says whether you are single or married.
field = Civil status
result = Certificate of marital status
fee-note = Hà Nội 3,000 đ. Some are exempt. Ask the ward
plus-note = If it has to be verified elsewhere

component-declaration = Application form
    .how = At the counter: on paper. Online: on the screen
component-old-paper = The certificate you were given before
    .when = If you ask again. Hand the old one in
component-judgment = Details of the divorce or of the death extract
    .how = Only the details are needed
    .when = If you are divorced or widowed
component-authority = Letter of authority
    .how = Certified by an official, except for close family
    .when = If somebody else applies for you

note-1 = Marriage and land papers often no longer need it. Ask the office that wants it first.
note-2 = If a grandparent, parent, child, spouse or sibling applies, the authority need not be certified.
note-3 = Some pay no fee, such as people of merit, poor households, people with disabilities. Ask the ward.
note-4 = The ward or commune where you live issues it.

staff-1 = The 3,000 đ was only partly checked, on 08/10/2026. Compare it with the ward’s fee table.
staff-2 = Some sites name 3673/QĐ-BTP as the decision of 2026. Ask the ward which one to post.
