otp = Type the OTP from the message
    .do-1 = Open the new message and find the **OTP** (a code used once)
    .do-2 = Type it into VNeID within about **3 minutes**
    .warning = **Type the OTP yourself.** Anyone who asks you for it is a scammer.
    .tip = Too late? Ask for a new code in VNeID.
    .helper = Do not look at the code or type it for them.
