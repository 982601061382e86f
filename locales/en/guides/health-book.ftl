title = Open your electronic health book
    .short = Electronic health book
    .keywords = health book, medical record, prescription, tests, doctor, hospital
about = See your visits, prescriptions and tests in VNeID. No paper book is needed at the doctor’s.

card = Is your health-insurance card in VNeID?
    .do-1 = Open **VNeID** and go to `Ví giấy tờ` (wallet)
    .do-2 = Look for the **health-insurance card (BHYT)**
    .text-1 = The book is filled from visits that health insurance paid for.
    .answer-yes = It is there
    .answer-no = I do not see it

open = Open the book
    .do-1 = Go to VNeID’s **main screen**
    .do-2 = Tap `Sổ sức khỏe điện tử` (electronic health book)
    .do-3 = Type your **passcode** (6 digits that open papers) yourself
    .tip = If it is not there, type “Sổ sức khỏe” in the search box, or update VNeID.
    .helper = Illness is private. Do not look at the screen unless you are asked to.
label-health-book = Sổ sức khỏe điện tử

look = Do you see your visits?
    .do-1 = Look at **visits, illnesses, tests and prescriptions**
    .answer-yes = Yes
    .answer-empty = It is empty, or a visit is missing

show = When you see a doctor
    .do-1 = Charge your phone before you go
    .do-2 = Open the book and show the screen at **reception**
    .text-1 = It counts **like the paper book**, at public and private clinics.
    .text-2 = From 2026 a clinic may not ask on paper for what VNeID already shows.

end-done = You can read your book
    .next = Next time take your identity card and your phone. Still keep your old medical papers.
end-add = First add the insurance card
    .next = Do the guide below to add papers, then come back to open the book.
end-empty = Nothing in the book yet
    .next = The visit was not insured, or the clinic has not sent it. Ask the clinic and keep your papers.
