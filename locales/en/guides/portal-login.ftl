title = Log in to the Public Service Portal
    .short = Log in to public services
    .keywords = public services, portal, log in, sign in, QR code, dichvucong, national portal
about = The portal is the state’s website for doing paperwork online. Enter it with VNeID, on a phone or a computer.

level = Is your VNeID account level 2?
    .do-1 = Open **VNeID** and look for the level on your profile
    .text-1 = Level 2 means the police have checked your face and fingerprints.
    .text-2 = Since 01/07/2024 people log in to public services with VNeID only.
    .answer-yes = Yes, level 2
    .answer-lower = Not yet level 2, or not sure
    .answer-none = I do not have VNeID

device = Where will you log in?
    .text-1 = **Your own phone** is best: nothing stays on a shared machine.
    .text-2 = At a shared computer, scan the **QR code** only and type nothing.
    .answer-phone = On my own phone
    .answer-computer = On a computer

in = Are you logged in?
    .do-1 = Look at the page and see whether it has let you in
    .answer-yes = Yes
    .answer-no = No, let me try the computer

end-done = You know how to log in
    .next = Choose what to do next below. At home, go to **dichvucong.gov.vn** in the same way.
end-activate = Try to activate level 2 first
    .next = With a chip card, try to activate. If it does not work, go to any ward or commune police.
end-install = You need VNeID first
    .next = Install VNeID with the guide below, then come back. If your phone cannot have it, go to the ward’s public service point.
