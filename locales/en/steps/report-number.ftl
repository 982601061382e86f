report-number = Report the number that called or wrote
    .do-1 = Open **Messages** and write one of the lines below
    .do-2 = Send it to **156** or **5656**
    .do-3 = If you would rather speak, call **156**. Both are free
    .text-1 = A scam call: **LD (number that called) (what it was about)**
    .text-2 = A spam message: **S (number that wrote) (what it said)**
    .text-3 = A spam call: **V (number that called) (what it was about)**
    .helper = The lines come from an undated article, and who receives them may have changed. Try one yourself before teaching it.
