title = Change the phone number of VNeID
    .short = Change the phone number
    .keywords = change number, new SIM, old number gone
about = The ward police change the number in their system. Take your identity card there.

sim = Is the new number in your own name?
    .text-1 = A SIM **in your own name** is one the operator has registered to you.
    .text-2 = With a relative’s SIM, your account may be locked once they register VNeID.
    .answer-yes = The new number is in my name
    .answer-no = It is another’s SIM, or I am not sure

police = Go to the ward police
    .do-1 = Bring your **identity card**
    .do-2 = Bring your phone with the **new SIM**
    .do-3 = Ask them to **change the number** of your VNeID account
    .do-4 = **Check** what the officer typed, digit by digit
    .warning = A caller who offers to **change it for you** and wants a password or code is a scammer.

again = When the police have changed it
    .do-1 = Open VNeID on your own phone
    .do-2 = **Activate** with the new number, or **log in** again
    .text-1 = From now on the OTP (a code used once) goes to the new number.

end-done = Have the ward police change it
    .next = Afterwards come back to activate or log in on your own phone.
end-operator = First go to the mobile operator
    .next = Take your **identity card** to the operator’s shop for a SIM in your name, then go to the ward police.
