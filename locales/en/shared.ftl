## Words in common: one thing has one name

-otp = OTP
-passcode = passcode
-level-2 = level 2
-id-number = ID number (12 digits)
-declared-number = phone number you gave the police
-own-sim = SIM in your own name

## Rules that many procedures share

rule-hanoi-online-zero = In Hà Nội most dossiers **filed online** cost 0 đ, except appraisal fees. The result comes free. Paper handed in at a branch or digital point does not get this.

rule-any-ward = Within your province or city, **any ward or commune** takes the dossier and sends it to the office that decides.

## Where to go

agency-ward-committee = Ward or commune People’s Committee
    .see = Ask at the ward or commune People’s Committee. Bring your identity card and the papers you have.
agency-one-stop = Ward or commune service point
    .see = Go to the public service point of the ward or commune. Bring your identity card and the papers.
agency-ward-police = Ward or commune police
    .see = Go to the ward or commune police. Bring your identity card and your phone.
agency-province-police = Provincial or city police
    .see = Go to the provincial or city police. Bring your identity card and the papers you have.
agency-immigration = Immigration office
    .see = Go to the immigration office of the provincial or city police. Bring your identity card or passport.
agency-traffic-police = Traffic police
    .see = Go to the traffic police’s public desk. Bring your identity card, your driving licence and the vehicle’s papers.
agency-social-insurance = Social insurance office
    .see = Go to the social insurance office. Bring your identity card and your insurance papers.
agency-tax = Tax office
    .see = Go to the tax office. Bring your identity card and your tax papers.
agency-land-office = Land registration office
    .see = Go to the land registration office. Bring your identity card and the papers of the land or house.
agency-bank = Your own bank
    .see = Go to your own bank. Bring your identity card and your phone.
agency-operator = Mobile operator’s shop
    .see = Go to a shop of this number’s operator. Bring your identity card and your phone.
agency-helper = The helper here
    .see = Ask the helper here to look with you. Type passwords and codes yourself and tell them to nobody.
agency-electricity = Electricity company
    .see = Ask the electricity company, at the number printed on the bill.
agency-feedback = Where feedback is received
    .see = Send it on the National Public Service Portal, or ask the ward who receives it.

## Phone numbers of the country and the city

phone-police = Police: robbery, fighting, a crime going on
phone-fire = Fire, people trapped
phone-ambulance = Ambulance for the sick and injured
phone-rescue = Disasters, accidents, rescue
phone-vneid = Help with VNeID, locking an account
phone-portal = The National Public Service Portal
phone-social-insurance = Social insurance
phone-city = The city of Hà Nội
phone-spam = Reporting spam and scam calls or messages
phone-child = Protection of children

## Laws, and what they are about

law-decree-69-2024 = Electronic identification and authentication
law-decree-320-2026 = Amends Decree 69/2024/NĐ-CP
law-decree-58-2026 = Rules on identity and residence
## Laws on public services and health insurance

law-directive-24-2025 = 25 essential services taken online only
law-resolution-77-2025-hanoi = No fees for online filing in Hà Nội
law-decision-766-2022 = The index of service to citizens and businesses
law-letter-623-2025 = One portal for the whole country
law-letter-168-2025 = Printing paper health-insurance cards
law-decision-2733-2024-byt = The electronic health book
law-decision-31-2026-byt = Use of the health data shown on VNeID
rule-digital-citizen = “Digital citizens” have VNeID level 2 (checked by the police) and 5 kinds of papers in it. Some fees are cut or waived until 28/02/2027. Ask the ward.
rule-half-fees-2026 = Until 31/12/2026, only half of some fees is charged.
law-law-41-2024 = Law on Social Insurance
law-law-51-2024 = Amends the Law on Health Insurance
law-law-108-2025 = Law on Tax Administration
law-decree-63-2010 = Control of procedures, the right to send feedback
law-decree-118-2025 = One-stop service, electronic results
law-decree-68-2026 = Tax of household businesses
law-decree-141-2026 = Amends Decree 68/2026/NĐ-CP
law-circular-18-2026-btc = Tax of household businesses
law-circular-50-2026-btc = Amends Circular 18/2026/TT-BTC
law-circular-64-2025-btc = Half of some fees
law-circular-117-2026-btc = Lower fees for digital citizens
law-decision-771-2023 = Hà Nội’s feedback page on Zalo
law-decision-2023-2025 = The number 112
law-directive-11-2025 = 45 days of digital work in Hà Nội’s wards
law-plan-138-2025 = Digital lessons for all in Hà Nội
law-plan-63-2026 = The team that comes to homes with paperwork
law-letter-4329-2025 = 15 free things at Hà Nội’s service points
law-law-60-2014 = Law on Civil Status
law-law-52-2014 = Law on Marriage and Family
law-law-68-2020 = Law on Residence
law-law-26-2023 = Law on Identity
law-law-03-2026 = The new Law on Civil Status
law-law-107-2025 = Law on Criminal Records
law-resolution-78-2026-hanoi = Fees for household businesses in Hà Nội
