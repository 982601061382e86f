title = The signer does not own the account
    .keywords = file for somebody else, parents, different name, authorisation, signer
try-1 = Compare the **signer of the papers** with the name in the **VNeID in use**
try-2 = Let the **signer file it** with their own VNeID
try-3 = **Ask the ward first** whether an authorisation is needed to file for somebody
text-1 = An authorisation is a paper that lets another person act for you.
text-2 = Do not borrow accounts, and tell no password to whoever files for you.
see = If the signer cannot use a phone, go to the ward’s public service point together.
