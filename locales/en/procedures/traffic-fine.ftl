title = Pay a traffic fine online
    .short = Traffic fine
    .keywords = traffic fine, camera fine, speeding ticket, penalty, seized licence, phạt nguội, nộp phạt, red light, parking fine
official = Paying fines for traffic offences (Nộp phạt vi phạm giao thông)
about = Pay the fine online. Papers that were taken may come back by post.
field = Traffic offences
result = Electronic receipt; your papers back
fee-note = The amount stands in the penalty decision

component-decision = Number of the penalty decision
    .how = Or of the offence record, as the notice says
component-name = Full name of the person fined
component-phone = Phone number

step-1 = Open the part for fines on the National Public Service Portal, in VNeID or in VNeTraffic.
step-2 = Pay online, then keep the electronic receipt.
step-3 = Ask the office that fined you: do your papers come by post, or do you collect them?

note-1 = To see if a camera caught you, use the app VNeTraffic.
note-2 = The police send no links to pay fines. They never ask for money to a private account.
note-3 = Reach the portal only by its address dichvucong.gov.vn. Open no links in messages.
note-4 = There is no guide screen by screen yet. Ask a helper here to look with you.

staff-1 = No code in the national catalogue. The police ministry’s own code: C08_XPHCDB (copy of 25/09/2026).
staff-2 = No steps known on the new portal. Papers sent back by post: press of 2023 on Hà Nội police. To be asked.
staff-3 = For camera fines a source also names csgt.vn; not compared. Basis also: Law on Administrative Penalties.
