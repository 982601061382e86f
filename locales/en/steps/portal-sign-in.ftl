portal-sign-in = Log in on your phone yourself
    .do-1 = Type your **ID number (12 digits)**
    .do-2 = Type your **VNeID password**
    .do-3 = If asked for an **OTP** (a code used once) too, type it yourself
    .warning = **Tell nobody your password or OTP,** not even a helper.
    .tip = Type your password only on your own phone.
    .helper = Look away while they type. Do not type for them.
