title = Whom to see and call around here
    .short = Whom to see and call here
    .keywords = ward phone number, neighbourhood leader, opening hours, duty, officer, area police, contact, who to ask
about = Opening hours, helpers on duty, officials and phone numbers of this neighbourhood.

people = Opening hours and whom to see
    .text-1 = Cannot find the person you need? Tap **Call a helper**.
    .tip = These numbers were entered by this point. To keep them, photograph the screen with your phone.

far = What if somebody cannot come?
    .do-1 = Have the family ask the ward for the **Tổ Hành chính công xung kích**
    .text-1 = This mobile team comes to the home or culture house to help with paperwork.
    .text-2 = In Hà Nội it helps old, disabled or poor people, families honoured by the state, and in emergencies.
    .text-3 = How to ask for it: the ward knows.

end-done = Now you know whom to see and call
    .next = For fire, an ambulance or a crime see **Emergency numbers** below.
