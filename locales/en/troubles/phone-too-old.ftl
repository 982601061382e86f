title = The phone does not support the app
    .keywords = old phone, not compatible, not supported
try-1 = Open the phone’s settings, **update its software**, try again
try-2 = Use another phone **of your own**, if you have one
text-1 = VNeID runs on one phone at a time. Using somebody else’s makes trouble later.
see = Ask a helper to look at the phone. Do not activate on somebody else’s phone.
