title = The OTP does not arrive
    .keywords = no code, no text message, OTP missing, no signal, no OTP, OTP does not come
try-1 = Check that the phone has a **signal**
try-2 = Delete some old messages if the message box is full
try-3 = Check that the SIM in the phone is the **number you gave the police**
try-4 = Ask VNeID for a new code
text-1 = An OTP is a code used once, sent by text message. Nobody may ask you for it.
see = No text messages arrive at all: have the mobile operator’s shop check the SIM.
