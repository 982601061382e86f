# The page "What this machine records, and what it does not".

privacy-title = What this machine records
privacy-never = It never records
privacy-kept = It records these codes and numbers
privacy-why = They tell the neighbourhood and the ward what people need. There is no field that could hold a name.

