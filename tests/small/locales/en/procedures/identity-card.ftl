title = Identity card: first, exchange, reissue
    .short = Identity card
official = Issue, exchange and reissue of identity cards (Cấp, cấp đổi, cấp lại thẻ căn cước)
about = A first card, an exchange, or a new one for a lost or damaged card.
field = Identity cards
result = Identity card
fee-note = First: free. Exchange 25,000 đ, reissue 35,000 đ
time-note = Reissue online: ask the police

component-form = Form CC01
    .how = Printed for you: read and sign it
component-request = Application form DC02
    .when = Ask the police if it is needed
component-old-card = The old identity card
    .when = Hand it in
component-collection = Form DC01
    .when = Only if you are not in the data

condition-1 = From the age of 6, a first card or an exchange means coming for face, fingerprints and iris.
condition-2 = From 6 to under 14: come with a representative.

note-1 = Any ward or commune police in the country will do. Collect the card there or have it posted.
note-2 = If your data are complete, no papers are needed.
note-3 = Children under 6: a representative does it all online.
note-4 = A lost or damaged card can be reissued wholly online.
note-5 = Exchange because of new boundaries: free.
note-6 = The fees of 25,000 đ and 35,000 đ are valid until 31/12/2026.
note-7 = “Digital citizens” (level 2, papers on VNeID) who file online: free until 28/02/2027. Ask the ward.
