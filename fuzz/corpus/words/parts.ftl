-otp = mã OTP
    .short = OTP
title = Nhập { -otp }, { about }
    .short = { -otp(case: "x") } { "\u00e1" }
about = { title.short } { 5 }
steps = { $count ->
    [one] một
   *[other] nhiều { $count }
 }
self = { self }
fn = { NUMBER(1) } { "{" } {""}
multi =
    a
    b { about }
