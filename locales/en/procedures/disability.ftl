title = Disability certificate
    .short = Disability certificate
    .keywords = disability, disabled, handicap, disability card, degree of disability, khuyết tật
official = Disability certificate: assessment; exchange and reissue (Xác nhận khuyết tật)
about = Have the kind and degree of a disability assessed, or get the paper exchanged or replaced.
field = Social protection
result = Disability certificate

case-assess = First or new assessment
    .about = The first time, or kind or degree has changed
    .note-1 = The ward’s council meets the person and assesses them in person.
case-reissue = Exchange or replace the paper
    .about = It is wrong, damaged or lost
    .condition-1 = The paper has wrong details, is damaged or is lost.
    .condition-2 = If kind or degree of the disability changed, choose the assessment.

component-request = Application form
    .how = Original; form of Circular 01/2019 as amended in 2023
component-medical = Medical records and expert findings
    .how = Copies
    .when = If you have them

note-1 = Hard to go out? In Hà Nội, have the family ask for the Tổ Hành chính công xung kích. It comes to homes.

staff-1 = Papers are named for both cases together. For exchange and reissue compare with the portal.
