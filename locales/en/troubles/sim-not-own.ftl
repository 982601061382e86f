title = The SIM is not in your own name
    .keywords = SIM not mine, child’s SIM, other person’s SIM
try-1 = Activate with the **phone number you gave the police**, if you get its messages
try-2 = Register anew with a SIM in **your own name**
text-1 = With another’s SIM, your account may be locked once its owner registers VNeID.
see = Get a SIM in your name at the operator’s shop, then have the ward police change the number.
