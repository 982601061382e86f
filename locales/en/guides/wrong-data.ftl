title = Something in VNeID is wrong
    .short = Wrong data
    .keywords = wrong name, wrong birth date, wrong address, correct data, update
about = Wrong name, birth date or address: report it in VNeID or at the police.

what = What is wrong?
    .answer-place = Ward or home town after the mergers
    .answer-person = Name, birth date or address
    .answer-number = The phone number
    .warning = Anyone who calls you to **update VNeID after the mergers** is a scammer.

way = How do you want to report it?
    .text-1 = In VNeID: photograph the paper that proves it and send it.
    .text-2 = Or take that paper to the police of the ward where you are registered.
    .answer-app = In VNeID
    .answer-counter = At the ward police

report = Open the report of wrong data
    .do-1 = Tap `Phản ánh khó khăn, vướng mắc` (report a trouble)
    .do-2 = Tap `Tạo phản ánh` (new report)
    .do-3 = Choose `Sai dữ liệu` (wrong data)
    .do-4 = Choose what it is about
    .helper = Versions keep this in other places. If you cannot find it, use the search box.

send = Write and send
    .do-1 = Write briefly what is wrong and what is right
    .do-2 = Take a clear photo of the **paper that proves it**
    .do-3 = Tap `Gửi phản ánh` (send)
    .text-1 = One place answers within 1 to 3 working days. Others may take longer.
    .helper = The time is from one commune police page (September 2026), not from the law.

end-done = Your report is sent
    .next = Wait for VNeID. If nothing comes, take the paper to the police where you are registered.
end-counter = Go to the police where you are registered
    .next = Take your **identity card** and the **paper that proves it** to the ward police of your permanent address.
end-system = You need not do anything
    .next = The system **changes** ward and home town **by itself**. Nobody need call you or install anything.
end-number = See the guide Change the phone number
    .next = The ward police change a phone number. Bring your identity card.

label-trouble-report = Phản ánh khó khăn, vướng mắc
label-new-report = Tạo phản ánh
label-wrong-data = Sai dữ liệu
label-send-report = Gửi phản ánh
