# The page "What this machine records, and what it does not".

privacy-title = What this machine records
privacy-never = It never records
privacy-kept = It records these codes and numbers
privacy-why = They tell the neighbourhood and the ward what people need. There is no field that could hold a name.

journal-column-time = When the visit began and how long it took; after { $days } days only the hour is kept
journal-column-items = The guides, procedures or notices opened, up to which step, and for how long
journal-column-troubles = The troubles met, chosen from a fixed list
journal-column-language = The language chosen
journal-column-helper = Whether a helper was there, and the helper's code
journal-column-outcome = What came of the visit, and how it ended
journal-column-operator = Who used the phone: you, both, or the helper
journal-column-filed = Whether an application was filed online
journal-column-rating = The rating, if you gave one
journal-column-used = How often a QR code was shown, a page printed or help called, and how long help took; whether search was used
journal-column-setup = The hub's code, and the versions of the program and its content
journal-column-acts = What staff do here: signing in, shifts, accounts; only their codes and the time
journal-column-counts = The number of visits by day and by month
journal-column-proof = Codes that guard against changes and say nothing about you
journal-column-bookkeeping = Running numbers and the log's own bookkeeping
journal-never-name = Names, addresses, dates of birth
journal-never-number = Identity, phone and account numbers
journal-never-secret = Passwords, OTP codes, PINs
journal-never-search = What you type when you search
journal-never-picture = Pictures, voices, fingerprints, faces
