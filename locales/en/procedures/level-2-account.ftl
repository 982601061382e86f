title = Level 2 electronic identity account
    .short = Level 2 account
    .keywords = level 2, vneid, electronic identity, e-id, identity account, upgrade account
official = Level 2 electronic identity account (Tài khoản định danh điện tử mức 2)
about = Level 2 is a VNeID account that the police checked face to face. You need it to file online.
field = Electronic identity
result = A level 2 account; activate it on VNeID

case-has-card = I have a valid card with a chip
case-with-card = No card yet: done with the card
    .note-1 = The card itself takes 7 working days. Ask the police when to collect it.

component-card = A valid identity card with a chip
component-form = Request form TK01
    .how = Fill it in at the ward police
component-phone-number = A phone number in your own name
    .how = Under 14 or with a guardian: the representative’s number
component-email = An e-mail address
    .when = If you have one
component-papers = Papers to put in VNeID, such as a driving licence
    .how = Bring the originals
    .when = If you want them there

step-1 = Go to the police of any ward or commune. It need not be where you live.
step-2 = Fill in form TK01.
step-3 = Have your face and fingerprints taken and compared with the data.
step-4 = Wait for the result by text message, e-mail or VNeID.
step-5 = Activate the account yourself on VNeID.

condition-1 = You come yourself. It is not done online, and nobody can do it for you.
condition-2 = Children under 14 and people with a guardian come with their representative.

note-1 = Give nobody your password or a code from a text message, helpers included.
note-2 = A stranger who phones and offers to do level 2 for you online is a swindler.
note-3 = Cards with a chip made since about 2022 may have level 2 already. Try to activate it before you go.
note-4 = Children under 6 can only have level 1.

staff-1 = Another list has code 1.011411. Here it is 3.000228, as on the portal on 18/07/2026. Compare.
staff-2 = Decree 320/2026 changes 69/2024 from 28/09/2026; its text for citizens was not read. Compare the limits.
staff-3 = The portal’s dossier has a stray line about seals: a data error, ignore it.
staff-4 = Foreigners do not apply at the ward. See the page on identity for foreigners.
staff-5 = Done with the card: the portal says “7 days”, not which days. The card takes 7 working days.
staff-6 = From which day cards have level 2 differs: 14/2/2022 or 1/4/2022.
