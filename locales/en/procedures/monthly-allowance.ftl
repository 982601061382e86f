title = Monthly social allowance
    .short = Social allowance
    .keywords = allowance, social benefit, disability benefit, orphan, carer, foster, trợ cấp
official = Monthly social allowance (Trợ cấp xã hội hằng tháng)
about = Ask for the state’s monthly allowance, or for it to be changed or ended.
field = Social protection
result = Decision to pay, change or end it

component-declaration = Form
    .how = There are several: ask the ward which one
component-care = Form of the carer
    .how = Forms of Decree 20/2021
    .when = If you care for or raise somebody
component-disability = Disability certificate
    .when = If it is for a person with a disability
component-birth = Birth certificate
    .when = Depends on the group: ask the ward
component-health = Confirmation of HIV or of pregnancy
    .when = Depends on the group: ask the ward

note-1 = It is paid from the month in which the decision is signed.
note-2 = The amount is 540,000 đ times a factor for each group, counted from 01/07/2026.
note-3 = Hà Nội has its own, higher amounts. Ask the ward.
note-4 = Decree 335/2026 holds from 05/10/2026. Ask the ward for the new form before you write.

staff-1 = Decree 335/2026 amends Decree 20/2021: forms and code may be new. The page read is of 07/2026.
staff-2 = Hà Nội’s amounts after the rise of 07/2026 were not found.
staff-3 = The press names factor 1.5 (810,000 đ) for adults with severe disabilities. No page to cite, so left out.
staff-4 = More papers are shown, by group; the whole list is on the portal.
