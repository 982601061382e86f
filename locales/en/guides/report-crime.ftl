title = Report a crime or disorder in VNeID
    .short = Report a crime or disorder
    .keywords = report a crime, police, theft, stolen, fight, noise, disorder, drugs, gambling, online fraud, anonymous, security, complaint
about = Tell the police from your own phone. You can leave your name out.

danger = Is anyone in danger now?
    .answer-no = No, it can wait
    .answer-yes = Yes, danger now

level = Do you have VNeID level 2?
    .text-1 = Level 2 means the police have checked your face and fingerprints.
    .text-2 = Without it: go to the police, write a letter, or call their duty phone.
    .warning = Use **your own phone**. Do not type a report on this kiosk.
    .answer-yes = Yes, level 2
    .answer-no = No, or I would rather go there

rights = You are protected
    .text-1 = Your name is **kept secret**.
    .text-2 = You may ask for protection, and you are told the result.
    .text-3 = Ward and commune police must accept every report.
    .warning = **False reports** are punished.

proof = Get pictures and numbers ready
    .do-1 = Take **screenshots** of messages and chats
    .do-2 = Note the scammer’s **phone number, account number, links**
    .do-3 = Photograph the **transfer slip**, if you lost money
    .text-1 = You can send about 3 pictures or videos along.

open = Open the report form in VNeID
    .do-1 = Open VNeID and tap `Dịch vụ khác` (other services)
    .do-2 = If you see `Tiếp nhận góp ý, phản ánh & vướng mắc` (feedback), tap it
    .do-3 = Tap `Kiến nghị, phản ánh về ANTT` (security reports)
    .do-4 = Tap `Tạo mới yêu cầu` (new request)
    .text-1 = ANTT stands for security and public order.
    .tip = Cannot see it? Type its name into the search box. Older versions of VNeID call it something else.

name = Give your name or not
    .do-1 = Look at `Thông tin người kiến nghị` (about you), already filled in
    .do-2 = To leave your name out, tick `Ẩn danh` (anonymous)
    .do-3 = For an organisation, tick `Là đại diện cơ quan, tổ chức` (represents it)
    .text-1 = For an organisation, add its name and tax code.
    .warning = A report without a name may be refused if it has **nothing to check**.

story = Choose what happened and when
    .do-1 = In `Thông tin vụ việc` (the incident) choose up to 3 kinds
    .do-2 = Choose **when** it happened
    .do-3 = Add the people involved, if you know them

place = Say where, and tell the story
    .do-1 = In `Địa điểm xảy ra` (place) write the address
    .do-2 = If you do not know, tick `Không nhớ địa điểm…` (do not remember)
    .do-3 = Tell **in short** what happened and what was lost
    .do-4 = Attach **photos, videos, screenshots**

send = Check it and send
    .do-1 = Read it once more from the start
    .do-2 = Tick the box that you **answer for** what you report
    .do-3 = Tap `Gửi yêu cầu` (send)
    .helper = Do not read the report or type it for them.

end-done = Your report is on its way
    .next = Look for the answer in `Lịch sử yêu cầu` (history) and in VNeID’s notices.
end-call = Call now
    .next = Police **113**, fire **114**, ambulance **115**. Tap **Call a helper** if you need to borrow a phone.
end-in-person = Go to the ward or commune police
    .next = Tell the officer on duty. Bring your phone and any papers about it. You may also write a letter.

label-feedback-menu = Tiếp nhận góp ý, phản ánh & vướng mắc
label-report-menu = Kiến nghị, phản ánh về ANTT
    .or-1 = Tố giác tội phạm
label-reporter = Thông tin người kiến nghị
label-anonymous = Ẩn danh
label-represents = Là đại diện cơ quan, tổ chức
label-incident = Thông tin vụ việc
label-location = Địa điểm xảy ra
label-no-location = Không nhớ địa điểm…
