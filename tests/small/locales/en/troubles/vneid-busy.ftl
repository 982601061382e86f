title = VNeID is down or will not connect
try-1 = Check that the phone is **online**
try-2 = Wait a while and try again: VNeID gets overloaded at times
try-3 = **Do not remove** the app or tap links that promise a fix
see = Nothing after a long wait: come back another day, or call a helper.
