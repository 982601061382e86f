title = The number is old or someone else’s
    .keywords = old number, SIM gone, child’s number, other person’s SIM
try-1 = See whether someone in the family still has the **SIM the police know**
try-2 = Put it in your own phone, get the message and **type the code yourself**
try-3 = Have a number in **your own name** ready for the change, if that SIM is gone
text-1 = The ward police change the number in their system.
see = Go to the ward police with your identity card and a phone with a SIM in your name.
