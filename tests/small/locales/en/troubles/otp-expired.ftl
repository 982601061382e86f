title = The OTP is wrong or too old
try-1 = Ask VNeID for a new code
try-2 = Use only the code in the **newest message**
try-3 = Type it at once, within about **3 minutes**
see = Ask a helper to look with you. Do not tell them the code.
