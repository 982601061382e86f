title = The first hour after a scam
    .short = Cheated? What to do now
    .keywords = cheated, scammed, lost money, told OTP, told password, fake app, hacked, block card, block account, remote control, first hour, emergency, help
about = Do it now, one by one: phone off, bank, keep the proof, police.

what = What happened?
    .text-1 = An OTP is a code used once, sent by text. A passcode is 6 digits that open papers.
    .answer-installed = I installed an app, the phone froze
    .answer-paid = I sent money
    .answer-told = I told an OTP, password or passcode
    .answer-nothing = I only listened

power-off = Switch the phone off now
    .do-1 = **Switch off** the phone
    .do-2 = If you cannot, **turn off** Wi-Fi and mobile data
    .warning = **Leave it off.** Take it to the ward or commune police as it is.
    .text-1 = A fake app can let a thief control your phone from afar.
    .text-2 = Nobody can control a phone that is off or has no internet.

bank = Call your bank from another phone
    .do-1 = Borrow **another phone** and call your **bank’s hotline**
    .do-2 = Ask them to block your **account** and **card** now
    .do-3 = If you use several banks, call each of them
    .tip = The number is on your bank card, or go to a branch. Never call a stranger’s number back.
    .helper = Lend a phone for the call to the bank. Do not ask for or write down card numbers, account numbers or codes.

keep = Keep everything
    .do-1 = Keep **messages, phone numbers, account numbers, links**
    .do-2 = Keep the **transfer slip** or a screenshot of it
    .do-3 = Delete nothing and do not reset the phone
    .tip = Is the phone off because of a strange app? Leave it off and take it to the police.

police = Tell the ward or commune police
    .do-1 = Take your **phone** to the **ward or commune police**
    .do-2 = Tell it from the start and show what you kept
    .do-3 = If you cannot go at once, call **113**
    .text-1 = Ward and commune police must accept every report of a crime.

lock-vneid = Lock your VNeID account
    .do-1 = Call **1900 0368** and ask them to lock your VNeID
    .do-2 = If nobody answers, ask the **ward or commune police**
    .text-1 = You can also lock it on vneid.gov.vn. A guide at the end shows how.

change = Change the passwords you told
    .do-1 = Change them on **another phone**, not the one with the strange app
    .do-2 = Change them **everywhere** you used the same one
    .warning = **Type no password** on this kiosk. Everybody uses it.
    .tip = Tell your neighbours so that they take care. You need not name anybody.

end-done = The most urgent things are done
    .next = Go to the ward police if you have not been. **Send no more money** and tell nobody another code.
end-safe = You did nothing, so you are fine
    .next = Do not call back or answer. The guide below helps you spot it at once next time.
