title = Get your pension by bank account
    .short = Pension by bank account
    .keywords = pension, cash, bank account, retirement, payment, social insurance
about = Change from cash to having your pension paid into a bank account of your own. It costs nothing.

account = Do you have a bank account of your own?
    .do-1 = Open your bank app, or look at the bank’s paper
    .do-2 = **Copy the account number** on paper and check every digit
    .text-1 = The account has to be **in the pensioner’s own name**.
    .warning = **Give nobody your bank card or password** to do it for you.
    .answer-yes = Yes
    .answer-no = No

request = Prepare the request
    .do-1 = Ask social insurance for the **form to change how a pension is paid**
    .do-2 = Fill it in and copy the **account number** exactly
    .do-3 = Read it again and sign it
    .text-1 = One original is needed.
    .helper = The form is often called 02-CBH, but that number is not confirmed. Ask social insurance.

way = How will you hand it in?
    .text-1 = It goes to the **social insurance office that pays the pension now**.
    .text-2 = They answer within **5 working days**. It is free.
    .text-3 = If they refuse, they must say why.
    .helper = One field of the portal says 50 days. Its own steps and the press say 5: ask when handing it in.
    .answer-online = Online
    .answer-counter = In person
    .answer-post = By post

hand-in = Hand in the paper
    .do-1 = Take it there, or send it **by post** to the social insurance office
    .do-2 = Ask for the **day of the answer** and write it down
    .do-3 = Ask **which month** the payments by account begin

after = After that
    .do-1 = Tell the **neighbour who hands out the pensions** about it
    .do-2 = On pension day, see whether the money is in your account
    .helper = Sources differ on whether linking an account in VNeID alone changes the payment. Hand in the request too.

end-done = Request handed in
    .next = If there is no answer after **5 working days**, ask where you handed it in.
end-online = File it on the portal
    .next = Do the filing guide below. Look for exactly the name that the procedure’s page gives.
end-bank = Open a bank account first
    .next = Take your identity card to a **bank branch**, or open one yourself in a bank’s app. Then come back here.
