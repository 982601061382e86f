title = Free Wi-Fi and free help in Hà Nội
    .short = Free Wi-Fi and free help
    .keywords = free wifi, free copies, free printing, charge phone, mobile bus, help at home, home visit, elderly, disabled, legal advice, digital signature, kiosk
about = What is free at public service points, and who gets help at home.

need = What do you need?
    .answer-free = See what is free at a service point
    .answer-near = Find a place nearer to home
    .answer-home = Have somebody come to the home

home-team = Have somebody come to the home
    .do-1 = Ask the ward about the **Tổ Hành chính công xung kích**
    .do-2 = Say **who** needs help and **why** they cannot come
    .text-1 = This city team comes to the home or culture house to help with paperwork.
    .text-2 = It is for old, disabled or poor people, families honoured by the state, and emergencies.
    .text-3 = How and when: ask the ward.
    .helper = You may note the request on paper for the ward, but not on this kiosk.
    .answer-ask = Somebody must come to the home
    .answer-more = Show me what else is free

paper-help = Free help with papers
    .text-1 = **Wi-Fi**, **copies**, **printing**; pens, folders and forms are there.
    .text-2 = Staff show you how to fill in forms and **file online**.
    .text-3 = They install **VNeID** and **iHanoi** and make a **digital signature** (for use online).
    .text-4 = **Legal advice**; notices about your dossier by Zalo, text or email.
    .tip = At every public service point in Hà Nội since 01/08/2025.

comfort = Waiting is pleasant too
    .text-1 = A place to **charge your phone**, drinks and snacks.
    .text-2 = A **blood-pressure meter** and first aid.
    .text-3 = Aids for **old and disabled people**.
    .text-4 = A digital library, green space, a robot that welcomes you.

mobile = A place nearer to home
    .do-1 = Ask the ward where and when the **service bus** stops
    .text-1 = It has computer, printer and scanner and takes dossiers. Since October 2025.
    .text-2 = The city plans **kiosks** in housing estates and supermarkets. Ask the ward whether there are any.
    .text-3 = No list of public Wi-Fi for the whole city is published. Ask the ward.

end-done = Just ask, it costs nothing
    .next = Go to your ward’s public service point and ask for what you need.
end-home = Ask the ward to send somebody
    .next = The guide below has the ward’s phone number, or tap **Call a helper**.
