title = Report a guest who stays overnight
    .short = Overnight guests
    .keywords = guest, visitor, overnight, stay, hotel, guest house, report a guest, homestay
official = Notice of a guest’s stay (Thông báo lưu trú)
about = Tell the police of the ward when a guest stays at your home for a short time.
field = Residence
result = The police take the notice at once

component-guest = The guest’s 12-digit ID number
    .how = Read it on the guest’s papers or VNeID

condition-1 = The guest stays no more than 30 days.

note-1 = Who reports: someone of the household. Guest houses, lodgings, dormitories and hospitals must report too.
note-2 = The old rule: report before 23:00. The law changed on 01/07/2026; ask the police of the ward.
note-3 = The police of the ward must post the phone number, e-mail and website for this.
note-4 = Places that lodge guests may use the lodging software. Ask the police.

staff-1 = Old portal text: before 23:00; guests who come later, before 8:00 the next day. To be compared.
staff-2 = Old text: close family who come often are reported once. Law 118/2025 changed Article 30; compare.
staff-3 = The old text also had reporting in person. Circular 116/2026 does not name it.
staff-4 = Keep the posted phone number and e-mail of the ward police at hand for those who ask.
