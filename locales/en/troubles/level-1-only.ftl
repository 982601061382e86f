title = The account is only level 1
try-1 = Look at the level in VNeID under **Cá nhân** (profile)
try-2 = If a message says level 2 is approved, **activate** it first
see = Level 2 is made in person: go to any ward or commune police. It is free.
