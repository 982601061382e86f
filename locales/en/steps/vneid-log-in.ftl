vneid-log-in = Open VNeID and log in
    .do-1 = Tap the **VNeID** icon on your own phone
    .do-2 = Type your **ID number (12 digits)** if asked
    .do-3 = Type your **password**, or use fingerprint or face if switched on
    .warning = **Type your password yourself.** Tell it to nobody, not even a helper.
    .helper = Look away while they type.
