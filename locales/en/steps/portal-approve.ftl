portal-approve = Agree on your phone
    .do-1 = Read what VNeID asks
    .do-2 = If it is what you are doing, choose to **agree**
    .do-3 = Look at the computer: once logged in, go on
    .tip = The first time, VNeID also asks whether this website may have access.
    .helper = Let them read and tap themselves.
