vneid-log-in = Open VNeID and log in
    .do-1 = Tap the **VNeID** icon on your own phone
    .do-2 = If asked, type your **ID number (12 digits)**
    .do-3 = Type your **password**, or use fingerprint or face if switched on
    .warning = **Type your password yourself.** Tell it to nobody, not even a helper.
    .helper = Look away while they type.
