locales/en/procedures/identity-card.ftl
title = Identity card: first, exchange, reissue
    .short = Identity card
official = Issue, exchange and reissue of identity cards (Cấp, cấp đổi, cấp lại thẻ căn cước)
about = A first card, an exchange, or a new one for a lost or damaged card.
field = Identity cards
handler = Police of the ward
result = Identity card
fee-note = First: free. Exchange 25,000 đ, reissue 35,000 đ

component-form = Application form (printed for you)
    .how = Form CC01, read and sign it
component-old-card = The old identity card
    .how = Handed in when you exchange it
component-collection = Information form (DC01)
    .how = Only if you are not in the data

condition-1 = From the age of 6, a first card or an exchange means coming for photo, fingerprints and iris.
condition-2 = From 6 to under 14: come with a parent or representative.

note-1 = Any ward or commune police in the country will do. Collect the card there or have it posted.
note-2 = If your data are complete, no papers are needed.
note-3 = Children under 6: a parent or representative does it all online.
note-4 = A lost or damaged card can be reissued wholly online.
note-5 = Exchange because of new boundaries: free.
note-6 = These fees for exchange and reissue are valid until 31/12/2026.
note-7 = “Digital citizens” who file online pay nothing until 28/02/2027. Ask the ward.
