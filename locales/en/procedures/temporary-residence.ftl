title = Temporary residence and its renewal
    .short = Temporary residence
    .keywords = temporary residence, rent, lodging, tenant, student, worker, extend, renewal, landlord
official = Temporary residence: registration and renewal (Đăng ký tạm trú; gia hạn tạm trú)
about = Say where you live when it is outside your permanent ward.
field = Residence
result = Residence data updated, and a notice
fee-note = “Digital citizens” pay nothing until 28/02/2027. Ask
fee-person = each person

case-first = Registering for the first time
case-renewal = Renewing it
    .condition-1 = Ask for it within the 15 days before it ends.
case-list = Registering many people by list
    .about = Many people in one place.

component-declaration = Residence form CT01
    .how = The new form of Circular 116/2026
component-request = A written request to register
component-list = The list of people
component-each-declaration = Form CT01 for each person
    .how = The new form of Circular 116/2026
component-lease = Paper on the home, such as one on renting or staying
    .how = A rental paper need not be notarised or certified
    .when = If the police cannot look it up
component-parents = Consent of parents or guardian
    .when = If the person is a minor

condition-1 = You live outside your permanent ward for 30 days or more.
condition-2 = At most 2 years at a time; it can be renewed again and again.

note-1 = Living with relatives whose owner agrees: no paper on the home is needed.
note-2 = A landlord must tell the police when the renting ends.
note-3 = Filed online in Hà Nội: ask the ward whether the city pays this fee.
note-4 = Online means on the National Public Service Portal or VNeID.
note-5 = Some people pay no fee. Ask the police whether you are one of them.

staff-1 = The Finance Ministry sets residence fees. Hà Nội’s 77/2025 supports 100%; how is not known.
staff-2 = The facts do not set renewal’s papers and fees apart. They stand here as for the first time; compare.
staff-3 = The 15 days come from the portal page of 04/2026. Compare with Circular 116/2026.
