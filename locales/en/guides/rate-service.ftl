title = Rate the service you got
    .short = Rate the service
    .keywords = rate, rating, satisfied, score, stars, praise, service
about = Say honestly whether you were satisfied. It counts towards the score of your ward or commune.

why = Do you want to rate, or to report?
    .text-1 = Satisfaction is part of each ward’s and commune’s score for serving people.
    .text-2 = Each ward’s and commune’s score is shown on the National Public Service Portal.
    .text-3 = Hà Nội ranks its 126 wards and communes by it.
    .answer-rate = I want to rate
    .answer-complain = I want to report one thing

think = Think back to your visit
    .do-1 = Remember whether it was **on time**
    .do-2 = Remember whether it was **explained clearly**
    .do-3 = Remember whether you were **treated well**

rate = Rate
    .do-1 = Ask where you collect the result: **where can I rate?**
    .do-2 = Tap the answer you think right, yourself
    .text-1 = Some offices use a tablet, others a QR code.
    .tip = Give the score you really think right.
    .helper = The portal’s own rating screen is not known here: ask the ward. Look away while they rate.

end-done = You know how to rate
    .next = Next time you collect a result, ask where to rate. For one particular matter, send feedback.
end-complain = Better to send feedback
    .next = Feedback gets a code and an answer. Do the guide below.
