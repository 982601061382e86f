title = Certified signature
    .short = Certified signature
    .keywords = certify a signature, letter of authority, authorise somebody, collect a pension for somebody
official = Certification of a signature (Chứng thực chữ ký)
about = An official confirms who signed. You sign in front of the official.
field = Certification
result = The paper, with the signature certified
fee-paper = one paper, one signature or more
time-note = Handed in after 15:00: the next working day

one-of-identity = A valid identity paper
component-electronic-card = Electronic identity on VNeID
component-card = Identity card
component-passport = Passport
component-paper = The paper to be signed
    .how = Do not sign yet. Sign in front of the official
component-translation = A translation
    .when = If the paper is foreign and the official asks for it

condition-1 = The person who signs has a clear mind.
condition-2 = No signature on a transaction is certified, except on four kinds of letters of authority.

note-1 = Allowed: letting somebody hand in or collect a dossier for you.
note-2 = Allowed: letting somebody collect your pension, benefit or parcel.
note-3 = Allowed: letting somebody look after your house.
note-4 = Allowed: letting somebody borrow for the household from the Bank for Social Policies.

staff-1 = The time limit is the rule for certified copies (Decree 23/2015). Compare with the portal.
staff-2 = Who may apply and the legal basis on the portal are not known here.
