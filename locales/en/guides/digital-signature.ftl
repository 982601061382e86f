title = Your own digital signature
    .short = Digital signature
    .keywords = e-signature, sign online, certificate, sign a dossier
about = Sign papers online instead of by hand. In VNeID, or with help at the ward.

what = Where can you get one?
    .text-1 = A digital signature is your signature on papers sent online.
    .text-2 = VNeID has been trying it out since 22 May 2025. The plan for 2026 is to make it free for all.
    .text-3 = In Hanoi the ward’s public service point makes one for you, free.
    .text-4 = Hanoi pays up to 100,000 đ a year per person towards a digital signature.
    .answer-phone = Look in VNeID
    .answer-counter = Get help at the ward
    .warning = It signs in your name. **Let nobody hold your phone and sign for you.**

look = Find the digital signature
    .do-1 = Find the **search box** on VNeID’s home screen
    .do-2 = Type **chữ ký số** (digital signature) and see what appears
    .answer-yes = There is an entry for it
    .answer-no = I do not see one
    .helper = The entry’s name and screens are not known: do not guess. If there is none, send them to the ward.

read = Read with care before you agree
    .do-1 = See **who issues** the signature and **whether it costs money**
    .do-2 = Agree only when you understand it, then follow the screen
    .do-3 = **Stop** if you are not sure, and call a helper
    .warning = **Never send money** to a private account for a digital signature.

end-done = You have seen the digital signature
    .next = Once you have one, use it when a website asks for it as you file online.
end-counter = Get help at the ward
    .next = Bring your identity card and your phone with VNeID. Ask first whether it is still free.
