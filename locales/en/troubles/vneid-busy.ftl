title = VNeID is down or will not connect
    .keywords = maintenance, overloaded, no connection, slow, error
try-1 = Check that the phone is **online**
try-2 = Wait a while and try again
try-3 = **Do not remove** the app or tap links that promise a fix
text-1 = With too many users VNeID says “Hệ thống đang bảo trì” (maintenance) or cannot connect.
see = Nothing after a long wait: come back another day, or call a helper.
