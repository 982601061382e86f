title = Certified copy of an original
    .short = Certified copy
    .keywords = certified copy, notarised copy, true copy, photocopy, stamp a copy, notarized copy
official = Certification of a copy from the original (Chứng thực bản sao từ bản chính)
about = To certify is to confirm that a copy is the same as its original.
field = Certification
result = A certified copy
fee-page = each page, first two pages
fee-next-page = each page from the third
fee-note = No more than 200,000 đ for one copy
time-note = Handed in after 15:00: the next working day

component-original = The original
    .how = If it is in VNeID: open VNeID and show it
component-copy = The copy to be certified (confirmed as true)
    .how = If you have none, the office makes one

condition-1 = The original is not altered or damaged, not secret, and not against the law.
condition-2 = Foreign papers must be legalised first (confirmed by a diplomatic office).
condition-3 = Foreign passports, cards, licences, diplomas and some others need no legalisation.
condition-4 = A paper you wrote yourself that no office confirmed cannot be certified.

note-1 = Go to the ward’s People’s Committee or service point. A notary’s office does it too.

staff-1 = The time limit is of Decree 23/2015. The portal leaves it blank.
staff-2 = Who may apply, in the portal’s own words, is not known here.
