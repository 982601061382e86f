title = Confirmation of residence
    .short = Confirm residence
    .keywords = proof of address, confirmation of residence, CT07, household book, where I live
official = Confirmation of residence data (Xác nhận thông tin về cư trú)
about = Get a paper on where you live, as the police have it in their data.
field = Residence
result = Confirmation of residence
plus-note = If it has to be verified
time-note = It may be quicker under new rules; ask the police

component-declaration = Residence form CT01
    .how = The new form of Circular 116/2026

note-1 = Online: fill in the screen, do not attach form CT01.
note-2 = Ask the office that wants it first: some can look up the data and need no paper.

staff-1 = A source of 12/09/2026 says half a day under 116/2026. The portal says 1 day. Compare.
staff-2 = The paper used to be form CT07. The number of the new form is not known.
staff-3 = Related: 1.010040 not yet able to register, 1.003197 end permanent, 1.010028 end temporary residence.
staff-4 = Related: 1.010039 correct data, 1.010038 split a household (Phú Thọ: 5 days, 10,000 and 5,000 đ).
