title = Change how or where a pension is paid
    .short = Change pension payment
    .keywords = pension, bank account, move pension, pension by card, retirement money, ATM, lương hưu
official = Change of the way or place of receiving a pension (Đổi hình thức, nơi nhận lương hưu)
about = Have it paid to a bank account, or at another place.
field = Social insurance
result = Notice that your choice was received

component-request = Written request to change way or place

note-1 = File with the social insurance office that pays now. If it refuses, it must say why.
note-2 = Give an account in the pensioner’s own name.
note-3 = Ask the social insurance office from which month the new way counts.
note-4 = It helps to enter a benefit account on VNeID as well: other benefits can come there.
note-5 = No official ever needs your OTP (a code used once), your PIN or a “test transfer”.

staff-1 = The portal’s field says 50 days, but the steps on the same page say 5. The press says 5 too.
staff-2 = The form is commonly called 02-CBH; not confirmed. Ask the social insurance office.
