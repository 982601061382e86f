a = a
    .x = b
    .x = b
-a = over
b = { a.x }
