title = Emergency numbers and hotlines
    .short = Emergency numbers, hotlines
    .keywords = emergency, ambulance, fire, police, rescue, flood, storm, 113, 114, 115, 112, 111, 1022, 156, 1900 0368, 1800 1096, 1900 9068, hotline, child protection, hospital, call the police
about = Which number to call for fire, ambulance, crime, and for VNeID or insurance.

danger = In danger? Call at once

speak = What do you want to call about?
    .text-1 = When you call, first say **what happened** and **where**.
    .text-2 = **112** also takes text messages and passes calls on to 113, 114 and 115.
    .answer-danger = Danger now
    .answer-questions = VNeID, public services, insurance, city
    .answer-scam = Strange calls, or a child needs help

questions = Numbers for papers and VNeID
    .warning = No hotline **asks for an OTP** (a code used once) or a **password**.
    .tip = 1800 1096 and 1900 9068 were not compared with an official page of 2026.
    .helper = 1800 1096, 1900 9068 and the cost of 1022 were not compared with an official page of 2026. Try them first.

city = The hotline of Hà Nội city
    .text-1 = From a mobile phone **024 1022** works too. What a call costs is not known.

strangers = Report scams, help a child
    .text-1 = Call **156** to report a number that tries to scam people.
    .text-2 = Call **111** when a child needs protection.
    .helper = The office behind 156 may have changed.

end-done = Now you know which number to call
    .next = Photograph the screen, or write the numbers down and keep them by your phone at home.
end-call = Call now
    .next = Police **113**, fire **114**, ambulance **115**. Tap **Call a helper** if you need to borrow a phone.
