title = Get a sample card
    .short = Sample card
    .keywords = sample card, trial
official = Sample card (Thẻ mẫu)
about = Get a sample card, to try the kiosk.
field = Trials
result = Sample card
fee-note = Ask before you pay
fee-page = a page
time-note = Handed in after 15:00: counts from the next day
plus-note = If something must be verified

case-first = A first card
    .about = From the age of 14
    .condition-1 = You have never had a sample card.
case-change = Change the card
    .note-1 = Hand the old card in when you get the new one.
case-lost = The card is lost

component-form = Form for a card
    .how = Sign on the last page
component-photo = Photograph
component-old-card = The old sample card
component-lease = Lease of your home
component-deed = Title to your home
component-proxy = Letter of authority
    .when = If somebody else does it for you
one-of-home = Papers on your home

step-1 = Hand in the dossier.
step-2 = Get a receipt.
condition-1 = You live in the ward.
note-1 = A sample card is no ID card.
staff-1 = Compare the fee with the posted table.
