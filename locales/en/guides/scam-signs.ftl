title = Is this a scam?
    .short = Is this a scam?
    .keywords = scam, fraud, cheat, fake, strange call, strange message, phishing, unknown number, deepfake, spam, 156, 5656, report a number, fake app, is it a scam, suspicious call
about = A few questions that tell you what to do about a strange call, message or code.

lost = Have you lost money or told a code?
    .text-1 = A code means a **password, passcode or OTP**.
    .text-2 = A passcode is 6 digits that open papers. An OTP is a code used once, sent by text.
    .answer-no = No, I only got a call or a message
    .answer-yes = I paid, told a code or installed an app

kind = What did the stranger say or send?
    .text-1 = A link is a line of text that opens a page when you tap it.
    .answer-update = Update your VNeID, power, tax or bank data
    .answer-case = You are in a police case, send money
    .answer-link = A link or a QR code
    .answer-other = Something else

signs = Do you see one of these signs?
    .text-1 = It must be done **today**, or you are made afraid.
    .text-2 = You must keep it **secret** and ask nobody.
    .text-3 = They want **money**, a **code**, or your face on camera.
    .text-4 = They want you to **install an app** that is not in App Store or Google Play.
    .answer-yes = Yes, at least one
    .answer-no = No, but I still worry

stop = Stop. Do not do what they say
    .do-1 = **Hang up** and do not answer the message
    .do-2 = Tap no link and install nothing
    .do-3 = Tell your family or a neighbour
    .warning = A caller who knows your name and birthday **may still be a scammer**.

phone-rules = Three rules for your phone
    .do-1 = Never give anyone an **OTP, password or passcode**
    .do-2 = Never install an app from a **link** that was sent to you
    .do-3 = Get **VNeID** only from App Store or Google Play

money-rules = Three rules for your money
    .do-1 = Never send money so that somebody can “check” it
    .do-2 = Read **who receives it** before you pay
    .do-3 = Ask a neighbour or the ward police first

end-done = Now you know what to look out for
    .next = Tell your family and neighbours. To tell the police, go on with the guide below.
end-hurry = Act now, do not wait
    .next = Open **The first hour after a scam** and follow it. Tap **Call a helper** if you need to borrow a phone.
end-update = See the guide on “update” calls
    .next = Hang up first. The guide below says why it is a scam.
end-case = See the guide on threatening calls
    .next = Hang up and send no money. The guide below says how the real police work.
end-link = Check the link or QR code
    .next = Do not tap, scan or pay yet. The guide below helps you tell real from fake.
end-unsure = Ask somebody who knows
    .next = Do nothing in a hurry. Ask a helper here, or go and ask the ward police.
