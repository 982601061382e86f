title = Emergency numbers and hotlines
    .short = Emergency numbers, hotlines
    .keywords = emergency, ambulance, fire, police, rescue, flood, storm, 113, 114, 115, 112, 111, 1022, 156, 1900 0368, 1800 1096, 1900 9068, hotline, child protection, hospital, call the police
about = Which number to call for fire, ambulance, crime, and for VNeID or insurance.

danger = In danger? Call at once
    .text-1 = Calls to these numbers are free. **112** also takes text messages.
    .text-2 = **112** takes disasters and accidents and passes them to 113, 114, 115.

speak = What do you want to call about?
    .text-1 = When you call, first say **what happened** and **where**.
    .answer-danger = Danger now
    .answer-questions = VNeID, public services, insurance, city
    .answer-scam = Strange calls, or a child needs help

questions = Numbers for papers and VNeID
    .text-1 = Numbers that begin with **1900** cost money. **1800** numbers are free.
    .text-2 = 1022 is the city’s number. From a mobile phone **024 1022** works too.
    .warning = No hotline **asks for an OTP** (a code used once) or a **password**.
    .helper = 1800 1096, 1900 9068 and the cost of 1022 were not compared with an official page of 2026. Try them first.

strangers = Report scams, help a child
    .text-1 = Call **156** to report a number that tries to cheat.
    .text-2 = Call **111** when a child needs protection.
    .helper = The office behind 156 may have changed.

end-done = Now you know which number to call
    .next = Photograph the screen, or write the numbers down and keep them by your phone at home.
end-call = Call now
    .next = Police **113**, fire **114**, ambulance **115**. Tap **Call a helper** if you need to borrow a phone.
