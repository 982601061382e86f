title = Send feedback to the authorities
    .short = Send feedback
    .keywords = feedback, complain, complaint, suggestion, delay, rude, officer, PAKN
about = Tell the state about a late dossier, an official who makes things hard, or a rule that makes no sense.

what = What is it about?
    .text-1 = A report tells what happened. A suggestion asks for something to be changed.
    .tip = A formal complaint under the law is another matter: ask the ward.
    .warning = **In danger now: call 113,** do not write online.
    .answer-office = Papers, officials, rules
    .answer-street = Rubbish, lights, floods in Hà Nội
    .answer-crime = Theft, fraud, disorder

how = How will you send it?
    .text-1 = On your own phone you write it and add pictures yourself.
    .text-2 = Do not type a report on a shared computer.
    .answer-phone = On my own phone
    .answer-ring = By a phone call
    .answer-counter = In person

ring = Ring the portal’s line
    .do-1 = Write down first: **what, where, which day**
    .do-2 = Ring the number below and keep it short
    .do-3 = Write down the day they promise an answer
    .tip = This number was not compared with an official page of 2026. If it fails, go there in person.
    .answer-done = I have rung
    .answer-failed = I could not get through

form = Open the feedback page
    .do-1 = Press `Phản ánh, kiến nghị` (feedback)
    .do-2 = Choose the **office** it is for
    .tip = The screen may have changed. If the words are not there, look for similar ones.
label-feedback = Phản ánh, kiến nghị
    .or-1 = Gửi PAKN

write = Write it
    .do-1 = Write a short **title**
    .do-2 = Say clearly **what, where and on which day**
    .do-3 = Add pictures or papers, if you have any
    .text-1 = JPG pictures and PDF, Word and Excel files are taken.
    .tip = Tell only what you saw yourself. Do not write passwords or codes here.
    .helper = You may help to type on their own phone when asked. Do not change what they mean.

send = Send it and keep the code
    .do-1 = Read it once more and send it
    .do-2 = **Photograph the feedback code** (`mã PAKN`)
    .text-1 = The answer will be under `Tra cứu kết quả trả lời` (look up answers) on the portal.

end-done = Feedback sent
    .next = Keep the code. In a few days open `Tra cứu kết quả trả lời` on dichvucong.gov.vn.
end-rung = You have rung
    .next = Keep your notes. If no answer comes, ring again or ask the ward.
end-street = For the street there is iHanoi
    .next = Do the iHanoi guide below. In another province, ask the ward where to send it.
end-crime = Tell the police
    .next = In danger now, call **113**. What can wait goes through VNeID or to the ward police.
end-counter = Say it in person
    .next = Go to the ward’s public service point. Bring your identity card and the papers about it.
