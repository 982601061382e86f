title = The public service portal does not open
    .keywords = portal down, website error, does not open, maintenance, blank page, slow
try-1 = See whether you are **online**: open another website
try-2 = Check the address: it must be **dichvucong.gov.vn**
try-3 = Wait a while and open it again. When many people use it, it may be overloaded
try-4 = **Do not tap** links that promise a “fix”, and use no other portal
text-1 = The provinces’ and cities’ own portals closed to the public on 01/07/2025.
see = If it is urgent, take your papers to the ward’s public service point and ask how to file.
