title = “You are in a case”: threats by phone
    .short = “You are in a police case”
    .keywords = fake police, police call, prosecutor, court, case, money laundering, drugs, arrest warrant, summons, threat, transfer to check, safe account, video call
about = A scammer plays police or prosecutor, frightens you and wants money “to check it”.

paid = Did you send money or tell a code?
    .answer-no = No
    .answer-yes = Yes, or I am in the middle of it

hang-up = Hang up and tell somebody
    .do-1 = **Hang up** at once
    .do-2 = Do not send or withdraw any money for them
    .do-3 = Tell your family or a neighbour, keep no secret
    .do-4 = Ask the **ward or commune police**, or call **113**

trick = How the trick goes
    .text-1 = They claim to be **police** or **prosecutors** and say you are in a case.
    .text-2 = You must keep it secret, and you are made afraid.
    .text-3 = You must move your money to another account “to check it”.

truth = How do the real police work?
    .text-1 = The police **do not handle cases by phone**.
    .text-2 = The police **never ask you to transfer money**.
    .text-3 = If they need you, they send a **summons** or an **invitation** on paper.

saved = Others stopped in time
    .text-1 = On 02/10/2025 an old lady in Ba Đình kept about **700 million đồng**.
    .text-2 = On 23/12/2025 a bank stopped **50 million đồng** in Việt Hưng.
    .tip = Standing at the bank and worried? Tell the staff the truth.

end-done = Do not be afraid, send no money
    .next = Tell your family too. To tell the police, open the guide below.
end-hurry = Act now, do not wait
    .next = Open **The first hour after a scam** and follow it. Tap **Call a helper** if you need to borrow a phone.
