## Rules that many procedures share

rule-hanoi-online-zero = In Hà Nội most dossiers **filed online** cost 0 đ, and the result comes free. Paper handed in at a branch or a digital point does not get this.
rule-digital-citizen = Until 28/02/2027, “digital citizens” (level 2, papers on VNeID) pay less or nothing for some fees. Ask the ward if you qualify.
rule-half-fees-2026 = Until 31/12/2026, only half of some fees is charged.
law-law-60-2014 = Law on Civil Status
law-law-52-2014 = Law on Marriage and Family
law-law-68-2020 = Law on Residence
law-law-26-2023 = Law on Identity
