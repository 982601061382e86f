title = Register a marriage
    .short = Marriage
    .keywords = marriage, wedding, get married, marriage certificate, husband, wife, marriage licence
official = Marriage registration (Đăng ký kết hôn)
about = Register a marriage in the ward where one of the two lives.
field = Civil status
result = Marriage certificate, one original each
time-note = Late in the day: ask the ward when to collect
plus-note = If another ward has to be asked

component-declaration = One declaration form for both
    .how = At the counter: on paper. Online: on the screen
component-identity = Identity papers of both
    .how = Or say the 12-digit ID number
component-residence = Papers on where you live
    .when = If the ward cannot look it up

condition-1 = The man is 20 or older, the woman 18 or older.
condition-2 = Both come in person to sign. Nobody can sign for you.

note-1 = Two Vietnamese citizens need no certificate of marital status since 01/01/2026. Ask the ward.
note-2 = If something is verified, it usually takes no more than 5 working days in all.
note-3 = A copy of the extract (from the civil register): 8,000 đ each. “Digital citizens”: free until 28/02/2027.
note-4 = To marry a foreigner: ask the ward first.

staff-1 = Some sites name 3673/QĐ-BTP as the decision of 2026. Ask the ward which one to post.
staff-2 = The 5 days in all, and that no certificate is needed, come from a law site. Ask the ward to confirm.
staff-3 = Nothing is known here about marrying a foreigner. Ask the ward.
