title = What is new in public services
    .short = What is new
    .keywords = changes, new, old portal, district, merger, new ward, where to file, 2025, 2026
about = There is now one portal and one way to log in, and there are no districts any more.

one-door = One portal only
    .text-1 = Online procedures are now at **dichvucong.gov.vn**. Some can be done inside VNeID too.
    .text-2 = The provinces’ and cities’ own portals closed to the public on 01/07/2025.
    .text-3 = The ministries’ own pages were to close from 02/2026.
    .warning = **Stay away from strange sites that call themselves the public service portal.** Ask the ward first.
    .qr-1 = National Public Service Portal
    .helper = It is not known whether dichvucong.hanoi.gov.vn still answers. Do not teach it.

one-login = One way to log in
    .text-1 = Since 01/07/2024 people log in with **VNeID**.
    .text-2 = Accounts the portal gave out before are no longer used.
    .text-3 = Filing needs VNeID **level 2**: the police have checked your face and fingerprints.
    .helper = A Hà Nội page of 08/2025 still mentions accounts given out by the portal. Do not teach them.

where = Which ward or commune?
    .text-1 = There are no districts any more, only **provinces or cities** and **wards or communes**.
    .text-2 = Within one province or city you may file at **any ward or commune**.
    .text-3 = Births and marriages are still decided **where you live**. Deaths are decided where the deceased last lived.
    .text-4 = A dossier handed in elsewhere is sent on to it.
    .text-5 = For identity cards and level 2, **any ward or commune police in the country** will do.

hanoi = In Hà Nội
    .text-1 = Hà Nội has 126 wards and communes, each with a public service point.
    .text-2 = Results are **electronic**. A paper copy comes free by post.
    .text-3 = Since 03/09/2025 all city-level procedures are taken online.
    .text-4 = Since 01/10/2025, 25 essential services take no paper dossiers.
    .helper = The list of the 25 services could not be read. If somebody asks, ring the ward.

leaflets = When you meet an old leaflet
    .do-1 = See whether it speaks of **districts** (quận, huyện)
    .do-2 = If so, ask the ward before you follow it
    .do-3 = Type only **dichvucong.gov.vn**

end-done = You know what is new
    .next = Choose what to do below. If anything is unclear, ask at the ward’s public service point.
