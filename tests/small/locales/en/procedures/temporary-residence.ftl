title = Register temporary residence
    .short = Temporary residence
official = Temporary residence registration (Đăng ký tạm trú)
about = Say where you live when it is not your permanent address.
field = Residence
result = Residence data updated, and a notice

component-declaration = Form CT01
    .how = The new form of Circular 116/2026
component-lease = Paper on renting, borrowing or staying
    .when = If the police cannot look it up
component-parents = Consent of parents or guardian
    .when = If the person is a minor

condition-1 = You live outside your permanent ward for 30 days or more.
condition-2 = At most 2 years at a time; it can be extended again and again.

note-1 = A rental paper need not be notarised or certified.
note-2 = Living with relatives who agree: no paper on the home is needed.
note-3 = Extend it within the last 15 days.
note-4 = Registering by list: 10,000 đ a person, online 5,000 đ.
note-5 = By list you also need a written request, the list, and a CT01 for each person.
note-6 = Free until 28/02/2027 for those who count as “digital citizens”. Ask the ward.
