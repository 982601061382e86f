title = Send feedback to the state
    .short = Feedback
    .keywords = feedback, complaint, suggestion, bad service, delay, rude official, PAKN, phản ánh
official = Feedback and suggestions (Phản ánh, kiến nghị)
about = Tell an office when a dossier is late, somebody makes trouble, or a rule makes no sense.
field = Feedback and suggestions
result = An answer on the portal

component-content = A title and what you want to say
component-files = Photos or files
    .how = jpg, pdf, doc, docx, xls or xlsx
    .when = If you have papers or pictures to send

step-1 = Open dichvucong.gov.vn, choose the part for feedback, log in with VNeID.
step-2 = Choose the office, write a title and what happened, add files if you have any.
step-3 = Send it, then write down the feedback code.
step-4 = See the answer in the part for looking up answers.

note-1 = Send it on the portal, in VNeID, by calling the portal, or at the ward’s public service point.
note-2 = For officials who delay, make trouble or act wrongly, or for procedures that make no sense.
note-3 = Legal complaints and denunciations are other procedures. Ask the ward.
note-4 = Streets, rubbish and broken lights in Hà Nội: use the app iHanoi.
note-5 = Crime and danger: tell the police. If it is happening now, call 113.

staff-1 = The service index (Decision 766) scores: refuse 2, ask for more 5, answer 15 working days. Not read itself.
staff-2 = Related codes in Hải Phòng: receiving citizens 2.001909, handling letters 2.001801.
staff-3 = First complaint 2.002409, denunciation 2.002396 (Hải Phòng). Hà Nội: ask.
staff-4 = 1022 and iHanoi taking feedback on procedures in 2026: not confirmed.
staff-5 = The portal’s number, 1800 1096, was not compared with an official page.
