title = Criminal record certificate
    .short = Criminal record
    .keywords = criminal record, police check, police clearance, background check, job, visa, criminal check
official = Criminal record certificate (Cấp Phiếu lý lịch tư pháp)
about = The paper that says whether a person has a conviction on record.
field = Criminal records
result = An electronic or a paper certificate
fee-note = “Digital citizens” pay nothing until 28/02/2027. Ask
time-note = New law since 01/07/2026; ask the police

case-family = For yourself or your family
    .about = Family: father, mother, wife, husband, child, or someone you are guardian of.
    .note-1 = For family you apply just as for yourself.
case-proxy = For somebody else

component-declaration = Declaration form
    .how = By post: the signature certified (by an official)
component-authority = A notarised or certified letter of authority
component-reduction = Proof that you pay less or nothing
    .when = If a waiver or reduction is yours

step-1 = Declare on VNeID or the national portal. Or apply to the police where you live or nearest to you.
step-2 = Wait to be told whether the dossier is accepted.
step-3 = Filed online: the certificate is on the portal and in VNeID.
step-4 = Filed at the counter or by post: the certificate is on paper.

note-1 = Told whether it is accepted: online in 8 working hours, counter 1 hour, post 1 working day.
note-2 = Papers in the population or criminal-record data need not be handed in.
note-3 = Each kind of certificate is a dossier of its own.
note-4 = Students and people of merit pay less. Ask the police what is charged now.
note-5 = Filed online, Hà Nội supports fees set by the Finance Ministry. Ask the police if this is one.

staff-1 = The time limit of Law 107/2025 was not read. Before July the portal said 10 days.
staff-2 = The fee is in Circular 16/2025/TT-BTC. 200,000 đ is often quoted, but was not verified.
staff-3 = Code 3.000333 and QĐ 1025/QĐ-BCA are from before 01/07/2026. Compare. Forms of 2025: 01, 02, 04, 05/2025/LLTP; new ones are likely.
staff-4 = That certificate no. 2 allows no proxy is the old rule. Compare.
