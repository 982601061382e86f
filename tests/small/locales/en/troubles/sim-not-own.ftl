title = The number belongs to somebody else
try-1 = You still get the messages of the **number you gave the police**: activate with it
try-2 = To give another number, use a SIM in **your own name**
see = Another person’s SIM may get the account locked. Get your own at the operator, then have the ward police change the number.
