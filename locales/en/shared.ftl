## Rules that many procedures share

rule-hanoi-online-zero = In Hà Nội most dossiers **filed online** cost 0 đ, and the result comes free. Paper handed in at a branch or a digital point does not get this.

law-decree-58-2026 = Details of the Law on Identity
## Laws on public services and health insurance

law-directive-24-2025 = 25 essential services taken online only
law-resolution-77-2025-hanoi = No fees for online filing in Hà Nội
law-decision-766-2022 = The index of service to citizens and businesses
law-letter-623-2025 = One portal for the whole country
law-letter-168-2025 = Printing paper health-insurance cards
law-decision-2733-2024-byt = The electronic health book
law-decision-31-2026-byt = Use of the health data shown on VNeID
rule-digital-citizen = Until 28/02/2027, “digital citizens” (level 2, papers on VNeID) pay less or nothing for some fees. Ask the ward if you qualify.
rule-half-fees-2026 = Until 31/12/2026, only half of some fees is charged.
law-law-60-2014 = Law on Civil Status
law-law-52-2014 = Law on Marriage and Family
law-law-68-2020 = Law on Residence
law-law-26-2023 = Law on Identity
