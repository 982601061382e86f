## Rules that many procedures share

rule-hanoi-online-zero = In Hà Nội most dossiers **filed online** cost 0 đ, and the result comes free. Paper handed in at a branch or a digital point does not get this.

law-decree-58-2026 = Details of the Law on Identity
