title = Register permanent residence
    .short = Permanent residence
    .keywords = permanent residence, household registration, move house, change address, ho khau
official = Permanent residence registration (Đăng ký thường trú)
about = Register your settled home with the police of the ward.
field = Residence
result = Residence data updated, and a notice
time-note = Counter open Monday to Friday and Saturday morning
fee-note = “Digital citizens” pay nothing until 28/02/2027. Ask

case-own-home = Moving into your own home
case-relatives = Moving in with relatives
    .note-1 = A child under 6 who joins its parents’ home: conditions need not be verified (since 01/07/2026).
case-rented = Renting, borrowing or staying
    .condition-1 = The home must have the smallest area allowed. Ask the police how much that is.

component-declaration = Residence form CT01
    .how = The new form of Circular 116/2026
component-home = Papers on your own lawful home
    .when = If the police cannot look it up
component-relation = Papers that show you are related
    .when = If the police cannot look it up
component-consent = Consent of the head of household and the owner
    .how = They can confirm it on VNeID
component-lease = Paper on renting, borrowing or staying
    .how = Notarised or certified (confirmed by an official)

step-1 = Give the 12-digit ID number and say which case is yours.
step-2 = An officer looks up the data and draws up the dossier.
step-3 = Pay the fee.
step-4 = Keep the dossier code.
step-5 = Wait for the result on paper, by text message or on VNeID.

condition-1 = You meet Article 20 of the Law on Residence. If unsure, ask the police of the ward.

note-1 = After its birth is registered, a child’s residence is registered within 60 days.
note-2 = Papers already in the data or on VNeID need not be handed in again.
note-3 = The portal or VNeID does only a part of it. You may still have to go to the police of the ward.
note-4 = Some people pay no fee. Ask the police whether you are one of them.
note-5 = Children, people in care and religious houses need other papers. Ask the police.
note-6 = Filed online in Hà Nội: ask the ward whether the city pays this fee.

staff-1 = The Finance Ministry sets this fee. Hà Nội’s 77/2025 supports 100%; how, for police dossiers, is not known.
staff-2 = The portal page still names the forms of 53/2025. The new ones are of 116/2026; compare the numbers.
staff-3 = Exemptions: Article 4 of Circular 75/2022. The list itself was not read. Children may be exempt; compare.
