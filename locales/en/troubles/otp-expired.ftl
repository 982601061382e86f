title = The OTP is wrong or too old
    .keywords = wrong code, expired code, OTP
try-1 = Ask VNeID for a new code
try-2 = Use only the code in the **newest message**
try-3 = Type it at once, within about **3 minutes**
text-1 = An OTP is a code used once, sent by text message.
see = Ask a helper to look with you. Do not tell them the code.
