title = The SIM is not in your name
try-1 = Use another SIM if you have one in your own name
try-2 = Do not use a child’s number: the account may be locked later
see = Get a SIM in your name at the operator’s shop, then have the ward police record the new number.
