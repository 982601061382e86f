title = File an application online
    .short = File online
    .keywords = file online, apply, application, dossier, submit, papers, procedure, portal
about = Find the procedure, send your papers and get a dossier code. Your own phone is the best place to do it.

papers = Do you have all the papers?
    .do-1 = Look at the list of papers for your procedure
    .do-2 = Photograph **every page clearly**, with no blur or glare
    .do-3 = Keep the **paper originals** afterwards
    .text-1 = The portal takes **JPG** pictures or **PDF** files.
    .text-2 = Since 01/10/2025, 25 essential services are taken online only. Ask the ward which.
    .helper = The list of the 25 services could not be read. If somebody asks, ring the ward.
    .answer-ready = Yes, all of them
    .answer-unsure = I am not sure what is needed

device = Where will you file?
    .text-1 = **Your own phone** is best: pictures of papers do not stay on a shared machine.
    .text-2 = At a shared computer, log in by **QR code** only, and log out at the end.
    .text-3 = Some police procedures can be filed right inside **VNeID**.
    .answer-phone = On my own phone
    .answer-computer = On a computer
    .answer-vneid = A police matter: inside VNeID

vneid = File inside VNeID
    .do-1 = Open **VNeID** and log in
    .do-2 = Tap `Thủ tục hành chính` (procedures)
    .do-3 = Choose the right procedure
    .do-4 = Type your **passcode** (6 digits that open papers) yourself, tell nobody
    .answer-open = The procedure is open
    .answer-absent = I do not see this procedure

vneid-fill = Fill it in and send it in VNeID
    .do-1 = Tap `Tạo mới yêu cầu` (new request)
    .do-2 = Fill in every box and add the papers it asks for
    .do-3 = Read it once more, then send it
    .tip = Each procedure has its own screens. They may differ from this picture.
    .answer-sent = It is sent
    .answer-stuck = I cannot send it, let me try the portal

in = Are you logged in?
    .do-1 = Look at the page and see whether it has let you in
    .answer-yes = Yes
    .answer-no = No

find = Find the right procedure
    .do-1 = Open `Dịch vụ công trực tuyến` (online services)
    .do-2 = Type the **procedure’s name**, such as “Khai sinh” (birth)
    .do-3 = Press `Tìm kiếm` (search)
    .do-4 = Choose the procedure with **exactly the right name**
    .tip = The screen may have changed. Look for words close to those in the picture.
label-online-services = Dịch vụ công trực tuyến
label-search = Tìm kiếm

office = Choose the office
    .do-1 = Read the conditions, papers, fee and time
    .do-2 = Choose the province or city, such as `Thành phố Hà Nội`
    .do-3 = Choose the `Phường/Xã` (ward or commune)
    .do-4 = Press `Nộp trực tuyến` (file online)
    .text-1 = Birth, marriage: the ward where **you live**. Death: where **the deceased** last lived.
    .text-2 = For many other things any ward or commune of the province or city will do.
    .tip = There are no districts any more. A picture or leaflet with “Quận/Huyện” is an old one.
    .helper = Not sure which ward takes it? Ring the ward’s public service point before filing.
label-province = Thành phố Hà Nội
label-ward = Phường/Xã
label-file = Nộp trực tuyến

person = Check who is applying
    .do-1 = Check what was filled in about you from VNeID
    .do-2 = Compare the **signer of the papers** with the **owner of this VNeID account**
    .do-3 = If all is right, press `Đồng ý và tiếp tục` (agree, go on)
    .text-1 = If the two names differ, the dossier may well come back.
label-agree = Đồng ý và tiếp tục

files = Send the papers
    .do-1 = On each line press `Chọn tệp tin` (choose file)
    .do-2 = Choose the **right picture** for that paper
    .do-3 = Look at **each picture** you have just sent
    .do-4 = When all are there, press `Đồng ý và tiếp tục` (agree, go on)
    .warning = **If a file has not really gone up, the dossier arrives empty and comes back.**
    .tip = Is there a form? Press “Tải về” (download), fill it in and send it.
label-choose-file = Chọn tệp tin

result = Choose how to get the result
    .do-1 = Choose how many copies you want, if asked
    .do-2 = Choose an **electronic** result, or **paper by post**
    .do-3 = See how much there is to pay, if anything
    .warning = **Never pay a fee to a private account** or through a link in a message.

send = Send it off
    .do-1 = Type the **check characters** you see on the page
    .do-2 = Read, then tick `Tôi xin chịu trách nhiệm trước pháp luật…` (I answer for this)
    .do-3 = Press `Thanh toán và nộp hồ sơ` (pay and file)
    .warning = **Look it over once more first.** The person who files answers for what it says.
    .helper = Let them read the statement and press the button themselves.
label-responsible = Tôi xin chịu trách nhiệm trước pháp luật…
label-pay-and-file = Thanh toán và nộp hồ sơ

code = Keep your dossier code
    .do-1 = Wait for the page to say it has been filed
    .do-2 = **Photograph the dossier code** (`mã hồ sơ`) with your own phone
    .text-1 = As long as there is no code, it is **not filed yet**.
    .text-2 = The code lets you see how your dossier is getting on.
    .answer-phone = I filed on my own phone
    .answer-computer = I filed on the computer

end-done = Filed
    .next = Keep your **dossier code**. Look it up every few days, in case the office asks for more.
end-vneid = Sent in VNeID
    .next = Look for the answer in VNeID’s notices. If it is unclear, ask the office it went to.
end-papers = First see which papers you need
    .next = Choose a procedure below, or open **Procedures & QR codes** on the first screen. If it is not there, ask the ward.
end-login = Log in first, then file
    .next = Do the guide below, or ask for help at the ward’s public service point.
