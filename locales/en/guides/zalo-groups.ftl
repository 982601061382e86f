title = Zalo groups of neighbourhood and city
    .short = Neighbourhood Zalo group
    .keywords = zalo group, neighbourhood group, chat group, city zalo, Hanoi zalo, feedback by zalo, group rules, join
about = Join your neighbourhood’s group, follow the city’s page, mind the group’s manners.

which = Which one do you want?
    .answer-group = My neighbourhood’s group
    .answer-city = The page of Hà Nội city
    .answer-ward = The page of the ward or this point

city = Follow the city’s Zalo page
    .do-1 = Open **Zalo** and tap the search box
    .do-2 = Find `Phản ánh kiến nghị thành phố Hà Nội` (feedback to the city)
    .do-3 = Check the name, then tap `Quan tâm` (follow)
    .text-1 = It takes feedback on administrative rules, since 10/02/2023.
    .helper = This dates from 2023, before the wards were rearranged. See that the page still answers before you show it.
    .answer-followed = I follow it now
    .answer-missing = I cannot find it

join = Join your neighbourhood’s group
    .do-1 = Ask the **neighbourhood leader** or a helper here
    .do-2 = Let **somebody you know** add you
    .text-1 = As a rule one person per household is in the group.
    .text-2 = It announces meetings, collections, street cleaning and safety warnings.
    .warning = A stranger invites you to a group and sends a link? **Do not tap it.**

manners = Manners in the group
    .do-1 = Post no picture of an **identity card** or other papers
    .do-2 = Do not name people who **owe money** or are **suspected**
    .do-3 = Post only links of **official** places
    .tip = A strange message in the group? Ask the sender in person before you tap anything.

end-done = You are on your neighbourhood’s Zalo
    .next = Zalo tells you the news. If a message wants money or a code, stop and ask somebody.
end-ward = Scan the code of this neighbourhood
    .next = Open **The neighbourhood on Zalo** below and scan its code.
end-feedback = There are other ways
    .next = Send feedback on the national portal or in iHanoi. Open a guide below.

label-city-page = Phản ánh kiến nghị thành phố Hà Nội
