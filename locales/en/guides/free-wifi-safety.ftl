title = Use free Wi-Fi safely
    .short = Use free Wi-Fi safely
    .keywords = public wifi, free wifi, open network, cafe wifi, safe wifi, bank on wifi, 4G, mobile data
about = Ask for the right network, do no banking on it, and forget it afterwards.

join = Join the right network
    .do-1 = Ask the **people there** what their Wi-Fi is called
    .do-2 = Choose the network with **exactly that name**
    .text-1 = Public service points in Hà Nội have free Wi-Fi.

use = What will you do online?
    .answer-reading = Read news, watch films, call on Zalo
    .answer-money = Send money, open my bank

mobile-data = Use mobile data for money
    .do-1 = Turn off **Wi-Fi** on your phone
    .do-2 = Turn on **mobile data** (4G), then open your bank’s app
    .do-3 = No mobile data? Do it **at home**
    .warning = **Do not open your bank** on shared Wi-Fi.

leave = Forget the network afterwards
    .do-1 = Open your phone’s **Settings**, then **Wi-Fi**
    .do-2 = Tap the network you used and choose to **forget** it
    .tip = Every phone words it differently. If you cannot find it, tap Call a helper.

end-done = Now you can use shared Wi-Fi
    .next = Remember: mobile data for money. Tell nobody an OTP (a code used once) or a password.
