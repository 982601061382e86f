title = Social pension for old people
    .short = Social pension
    .keywords = old age money, elderly allowance, 75 years, social pension, no pension, hưu trí xã hội
official = Social pension allowance (Trợ cấp hưu trí xã hội)
about = Monthly money for old people without a pension, or with a low one.
field = Social protection
result = Decision to pay the allowance

component-request = Written request
    .how = Form of Decree 176/2025; nothing else is needed

condition-1 = At least 75 years old. Or from 70 to under 75 and in a poor or near-poor household.
condition-2 = No pension or monthly social insurance benefit, or one that is lower than this allowance.
condition-3 = You ask for it in writing.

note-1 = In general: 540,000 đ a month from 01/07/2026, paid back for the months since then.
note-2 = Hà Nội and TP.HCM pay their own amount: 650,000 đ before the rise of 07/2026. Ask the ward.
note-3 = Those with a right to several benefits get the higher one.
note-4 = Decree 335/2026 holds from 05/10/2026. Ask the ward if the form is still right.
note-5 = It helps to enter a benefit account on VNeID: the allowance can come to your own account.

staff-1 = Hà Nội’s amount after the rise of 07/2026 was not found. 650,000 đ: press of 10/11/2025.
staff-2 = Decree 335/2026: form and code may be new. The page read is of 07/2026.
