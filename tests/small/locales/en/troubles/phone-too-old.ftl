title = The phone does not support VNeID
try-1 = Open **Settings**, update the phone’s software, try again
try-2 = Use another phone **of your own**, if you have one
see = Ask a helper to look at the phone. Do not activate on somebody else’s phone.
