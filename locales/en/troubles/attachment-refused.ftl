title = A file will not upload, or arrives empty
    .keywords = attachment, upload, file too big, blurred, empty dossier, returned
try-1 = Photograph **each page clearly** again, as a **JPG** or a **PDF**
try-2 = Take the picture in a **smaller size**, if the file is too big
try-3 = Send **one file at a time** and wait until it is there
try-4 = **Open it** after each one and see whether it is the right picture
text-1 = Filing before the files are really there means that an empty dossier arrives.
see = Ring or visit the ward’s public service point before you file again. Bring the paper originals.
