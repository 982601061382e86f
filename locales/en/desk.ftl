## The admin's desk
desk-title = Admin's desk
desk-menu = Menu
desk-leave = Leave
desk-health = Health
desk-drop = Cancel
desk-done = Done
desk-previous = Page before
desk-next = Next page
desk-today = Today
desk-month = { $month ->
     [1] January
     [2] February
     [3] March
     [4] April
     [5] May
     [6] June
     [7] July
     [8] August
     [9] September
     [10] October
     [11] November
    *[12] December
} { $year }
desk-month-before = Month before
desk-month-after = Month after
# Seven short names with a space between them, beginning with Monday.
desk-weekdays = Mo Tu We Th Fr Sa Su
desk-back = Back

## Overview
desk-overview = Overview
period-day = Day
period-week = Week
period-month = Month
period-quarter = Quarter
period-year = Year
period-of-day = { $day }
period-of-week = Week { $week } of { $year }
period-of-quarter = Quarter { $quarter } of { $year }
period-of-year = { $year }
period-of-days = { $first } – { $last }
time-seconds = { $seconds } s
time-minutes = { $minutes } min
overview-before = Period before
overview-after = Period after
overview-hours = { $from }–{ $to }
overview-other = Other period
overview-counting = Counting…
overview-compared = { $now }, compared with { $before }
overview-sessions = Sessions
overview-done = Done here
overview-satisfied = Satisfied
overview-online = Filed online
overview-self = Done by the resident
overview-median = Time (median)
overview-wait = Wait for help (median)
overview-too-few = too few to tell
overview-no-before = nothing to compare
overview-same = unchanged
overview-percent =
    .more = up { $by }%
    .less = down { $by }%
overview-points =
    .more = up { $by ->
         [one] 1 point
        *[other] { $by } points
    }
    .less = down { $by ->
         [one] 1 point
        *[other] { $by } points
    }
overview-time-before = before: { $time }
overview-target-met = target { $target }% met
overview-target-missed = below target { $target }%
overview-by-day = Sessions over time
overview-by-hour = Sessions by the hour
overview-no-sessions = No session in this period yet.
overview-time-most = Most: { $when }, { $sessions }.
overview-time-text = With a helper: { $assisted }; alone: { $alone }.
overview-assisted = with a helper (upper part)
overview-alone = alone (lower part)
overview-items = Opened most
overview-troubles = Most troubles
overview-in-sessions = In how many sessions each was opened.
overview-met-in-sessions = In how many sessions each was met.
overview-nothing = Nothing in this period yet.
overview-week = Busy hours
overview-week-text = Busiest: { $weekday } from { $from } to { $to } o'clock, { $sessions }.
overview-week-kept = Only the { $sessions } sessions of days that are still kept.
overview-no-hours = No session is still kept by the hour.
overview-steps = Where people stop
overview-steps-text = The step of each guide where most stopped; troubles are from the latest 200 sessions.
overview-no-stops = No guide was opened in this period yet.
overview-step = step { $step } “{ $title }”
overview-before-steps = the page before the steps
overview-stop = { $stopped } of { $sessions } stopped at { $step }.
overview-stop-trouble = Often in the way: { $trouble }.
overview-stop-none = { $sessions } sessions, none stopped half-way.

## Out to a file
out-open = Write a file
out-look = Look for USB drives again
out-what = What to write
out-xlsx = Figures (Excel)
out-csv = Each session (CSV)
out-json = Figures for programs (JSON)
out-options = Options
out-small-groups = Keep groups under 5 back
out-detail = A sheet with each session
out-helpers = Helpers’ codes
out-where = Where to
out-here = This PC
out-drive = { $name } ({ $free } MB free)
out-write = Write the file
out-stop = Stop
out-again = Another file
out-writing = Writing, please wait. Leaving this screen stops it and leaves no half file.
out-progress = { $percent }%
out-made = Written:
out-holds-figures = The file has counts by item, outcome, trouble, hour and helper’s code of months that are over; groups under 5 sessions are kept back. Weeks and days have the number of sessions alone.
out-holds-exact = The file has all counts, of very small groups too: give it only to whoever is meant to see them.
out-holds-sessions = The file has each session: day, hour, items, troubles, outcome; no name, phone or identity number, but whoever knows when somebody came may guess which session was theirs.
out-holds-helpers = The file has the helper’s code of each session.

## Log
desk-log = Log
sessions-title = Assistance log
sessions-filters = Filter
sessions-clear = No filter
sessions-chain = The log’s chain
sessions-newer = Newer
sessions-older = Older
sessions-page = Page { $page }
sessions-page-filtered = Page { $page } · { $filter }
sessions-reading = Reading the log…
sessions-none = No sessions.
sessions-alone = alone
sessions-nothing = Nothing opened
sessions-hour = { $day } { $hour } h
sessions-one = One session
sessions-head = Session { $number }, { $when }, { $year }
sessions-made-up = This session is made up.
sessions-clock-jumped = The PC’s clock was set meanwhile; how long things took is right.
sessions-clock-doubtful = The PC’s clock may have been wrong; the day is not certain.
sessions-setup = Content of { $catalog }, program { $app }, hub { $hub }
sessions-any = All
sessions-period = Period
sessions-item = Item
sessions-outcome = Outcome
sessions-trouble = Trouble
sessions-helper = Helper
sessions-language = Language
sessions-mode = Mode
sessions-this-week = This week
sessions-this-month = This month
sessions-last-month = Last month
sessions-this-year = This year
sessions-days = Choose days
sessions-first-day = From which day?
sessions-last-day = Until which day?
sessions-heads = Each month’s head
sessions-month = { $month }: { $sessions } sessions, { $removed } removed
sessions-month-open = not over yet
event-opened = First touch, { $language }
event-opened-with = First touch, { $language }, with { $helper }
event-joined = { $helper } assists
event-left = The helper left
event-language = Changed to { $language }
event-item = Opened: { $title }
event-step = Step { $step }
event-answered = Step { $step }: chose answer { $answer }
event-trouble = Opened a trouble: { $trouble }
event-trouble-met = The helper noted a trouble: { $trouble }
event-trouble-not-met = The helper took a trouble back: { $trouble }
event-qr = QR code shown
event-printed = Printed
event-searched = Searched
event-help-called = Help called
event-help-came = Help came
event-reached = End of the guide: { $outcome }
event-outcome = The helper noted the outcome: { $outcome }
event-rated = Rating: { $rating }
event-parked = Put aside for somebody else
event-taken-up = Taken up again

## Helpers
desk-helpers = Helpers
helpers-add = Add somebody
helpers-note = The list has codes only, no names. Whoever left is switched off, not deleted: a code in the log stays one person’s.
helpers-helper = Helper
    .about = Assists residents at this kiosk.
helpers-admin = Admin
    .about = Assists, and gets to this desk.
helpers-off = switched off
helpers-new-pin = Set a new PIN
    .about = Whoever has this code types it twice.
helpers-switch-off = Switch off
    .about = Cannot sign in any more, until switched on again.
helpers-switch-on = Switch on again
    .about = With the PIN that was set.
helpers-make-admin = Make an admin
    .about = Will get to this desk.
helpers-make-helper = Make a helper only
    .about = Will not get to this desk any more.
helpers-code = Which code for somebody new?
    .about = Two digits after TN. A code that was somebody’s is nobody else’s.
    .hint = Two digits
    .wrong = A code has exactly two digits.
    .taken = { $code } is somebody’s already.
helpers-role = What does { $code } do?
helpers-under-way = Being written…
helpers-added = { $code } is added.
helpers-pin-set = { $code } has a new PIN.
helpers-switched-on = { $code } can sign in again.
helpers-switched-off = { $code } is switched off and cannot sign in any more.
helpers-role-set = { $code } has another role.

## How this PC is
health-looking = Looking at the disk and the copies…
health-back-up = Back up now
health-verify = Verify the log
health-restore = Restore a copy
health-which-copy = The copy of which day?
health-planned = When the program opens again, the log will be the copy of { $day }. The log as it is now is kept beside it. To do it now, close the program and open it again.
health-unplan = Keep the log as it is
health-no-copy = There is no nightly copy yet
health-copies = Newest copy: { $day }; { $count } copies, { $size } MB
health-disk = { $free } MB free on the disk
health-disk-unknown = It is not known how much room the disk has
health-log = log { $size } MB
health-version = Program { $app }, content of { $catalog }
health-planning = Writing…
health-not-planned = Not written down: the disk cannot be written. Check the disk, then do it again.
health-copying = Backing up…
health-copied = Backed up to { $file }
health-support = Code for support
health-support-scan = Scan it to send it to support
health-support-about = This summary is about the PC alone, nothing about residents.
restore-done = The log was replaced by the copy of { $day }. The log from before is kept in the data folder.

## Content
desk-content = Content
content-due = To compare
content-hidden = Hidden
content-all = All
content-problems = Problems in files
content-version = Content of { $day }
content-none-due = Nothing is due for comparison.
content-none-hidden = Nothing is hidden.
content-no-problem = Nothing wrong was found in the files of the content.
content-is-hidden = Hidden from residents, by { $by } on { $day }
content-expired = Past its last day
content-undated = Day not known
content-old = { $days ->
    [one] Not compared for { $days } day
   *[other] Not compared for { $days } days
}
content-fresh = As of { $day }
content-source = Source
content-official = A state body’s own page
content-press = A newspaper that quotes a state body
content-second-hand = Somebody who names the official page
content-read = Copy that was read
content-day-unknown = day not known
content-compared = Compared at this hub
content-found-right = Right, { $by }, { $day }
content-found-wrong = Wrong, { $by }, { $day }
content-never = never
content-until = Holds until the end of
content-compare = Open the source’s page on your own phone and compare it with what is said below: papers, time, fees, steps.
content-no-page = A QR code may not lead to this source’s page. Ask the ward, then compare with what is said below.
content-says = What residents are told
content-scan = Scan to open the source’s page
content-right = Right, compared
content-wrong = Wrong, hide this
content-show-again = Right now, show it again
content-hide-title = Hide “{ $title }”?
content-hide = Hide this
    .about = Residents will not see it any more, until somebody compares it and finds it right.
content-under-way = Writing it down…
content-now-right = Written down: “{ $title }” is as its source has it.
content-now-hidden = “{ $title }” is hidden. Residents do not see it any more.
confirmed-unreadable = Not written down: confirmed.toml in the data folder cannot be read. Mend or rename that file, then do it again.
confirmed-too-long = Not written down: confirmed.toml is too long. Remove old lines from it, then do it again.
confirmed-full = Not written down: the disk is full. Remove other files, then do it again.
confirmed-disk = Not written down: the disk cannot be written. See Health, then do it again.
