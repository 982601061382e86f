title = Register a birth
    .short = Birth
official = Birth registration (Đăng ký khai sinh)
about = Get a newborn’s birth certificate.
field = Civil status
result = Birth certificate
fee-note = Free within 60 days, or for those who are exempt
time-note = Handed in after 15:00: next working day

component-declaration = Birth declaration form
    .how = Fill in online, or on paper
component-hospital-paper = The hospital’s birth paper (Giấy chứng sinh)
    .how = 1 original, unless it is electronic
component-identity = Identity paper of whoever registers
    .how = Show it, or tell the 12-digit ID number
component-witness = A witness’s statement or a signed pledge
    .when = If there is no hospital paper
component-proxy = Letter of authority
    .when = If someone else registers
component-residence = Papers on where you live
    .when = Only if the ward cannot look it up

condition-1 = Parents, grandparents or relatives register within 60 days of the birth.

note-1 = People of merit, poor households and people with disabilities pay no fee.
note-2 = Late registration: Hà Nội charges 5,000 đ. Ask the ward before you pay.
note-3 = If the parents’ marriage cannot be looked up, another office is asked; it answers in 3 working days.
note-4 = A copy of the extract (from the civil register): 8,000 đ each.
note-5 = Grandparents, parents, children, spouses, brothers and sisters need no certified letter of authority.
note-6 = An abandoned child needs a written record; surrogacy needs the hospital’s confirmation.
