title = Put your papers into VNeID
    .short = Put papers into VNeID
    .keywords = driving licence, vehicle registration, health insurance card, passport, wallet, integrate
about = Carry your driving licence, vehicle papers and health card in your phone.

waiting = Is a paper waiting for your consent?
    .do-1 = Tap `Ví giấy tờ` (wallet)
    .do-2 = Look for a notice that papers are waiting
    .text-1 = VNeID finds some papers by itself. They only wait for you to agree.
    .answer-yes = Yes, there is a notice
    .answer-no = No

accept = Confirm the paper that is waiting
    .do-1 = Tap the line `thông tin chờ xác nhận tích hợp` (waiting)
    .do-2 = Type your 6-digit `Passcode` (it opens papers)
    .do-3 = Read it with care and confirm if it is yours
    .answer-enough = Done, I need no other
    .answer-more = I want to add another paper

kind = Which paper do you want to add?
    .answer-licence = Driving licence
    .answer-vehicle = Vehicle registration
    .answer-insurance = Health insurance card
    .answer-other = Another paper
    .tip = Newer versions also take passports, diplomas, school records and land papers. Your old ID number is there too.

licence = Driving licence: look first
    .do-1 = Have your **driving licence** in front of you
    .do-2 = Find its number, **class** (A1, B…) and who issued it
    .text-1 = An old paper licence is refused.
    .text-2 = A licence with a 9-digit ID number, or only a birth year, is refused too.
    .answer-new = A plastic card with all the data
    .answer-old = A paper licence, or old data

vehicle = Vehicle registration: look first
    .do-1 = Have the **vehicle registration** in front of you
    .do-2 = Find the **chassis number**, the **plate** and its colour
    .do-3 = Type the **plate without spaces**, dots or dashes
    .text-1 = Refused if the vehicle is not in your name yet, or the plate’s colour is wrong.
    .answer-own = It is in my name
    .answer-other = It is not in my name yet

insurance = Health insurance: look first
    .do-1 = Find the **card number** or the social insurance number
    .do-2 = Find the **province** that issued the card
    .do-3 = Compare **name and birth date** with your identity card
    .text-1 = This card often appears in the wallet by itself.
    .answer-same = They are the same
    .answer-differs = Something differs

request = Make a new request
    .do-1 = Tap `Ví giấy tờ` (wallet)
    .do-2 = Tap `Tích hợp giấy tờ` (add papers)
    .do-3 = Tap `Tạo mới yêu cầu` (new request)
    .do-4 = Choose the kind of paper
    .tip = Tích hợp means to bring a paper into VNeID.

fill = Fill in and send
    .do-1 = Fill in each box just as the paper says
    .do-2 = Read it again and tick the **declaration**
    .do-3 = Tap `Gửi yêu cầu` (send)

result = Wait for approval
    .text-1 = At first it says `Chờ phê duyệt` (waiting). Once approved, it is in the wallet.
    .text-2 = Driving licence, health card: about 24 hours. Vehicle: 1 to 3 working days.
    .text-3 = Papers verified in VNeID count like the originals.
    .helper = The times are from one commune police page (September 2026), not from the law.

end-done = The paper is in VNeID or on its way
    .next = Look in `Ví giấy tờ` (wallet) again after some days.
end-licence = Change your driving licence first
    .next = Get the plastic card, then come back to this guide.
end-vehicle = Have the vehicle in your name first
    .next = Only then can its registration go into VNeID.
end-insurance = Correct the insurance data first
    .next = Go to the **social insurance office** with your identity card. VssID shows what they have.

label-waiting = thông tin chờ xác nhận tích hợp
label-add-paper = Tích hợp giấy tờ
    .or-1 = Tích hợp thông tin
label-waiting-approval = Chờ phê duyệt
