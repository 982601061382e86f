title = The dossier needs more papers
    .keywords = supplement, missing papers, more documents, returned dossier
try-1 = Log in, open the dossier and **read the reason** and the last day
try-2 = Photograph **just the papers** that are missing
try-3 = Send them in **that same dossier**, do not file a new one
try-4 = Send it back **before the last day** and keep a screenshot
see = If the reason is unclear, take the dossier code to the ward’s public service point and ask.
