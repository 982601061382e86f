title = The account is only level 1
    .keywords = level 1, no level 2, not enough
try-1 = Open VNeID, tap `Cá nhân` (profile) and see which level you have
try-2 = Chip card made from about 2022 on: first try to **activate** level 2
text-1 = Level 2 means the police have checked your face and fingerprints. It cannot be done online.
see = Go to any ward or commune police with your valid card and a SIM in your name. It is free.
