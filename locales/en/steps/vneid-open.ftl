vneid-open = Open the VNeID app
    .do-1 = Find the **VNeID** icon on your own phone
    .do-2 = Tap it and wait for the login screen
    .warning = **Never open VNeID from a link** in a text message or Zalo.
    .tip = No VNeID yet? Do the guide Install VNeID first.
