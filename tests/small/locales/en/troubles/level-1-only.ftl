title = The account is only level 1
try-1 = Look at the level in VNeID under **Cá nhân** (profile)
try-2 = Chip card made from about 2022 on: first try to **activate** level 2
see = Level 2 is made in person: go to any ward or commune police. It is free.
