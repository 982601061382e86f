title = Filed to the wrong ward
    .keywords = wrong ward, wrong office, wrong commune, old ward, merger
try-1 = **Do not file again yet.** See which ward or commune the dossier names
try-2 = Find out the **new name of your own ward** after the mergers
try-3 = Ring the **service point that got it**, give the dossier code and ask
text-1 = Within one province or city, many dossiers may be filed at any ward or commune.
text-2 = Births, marriages and deaths filed elsewhere are sent on to where one lives.
see = Take the dossier code to the ward’s public service point and ask whether to file again.
