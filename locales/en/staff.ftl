# What only helpers and admins read.

## The staff door

staff-title = For staff
staff-exit = Exit
staff-log = Check the log
staff-log-walking = Checking every session, from the first to the last. A long log may take a few seconds.
staff-log-whole = { $sessions ->
    [one] The log is whole: one session.
   *[other] The log is whole: { $sessions } sessions.
 }
staff-log-removed = { $removed ->
    [one] One old session was removed when its time was over; the figures by month are kept.
   *[other] { $removed } old sessions were removed when their time was over; the figures by month are kept.
 }
staff-log-again = Check again
staff-gallery = Design gallery
staff-close = Close
staff-faults = { $count ->
    [0] All is well, nothing needs looking after
    [one] 1 thing needs looking after
   *[other] { $count } things need looking after
 }
gallery-sample = Sample text to look at

## Starting

start-already-running = Trạm Số is already running on the folder { $folder }; close it or choose another with --data-dir
start-folder-read-only = the folder { $folder } cannot be written; allow it, or sessions will not be saved
start-folder-full = the disk of the folder { $folder } is full; make room, or sessions will not be saved
start-folder-unusable = the folder { $folder } cannot be used; check the path, or sessions will not be saved
start-no-catalog = the catalogue in { $folder } cannot be read ({ $reason }); check the path and the right to read it
start-no-display = there is no display to open a window on; run this in a desktop session
start-no-window = the window cannot be opened or kept open ({ $reason }); check the display and its driver
start-display-lost = the display was lost while running; check the desktop session, then start again
start-logs-off = the technical log cannot be written to the folder logs; check its permissions

## The command line

command-check-good = the catalogue has no errors
command-copied = copied { $count } files of the built-in content into { $folder }
command-copy-not-empty = the folder { $folder } has files in it; choose a new or an empty one
command-copy-failed = cannot copy into { $folder } ({ $reason }); check the path and whether writing is allowed
command-verified = the log is whole: { $sessions } sessions
command-removed = { $month }: { $removed } of { $sessions } sessions were removed
command-verify-missing = the folder { $folder } has no log to check; choose another with --data-dir
command-heads-missing = the folder { $folder } has no log and so no heads; choose another with --data-dir
command-head = { $month }: { $sessions } sessions, { $removed } removed, head { $head }
command-head-open = { $month }: { $sessions } sessions, { $removed } removed, not closed yet
command-backed-up = the log was copied to { $file }
command-backup-missing = the folder { $folder } has no log to copy; choose another with --data-dir
command-backup-exists = the file { $file } is already there; choose another name, a copy overwrites no file
command-backup-full = the log cannot be copied to { $file }: the disk is full; remove files or choose another disk
command-backup-failed = the log cannot be copied to { $file }; check the path and whether writing is allowed
command-restored = the log was restored from { $file }: { $sessions } sessions
command-restored-another = note: { $file } is a copy of another log, not of the one that was in { $folder }; if that was a mistake, restore the file that was just set aside
command-set-aside = the log that was there is kept as { $name } in the folder { $folder }
command-restore-newer = { $file } was written by a newer version of the program, so nothing was changed; install that version and restore again
command-restore-owner = restored, but the files could not be given to the account that owns { $folder }; give them to the account that runs Trạm Số
command-restore-missing = there is no file { $file }; check its name and path
command-restore-damaged = the file { $file } is damaged or no copy of a log; the log was left as it is, choose another copy
command-restore-broken = the copy { $file } does not match, first at session { $number }; the log was left as it is, choose another copy
command-restore-broken-month = the copy { $file } does not match in { $month }; the log was left as it is, choose another copy
command-restore-broken-act = what staff did does not match in the copy { $file }, first at act { $number }; the log was left as it is, choose another copy
command-restore-broken-counts = the figures of the copy { $file } do not match its sessions; the log was left as it is, choose another copy
command-restore-broken-marks = the index of the copy { $file } does not match from session { $number } on; the log was left as it is, choose another copy
command-restore-full = nothing was restored to the folder { $folder }: the disk is full; remove files and try again
command-restore-failed = nothing was restored from { $file } to the folder { $folder }; check that the file is a copy of a log, and that the folder may be written
command-demo-filled = { $count } made-up sessions were written
command-demo-not-empty = the folder { $folder } holds a log already; choose an empty folder with --data-dir
command-demo-full = no sessions were made up in the folder { $folder }: the disk is full; remove files or choose another disk
command-demo-failed = no sessions can be made up in the folder { $folder }; check the path and whether writing is allowed
command-find-words = there are no words to look for; write tramso find and the words
command-find-nothing = nothing is found; try other words
command-find-number = this looks like an identity, phone or card number and is not looked for; write what is to be done
command-unknown = there is no command "{ $word }"; see tramso --help
command-unexpected-word = "{ $word }" is one word too many; see tramso --help
command-unknown-option = there is no option { $option }; see tramso --help
command-unexpected-value = the option { $option } takes no value; leave out the = and what follows
command-missing-value = the option { $option } needs a value after it; see tramso --help
command-option-elsewhere = this command has no use for { $option }; see tramso --help
command-empty-folder = the folder's name is empty; write one
command-bad-size = "{ $value }" is not a window size; write it like 1280x720, each side from { $least } to { $most }
command-bad-months = the number of months is missing or wrong; write --months and a number from 1 to { $most }
command-journal-task = say what to do with the journal; write tramso journal and then verify, heads, backup FILE or restore FILE
command-journal-file = the file's name is missing; write tramso journal { $task } FILE
command-version = Trạm Số { $version }
command-help =
    Trạm Số: a full-screen guide to VNeID and the online public services.

    tramso                          run full screen
      --windowed [WIDTHxHEIGHT]       run in a window, for trying out (default 1280x720)
      --data-dir DIR                  journal, settings, downloaded content
                                      (or the environment variable TRAMSO_DATA_DIR)
      --catalog DIR                   lay the content of a folder over the built-in content
    tramso check [DIR]              check the content and name every problem
      --list                          each item: sources, days, what is due
      --copy DIR                      write the built-in content into an empty folder, to copy from
    tramso find WORDS...            what a resident's search lists, best first
    tramso journal verify           check that nobody changed the journal
    tramso journal heads            each month: sessions, removed, head
    tramso journal backup FILE      copy the journal, also while the kiosk runs
    tramso journal restore FILE     put a copy back, while no kiosk runs
    tramso report --period PERIOD --format xlsx|csv|json --out FILE
                                    figures of a period (xlsx, json) or each session (csv); PERIOD is
                                    2026-11-22, 2026-W47, 2026-11, 2026-Q4 or 2026; groups under 5
                                    are kept back
      --exact                         tell all numbers
      --detail                        add a sheet with each session to the xlsx file
      --helpers                       name helpers by their codes in each session
    tramso staff list               the staff: codes and roles
    tramso staff add CODE           add somebody, asks for the PIN
      --admin                         as an admin
    tramso staff reset CODE         set a new PIN and end all waiting
    tramso staff switch-off CODE    let them sign in no more
    tramso staff switch-on CODE     let them sign in again
    tramso demo --months N          fill an empty folder with N months of made-up sessions
    tramso --help                   this text
    tramso --version                the version

    Exit codes: 0 done, 1 the answer is no, 2 wrong usage, 3 the machine is at fault.

## Staff

staff-undone-taken = the code { $code } is somebody's already; choose another
staff-undone-unknown = the code { $code } is not on the list; check it
staff-undone-last-admin = { $code } is the only admin who can sign in; add another admin first
staff-undone-nobody = there is nobody on the list yet; add the first with tramso staff add
staff-undone-begun = there is somebody on the list already; there is no first run any more
staff-undone-busy = another program holds the list of the staff; try again in a few seconds
staff-undone-full = the disk is full, so nobody can sign in and nothing can be changed; make room and try again
staff-fault-unreadable = The list of the staff cannot be read or written, so nobody can sign in. Check the disk and the permissions of the data folder.
staff-fault-set-aside = A file of the staff's list was damaged or of another folder and is kept as { $file }. Keep that file and tell whoever administers the PC.
staff-fault-tries-lost = The file that counts wrong tries was gone or damaged, so everybody has to wait an hour to sign in. Find out who was in the data folder.
staff-fault-list-lost = The list of the staff is gone or damaged, so nobody can sign in. Run tramso staff reset with the code of an admin.
staff-fault-all-lost = Both staff.toml and staff-tries are gone, though the log knows that this point had a staff. Put the two files back, or run tramso staff add with --admin.

## The first run

first-begin = Set this point up
first-next = Next
first-name = What is this point called?
    .hint = For example: Tổ dân phố số 7
    .about = The name stands at the top of the screen for everybody to see.
first-ward = Which ward does this point belong to?
    .hint = Which ward does this point belong to? Type its name
    .short = Which ward?
    .elsewhere = A ward elsewhere
    .about = Outside Hanoi, or not listed here
first-ward-none = None of the { $count } wards of Hanoi is called so. Type it again, or choose a ward elsewhere.
first-ward-code = What is the ward's code?
    .hint = 5 digits
    .about = Five digits in the national list of administrative units. If you do not know it, ask the ward.
first-ward-name = What is the ward called?
    .hint = With Phường or Xã before it
    .about = The name stands at the top of the screen, below the point's name.
first-number = Which of the ward's points is this?
    .hint = 0–99
    .about = The number tells the points of one ward apart. Choose a number from 0 to 99 that no other point has.
first-code = Which code does the admin have?
    .hint = 00–99
    .about = From TN-00 to TN-99. Who has which code is written in the duty book: the machine keeps no names.
first-pin = Set the PIN of { $code }
    .about = 6 to 10 digits that nobody else knows. The machine shows none of them.
    .again = Type the PIN of { $code } again
    .again-about = The same digits once more.
    .kept = The PIN is set. Press **Next**, or type another PIN.
    .short = A PIN has at least 6 digits. Type it again.
    .easy = This PIN is easy to guess. Choose other digits.
    .differ = The two are not the same. Set it once more from the start.
first-summary = Look it over, then press Save
    .about = If something is wrong, press **Back** and change it.
    .name = Name of this point
    .ward = Ward
    .number = Number
    .admin = The admin's code
first-save = Save
first-saving = Saving…
first-saved = This point is set up
    .about = Remember the code **{ $code }** and the PIN: from now on the admin comes in here with both.
first-failed = Not saved yet
    .half = The code **{ $code }** and the PIN are saved already; the name, the ward and the number are not.
first-unwritten-unreadable = the file { $file } in the data folder cannot be read; check the file and the right to read it, then save again
first-unwritten-not-toml = line { $line } of the file { $file } is no TOML, so nothing was written into it; mend the line or put the file elsewhere, then save again
first-unwritten-group = in the file { $file } { $field } is a group of fields, not a value; mend it, then save again
first-unwritten-changed = somebody has just changed the file { $file }, so nothing was written into it; save again
first-unwritten-too-long = { $file } would be longer than is read, so nothing was written to it; shorten it, then save again
first-unwritten-unfit = a name or number is not right, so nothing was written; go back and mend it, then save again
first-unwritten-full = the disk is full, so the file { $file } could not be written; make room, then save again
first-unwritten-disk = the file { $file } cannot be written into the data folder; check the disk and the right to write, then save again

## The command line: staff

command-staff-task = say what to do with the staff; write tramso staff and then list, add CODE, reset CODE, switch-off CODE or switch-on CODE
command-staff-code = the code is missing or wrong; write it like tramso staff { $task } TN-03
command-staff-pin = a PIN has { $least } to { $most } digits; run this again and type one
command-staff-easy = this PIN is easy to guess; choose other digits
command-staff-pins-differ = the two PINs are not the same, so nothing was changed; run this again
command-staff-no-pin = no PIN can be read from the input; run this in a terminal or pass the PIN on the standard input
command-staff-ask = New PIN for { $code } (it is not shown):{" "}
command-staff-again = The PIN again:{" "}
command-staff-none = there is nobody on the list yet
command-staff-member = { $code }: { $role ->
    [admin] admin
   *[helper] helper
 }{ $active ->
    [yes] {""}
   *[no] , switched off
 }{ $wait ->
    [0] {""}
   *[other] , has to wait { $wait } seconds
 }
command-staff-added = { $code } was added
command-staff-reset = { $code } has a new PIN and need not wait
command-staff-switched-off = { $code } was switched off
command-staff-switched-on = { $code } was switched on
command-staff-owner = done, but the files could not be given to the account that owns { $folder }; give them to the account that runs Trạm Số

## The settings, hub.toml

hub-fault = { $file }:{ $line }: { $field }: { $what }
hub-fault-line = { $file }:{ $line }: { $what }
hub-more = and { $count ->
    [one] one more fault
   *[other] { $count } more faults
 }
hub-not-toml = this is not TOML; write it like name = "Tổ 7", text in quotation marks
hub-twice = this is already given above; delete one of the two
hub-unknown = there is no such field; check its spelling or delete the line
hub-missing = this is missing; add it
hub-not-table = this must be a group of fields under a heading in square brackets
hub-not-list = this must be a list
hub-not-text = this must be text in quotation marks
hub-not-one-line = this must be on one line, without control characters
hub-invisible = this has a character that nobody sees ({ $code }); delete it and type it anew
hub-undrawn = this has the character { $letter } ({ $code }), which the kiosk’s typeface lacks; it is kept, but better written with other letters
hub-markup = this must not have two stars in a row; leave them out
hub-length = this must have { $least } to { $most } characters
hub-not-number = this must be a whole number from { $least } to { $most }
hub-not-choice = this must be one of: { $choices }
hub-not-truth = this must be true or false
hub-not-ward = a ward's code must be five digits in quotation marks, like "00226"
hub-ward-unknown = this code is not in the list that comes with the program; check it, or add ward-name
hub-not-zalo = this must be a page on https://zalo.me/
hub-zalo-personal = this is a personal Zalo account; use an Official Account
hub-wifi-ssid = the network's name must have 1 to 32 bytes
hub-not-date = must be a day, like 2026-11-25, without quotation marks
hub-notice-days = the last day is before the first, so the notice does not show; correct one of them
hub-notice-name = a notice’s file is named by two digits, 01.toml to 99.toml; rename it
hub-notice-link = no QR code leads to { $host }: it is not among the allowed sites; use another page
hub-wifi-password = the password has the wrong length; WPA takes 8 to 63 plain characters, WEP 5 or 13

## Addresses and QR codes

qr-address-too-long = the address is too long; use at most { $most } characters
qr-address-not-https = the address must begin with https://
qr-address-character = the address has a character that is not allowed; write accents and spaces as %XX
qr-address-user-info = the address has an @ before its host; leave out everything up to the @
qr-address-port = the address names a port; leave out the colon and the number after the host
qr-address-host = the host is not well formed; write it like vneid.gov.vn
qr-address-foreign-letter = the host has a letter outside basic Latin, which may be a look-alike; check each letter
qr-address-punycode = the host has a part with xn--, which may be a look-alike; use a host in plain letters
qr-address-ip = the address is an IP number; use the host's name
qr-phone-bad = this is no phone number; write it like 113, 1022, 1900 0000 or 0900 000 000
qr-too-long = this is too long for a QR code; shorten it

## Files from outside

file-missing = There is no such file. Check its name and path.
file-unreadable = Cannot be read: { $reason }. Check its permissions or the disk.
file-irregular = This is no regular file but a folder, a pipe or a device. Put a file in its place.
file-outside = The link leads out of the folder. Copy the file itself here.
file-name = The file’s name has characters that nobody sees. Rename the file.
file-too-large = The file is larger than { $most } KB and was not read. Check that it is the right one, or split it.
file-not-text = The file is not UTF-8 text. Save it again as UTF-8.
file-too-many = The folder has more than { $most } entries; the rest is passed over. Remove files that are not needed.
file-too-much = The files are larger than { $most } MB together; the rest is passed over. Remove files that are not needed.

## The catalogue's words

words-malformed = The line “{ $line }” is not written as it should be. A message is name = words, the name without accents; a line below it is indented by spaces and begins with a point, such as .tip = words.
words-no-value = The line “{ $line }” has a name and no words. Write them after the =.
words-braces = The braces in the line “{ $line }” are not written as they should be. Write { "{ -otp }" }, close what is opened, or leave the braces out.
words-quote = A quotation mark or a \ within the braces of the line “{ $line }” is not written as it should be. Write the text itself, without braces.
words-deep = Too many braces lie in each other; the file was not read. Write it in a simpler way.
words-too-many = The file has more than { $most } braces and was not read. Write it in a simpler way.
words-unknown = The message “{ $id }” names “{ $name }”, which is not there or cannot be used. Correct the name.
words-variable = The message “{ $id }” uses the variable ${ $name }, but there are no variables here. Write it out.
words-function = The message “{ $id }” uses the function { $name }, but there are no functions here. Write it out.
words-circle = The message “{ $id }” leads back to itself, or through too many others. Write it out.
words-empty = The message “{ $id }” says nothing. Write something or remove it.
words-too-long = The message “{ $id }” is longer than { $most } bytes. Shorten it.
words-invisible = The message “{ $id }” has a character that nobody sees ({ $code }). Delete it and type it anew.

## The catalogue

catalog-more = and { $count ->
    [one] one more problem
   *[other] { $count } more problems
 }.
catalog-empty = Nothing is left to show to residents. Correct the other problems, or add guides and topics.
catalog-parts = The file has more than { $most } parts and was not read. Split it or leave some out.
catalog-parts-of-all = The files have more than { $most } parts together; the rest is passed over. Remove what is not needed.
catalog-no-words = The file of words { $file } is missing. An item has one in Vietnamese and one in English: write both.
catalog-no-file = This file is missing. Copy it from the original catalogue.
catalog-place = Nobody reads a file in this place. Move it to guides, procedures, troubles or steps, or correct its name.
catalog-notice = Nobody reads a notice here. The hub’s notices lie in notices of the data folder.
catalog-ending = The file’s ending has to be .toml or .ftl in lower case, so it is not read. Rename it.
catalog-words-place = Nobody reads words in this place. Move them to guides, procedures, troubles or steps of locales/vi or locales/en.
catalog-language = There are only Vietnamese (locales/vi) and English (locales/en), so this file is not read.
catalog-program-words = These are words of the program itself, which a folder of content cannot change. Remove this file.
catalog-file-name = The file name “{ $name }” cannot be used. Use lower-case letters without accents, joined by hyphens.
catalog-same-file = There is a guide named “{ $id }” already. Rename this procedure’s file.
catalog-format = The line “{ $line }” is not written as it should be. A line is name = value; a text stands between two quotation marks, and each bracket is closed.
catalog-key-twice = “{ $key }” is written above already. Remove one of the two.
catalog-key-unknown = Nobody reads “{ $key }”. Here may stand: { $keys }. Correct the name or remove the line.
catalog-key-missing = “{ $key }” is missing. Add: { $key } = { $example }
catalog-value = “{ $key }” is { $written }, which is of the wrong sort. Write: { $key } = { $example }
catalog-number = “{ $key }” is { $written }. Write a whole number from { $least } to { $most }, without quotation marks.
catalog-word = “{ $key }” does not take “{ $word }”. Write one of: { $words }.
catalog-id = The name “{ $id }” cannot be used. Use lower-case letters without accents, a letter first, joined by hyphens, 40 characters at most and four digits at most.
catalog-no-word = The message “{ $id }” is missing. Add it to { $file }.
catalog-label = The message “{ $id }” is missing in the item's file of words or catalog.ftl, so the picture is left out.
catalog-picture = A picture shows a phone, a browser or a card: exactly one of them.
catalog-picture-host = The address on the picture leads to { $host }, which hosts.toml lacks. Add the host or correct the address.
catalog-item = There is no guide or procedure “{ $id }”. Correct the name or remove it.
catalog-codes = A step has room for { $most } QR codes. Remove some or split the step.
catalog-step = A step has an id, or use with ask and nothing else. Correct this step.
catalog-step-empty = The step “{ $id }” says nothing. Write an action, a fact or a question.
catalog-no-step = There is no shared step “{ $id }”, or its file in steps is wrong.
catalog-go = An end leads on to { $most } items at most. Remove some.
catalog-same = “{ $id }” is taken in this file. Choose another name.
catalog-icon = There is no Lucide icon named “{ $icon }”. Choose another.
catalog-topic = There is no topic “{ $id }”. Choose one of topics.toml.
catalog-need = There is no “{ $id }” in needs.toml. Add it there or remove it here.
catalog-group = The topic has no group “{ $id }” in topics.toml. Choose one of its groups.
catalog-no-group = The topic “{ $topic }” has groups. Add `group` with one of them.
catalog-hidden = `hidden` is true or false.
catalog-review-days = `review-days` is a number of days from 1 to { $most }.
catalog-rule = There is no rule “{ $id }” in rules.toml. Add it there or remove it here.
catalog-law = There is no law “{ $id }” in laws.toml. Add it there or remove it here.
catalog-agency = There is no “{ $id }” in agencies.toml. Add it there or remove it here.
catalog-hotline = There is no number “{ $id }” in phones.toml. Add it there or remove it here.
catalog-trouble = There is no usable trouble “{ $id }” in troubles. Add its file or remove the name.
catalog-procedure = There is no procedure “{ $id }”. Correct the name or remove the line.
catalog-guide = There is no guide “{ $id }”. Correct the name or remove the line.
catalog-target = The answer leads to “{ $id }”, which does not exist. Name a step, or end: and an end.
catalog-outcome = There is no outcome “{ $code }”. Write one of: { $codes }.
catalog-date = “{ $date }” is not a day. Write it as 2026-11-20, without quotation marks and time.
catalog-version-ahead = This day has yet to come. Write the day the content was last changed.
catalog-read-ahead = The source was read after the catalogue’s own day. Correct read, or the day in catalog.toml.
catalog-no-source = No source is given. Add at least one https address.
catalog-host = A QR code may not lead to { $host }. Use another address, or allow the host in hosts.toml.
catalog-host-name = “{ $host }” is not a host’s name. Write the name alone, such as dichvucong.gov.vn.
catalog-steps = A guide has 1 to { $most } steps.
catalog-no-done = The end “done”, where the last step leads, is missing. Add it to ends.
catalog-no-answers = The step “{ $id }” asks but has no answer. Add answers or remove ask.
catalog-unreachable = No way leads to “{ $id }”. Correct the answers or remove it.
catalog-loop = An answer of the step “{ $id }” leads back to a step already done. Lead it onward.
catalog-mark = The step has no action { $mark }. Correct the number or remove the mark.
catalog-row = A row of a picture has exactly one part; on goes only with toggle or check, at with list, tabs or tiles, part with a card.
catalog-rows = A picture has room for { $most } rows. Remove some.
catalog-code = “{ $code }” is not a procedure’s code. Write it as 1.001193.
catalog-invisible = There is a character that nobody sees ({ $code }). Delete it and type it anew.
catalog-text-length = This must have 1 to { $most } characters. Write something or shorten it.
catalog-no-channel = No way to file is given. Add at least one of channels.
list-expired = the law changed after { $until }, to be compared
list-due = due for comparison
list-undated = of no known day, to be compared
list-fresh = not due yet
list-no-day = no day
list-official = official
list-press = press
list-second-hand = second hand
check-long = “{ $id }” has { $count } characters, the screen has room for { $most }. Shorten it.
check-sentence = A sentence of “{ $id }” has { $count } words, { $most } is the most. Make two of it.
check-many = “{ $id }” is one too many: { $most } is the most. Make two steps of it.
check-no-language = { $file } is missing. Write it in the other language too.
check-one-language = “{ $id }” is not in { $file }. Add it there, or remove it here.
check-not-drawn = The picture of this step has no “{ $label }”. Write it as in the picture, or give that label an .or-1.
check-not-named = The picture marks “{ $label }” with { $mark }, but this action does not name it. Write it between two `.
check-unread = Nobody reads “{ $id }”: its name is misspelt, or it is left over. Correct the name or remove it.
check-no-item = No item uses this file. Correct its name, or add the .toml file of that name.
check-no-point = The line “{ $name } = …” has no point and is read on with the line above. Write .{ $name } = …, or join it to the line above.
check-twice = “{ $id }” is written in line { $before } already, so that only one of the two is read. Remove one.
check-unclosed = “{ $id }” opens { $mark } and does not close it. Add { $mark } where it ends.
check-unwarned = “{ $id }” takes the place of the whole message built in, without its warning. Copy .warning, or write it anew.
check-crowded = The step “{ $id }” takes more than one page of the screen. Make two steps of it, or shorten it.
check-dense = The QR code has more than { $most } modules a side, too fine for old phones. Use a shorter address.
catalog-way-twice = This way is there already for the same case, so that limits and fees conflict. Make one of the two, or name other cases.
catalog-case = There is no case “{ $id }” in this file. Correct the name or add it to cases.
catalog-case-unnamed = Nothing names the case “{ $id }”, so it does not differ. Name it in cases where something belongs to it, or remove it.
catalog-case-no-channel = The case “{ $id }” has no way to file. Add one of channels for it.
catalog-no-fee = The list of fees is empty. Write the fees, or "unknown" where nobody published them.
catalog-fees-conflict = The fee of { $dong } đ conflicts with another for the same thing at the same time. Correct its days, label or cases.
catalog-half-until = Half a fee needs a last day. Add until.
catalog-days-order = The day until is before the day from. Correct them.
catalog-time = This is no length of time. Write days or hours, one of them, 1 or more.
catalog-no-copies = No number of papers is given. Write originals, copies or certified, 1 or more, or remove the line.
catalog-one-of-alone = The group “{ $id }” has one paper alone, so there is nothing to choose. Correct the group’s name or remove one-of.
catalog-no-sets = The number of sets is 1 or more. Correct it, or remove the line where it is not known.

## The log

journal-well = The log is working.
journal-read-only = The log cannot be written: the data folder is read-only. Allow writing to it; sessions are kept in memory until then.
journal-full = The log cannot be written: the disk, or the log's share of it, is full. Remove files that are not needed; writing goes on by itself.
journal-locked = The log cannot be written: another program holds the file. Close that program; writing goes on by itself.
journal-unreachable = The log cannot be opened: its folder or file cannot be made or opened. Check the path and the disk.
journal-newer = The log was written by a newer version of this program. Install the newer version again; this one leaves the file alone.
journal-demo-folder = This folder holds made-up sessions and takes no real ones. Use another data folder.
journal-real-folder = This folder holds real sessions and takes no made-up ones. Use another data folder.
journal-failing = The log cannot be written: the disk reports errors. Back up the data and check the disk.
journal-set-aside = The log's file was damaged and was set aside as { $file }. { $count ->
    [one] One session was
   *[other] { $count } sessions were
 } saved into a new file. Keep the old file and tell whoever administers this PC.
journal-broken = The log's chain does not match, first at session { $number }. Copy the data folder and tell the ward.
journal-refused = Something named an id that the catalogue does not have, and was not recorded. Check the catalogue.
journal-lost = Writing failed for too long: { $count ->
    [one] one visit was
   *[other] { $count } visits were
 } lost because the waiting room in memory was full. See what the log reports and put it right.
journal-missing = { $count ->
    [one] One session that was saved is
   *[other] { $count } sessions that were saved are
 } missing from the log. The newest copy from before is { $file }: close the program, run tramso journal restore with this file and tell the ward.
journal-missing-no-copy = { $count ->
    [one] One session that was saved is
   *[other] { $count } sessions that were saved are
 } missing from the log, and there is no copy. Check the disk and the data folder and tell the ward.
journal-exposed = Other accounts on this PC can read the data folder. Let the folder and its files belong to the account that runs Trạm Số.
journal-broken-month = The log's chain does not match in { $month }. Copy the data folder and tell the ward.
journal-broken-act = The chain of what staff did does not match, first at act { $number }. Copy the data folder and tell the ward.
journal-broken-counts = The log's figures do not match its sessions. Copy the data folder and tell the ward.
journal-unreadable = The log cannot be read to check it. Check the disk and whether the data folder may be read.
journal-damaged = The log's file is damaged. Copy the data folder, end the program, put back the newest copy with tramso journal restore, and tell the ward.
journal-broken-marks = The log's index does not match its sessions, from session { $number } on. Copy the data folder and tell the ward.
journal-backup-missing = There is no log to copy. Check the path.
journal-backup-exists = The file is already there. Choose another name; a copy is never overwritten.
journal-backup-full = No copy of the log was made: the disk is full. Remove files or choose another disk.
journal-backup-failed = No copy of the log was made: the file cannot be written. Check the path and whether writing is allowed.
journal-restore-missing = There is no such file to restore from. Check its name and path.
journal-restore-newer = The copy was written by a newer version of this program. Install that version, then restore.

## Reading the log

review-missing = There is no log in the data folder yet.
review-locked = The log cannot be read: another program holds the file. Try again later.
review-unreadable = The log cannot be read. Check the disk and whether the data folder may be read.

## Signing in
sign-in-title = Start a shift
sign-in-text = Choose your own code. Who has which code is in the duty book; the machine keeps no names.
sign-in-choose = Choose a code, then type its PIN here.
sign-in-nobody = Nobody can sign in any more. Whoever administers the PC uses the command tramso staff.
sign-in-pin = PIN of { $code }
sign-in-checking = Checking…
sign-in-too-short = A PIN has 6 to 10 digits.
sign-in-wrong = The code and the PIN do not belong together. Type it again, or ask the admin.
sign-in-wait =
    Too many wrong tries: wait { $minutes ->
        [0] { $seconds ->
            [one] one second
           *[other] { $seconds } seconds
        }
       *[other] { $minutes } min { $seconds } s
    }.
staff-shift = Start a shift
