title = Only a phone for calls and texts
    .keywords = simple phone, button phone, no smartphone, feature phone
try-1 = Take it along all the same: an **OTP** (a code used once) can reach it
try-2 = Ask at the ward whether what you need can be done on **paper**
text-1 = This phone cannot run VNeID.
text-2 = Some say vneid.gov.vn activates accounts too. Do that only on a computer of your own.
see = Take your card and phone to the ward police. Type no password on this computer.
