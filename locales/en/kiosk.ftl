# What residents read. Plain words, short sentences, verbs first.

app-name = Trạm Số
demo-band = For trying out: the visits on this machine are made up

## The bars

text-size = Text size
contrast = Contrast
other-language = Tiếng Việt
home = Home
back = Back
call-help = Call a helper
next-page = Next page
read-on = Read on
privacy-line = This machine keeps no names, ID numbers or passwords
    .short = No names are kept here
content-of = Content of { $date }

## The first screen

home-question = What do you need help with today?
wifi-title = Free Wi-Fi
wifi-scan = Scan to join

## Search and keyboard

home-search = Look for a procedure: birth, residence, health insurance…
    .short = Find a procedure…
search-hint = Type what you need to do, such as: residence
    .short = Type here
search-count = { $count ->
    [one] 1 result
   *[other] { $count } results
 }
search-nearest = Nothing is quite that. See what is nearest, choose a topic, or press **Call a helper**.
search-none = Nothing is found for that. Put it another way, choose a topic, or press **Call a helper**.
search-no-numbers = No ID or phone number, OTP or birthday is needed here. Type **what you need**, or choose a topic.
found-about = { $kind } · { $why }
kind-guide = Step by step
kind-procedure = Procedure
kind-notice = Notice
kind-trouble = Trouble
kind-listed = National procedure
kind-listed-of = Only in { $province }
key-space = space
key-erase = Delete a letter
key-clear = Clear
key-shift = Capital
key-letters = abc
key-digits = 123
key-done = Done
key-method-telex = Telex
key-method-vni = VNI
key-method-off = No marks

## Lists

item-count = { $count ->
    [one] 1 item
   *[other] { $count } items
 }
item-count-paged = { $count } items · page { $page } / { $pages }
group-count = { $count ->
    [one] { $count } group
   *[other] { $count } groups
 }
group-count-paged = { $count } groups · page { $page } / { $pages }
group-about = { $about } · { $count ->
    [one] { $count } item
   *[other] { $count } items
 }
minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
 }
about-minutes = About { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
 }

## Guides

start = Start
step-done = Done, next
finish = Done
step-of = Step { $step } / { $steps } · { $place }
    .short = Step { $step } / { $steps }
place-phone = On your phone
    .doing = on your own phone
place-counter = At the counter
    .doing = at the counter
    .badge = at the counter
place-portal = On the public-service portal
    .doing = on the public-service portal
fact-time = Time
fact-fee = Cost
fact-place = Where
needs-title = Have these at hand
cannot-do-step = I can't do this step
troubles-title = What is in the way?
trouble-still = Still not working?
trouble-bring = Bring along
call-title = Call
call-free = Free to call
call-charged = The call costs money
for-helper = Tip for helpers: { $text }
back-to-step = Try again
label-or = or: { $labels }
go-on-title = Go straight on?
on-card-wifi-name = Network
on-card-wifi-password = Password
on-card-wifi-open = This network needs no password.
hub-no-wifi = This kiosk does not know the Wi-Fi here. Ask whoever is on duty for the **network** and the **password**.
hub-zalo-scan = Scan to open Zalo
hub-no-zalo = This kiosk does not know the Zalo page here. Ask whoever is on duty for the **name of the page**.
hub-no-contacts = This kiosk has no number yet. Ask whoever is on duty **whom to call or see, and when**.
laws-title = Legal basis
law-titled = { $number }: { $title }
law-kind-law = Law { $number }
law-kind-decree = Decree { $number }
law-kind-circular = Circular { $number }
law-kind-resolution = Resolution { $number }
law-kind-decision = Decision { $number }
law-kind-directive = Directive { $number }
law-kind-plan = Plan { $number }
law-kind-letter = Official letter { $number }
law-from = { $law } (from { $day })

## Procedures

procedure-code = Code { $code }
case-question = { $title }: which one applies?
fact-limit = Time limit
fact-cost = Fee
fact-office = Office
scan-to-continue = Scan to go on with your phone
step-by-step = Step by step

dossier-title = Papers you need
dossier-sets = Papers you need ({ $sets ->
    [one] 1 set
   *[other] { $sets } sets
 })
dossier-one-of = { $what } (one is enough)
dossier-at-times = Only needed in some cases
form-code = Form { $form }
copies-electronic = Fill in online
copies-shown = Show it, do not hand it in
copies-originals = { $count ->
    [one] 1 original
   *[other] { $count } originals
 }
copies-copies = { $count ->
    [one] 1 copy
   *[other] { $count } copies
 }
copies-certified = { $count ->
    [one] 1 copy with a certifying stamp
   *[other] { $count } copies with a certifying stamp
 }

ways-title = How to file it
each-way = { $way }: { $value }
way-counter = At the counter
way-online = Online
    .badge = File online
way-post = By post
way-phone = By phone
way-email = By e-mail
way-website = On the agency’s website
way-home = At home

limit-working-days = { $count ->
    [one] 1 working day
   *[other] { $count } working days
 }
limit-calendar-days = { $count ->
    [one] 1 day
   *[other] { $count } days
 }
limit-working-hours = { $count ->
    [one] 1 working hour
   *[other] { $count } working hours
 }
limit-calendar-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
 }
limit-same-day = Same day
limit-at-once = While you wait
limit-unknown = Ask your ward
limit-unset = The law sets no limit
limit-by-way = Depends on how you file
limits-below = See “How to file it”
limit-plus = { $note }: { $time } more

fees-title = Fees
fees-below = See “Fees”
fee-free = Free
fee-varies = It depends
fee-unknown = Not published, ask your ward
fee-unknown-until = Not published, ask your ward. From { $from }: { $next }
fee-until = { $fee } until { $until }, then ask your ward
fee-until-then = { $fee } until { $until }, then { $next }
fee-until-gap = { $fee } until { $until }, then ask your ward. From { $from }: { $next }
fee-until-next = { $fee }. From { $from }: { $next }
fee-half = { $fee } (half of { $whole })
fee-of = { $fee } ({ $what })
fee-range = { $least } to { $most }
amount-dong = { $amount } đ

steps-title = What happens
conditions-title = Conditions
notes-title = Good to know
for-helpers-title = For helpers
complaints-title = Where to complain or suggest
about-title = About this procedure
result-is = You get: { $result }
applicants-are = Who may apply: { $who }
applicant-citizen = citizens of Việt Nam
applicant-overseas = Vietnamese living abroad
applicant-foreigner = foreigners
applicant-organisation = organisations
level-is = Handled by: { $level }
level-commune = ward or commune
level-province = province or city
level-ministry = ministry
official-is = Official name: { $official }
decision-is = Announced by decision { $number }
decision-of-day = Announced by decision { $number } of { $day }

## Sources

source = From { $source }.
source-of-day = From { $source }, copy of { $day }.
source-confirmed = Compared by the ward on { $day }.
out-of-date = **This may have changed** since { $since }. Ask your ward before you start.

## Calling a helper

help-title = Help is needed here
help-wait = Please wait a moment, or wave to the person on duty. Never tell anybody your password or one-time code, not even a helper.
help-contacts = Call or see
go-on = Go on

## Nobody has touched the screen for a while

idle-title = Are you still there?
idle-text = The machine will clear the screen and go back to the start, to keep your business private.
idle-done = I'm finished
idle-stay = I'm still here

## Leaving a guide

leave-title = Stop here?
leave-text = If you go to the start, you will begin again from step 1 next time.
leave-go = Go to the start
leave-stay = Go on

## The national list

listed-badge = National list of procedures
listed-replaced = This code was replaced by { $code }. Ask the ward before filing.
listed-more = Papers, time and fees: **see the National Public Service Portal**, or ask the ward.
listed-source = From the list of the National Public Service Portal, copy of { $day }.
listed-code = Code
listed-field = Field
listed-handlers = Handled by

## Notices

notice-badge = Notice
notice-until = Until { $day }.
notice-more = Scan to read more

## The end

finish-item = { $how ->
    [read] Read: { $title }
   *[done] Done: { $title }
 }
finish-question = How was the help today?
finish-optional = You don't have to answer. The rating is not tied to your name. Back to the start in { $seconds } seconds.
finish-thanks = Thank you. Press **End** to go back to the start, or wait { $seconds } seconds.
rating-good = Good
rating-fair = So-so
rating-poor = Not good
another-task = Do something else
end-visit = End

## Out of order

out-of-order-title = This machine is resting
out-of-order-text = It has nothing to show right now. Please ask the person on duty, or go to the nearest ward office.

## The shift
on-duty = Volunteer { $code }
on-duty-alone = { $code } · resident alone
duty-title = Shift of { $code }
duty-so-far = Since { $time } · { $count ->
        [one] one visit assisted
       *[other] { $count } visits assisted
    }
duty-outcome = { $what }: { $count }
duty-left = Left at the handover: { $what }
duty-parked = put aside: { $count }
duty-go-alone = The resident uses this visit alone
duty-assist = I assist this visit
duty-pause = Do not ask “still there?” for 15 minutes
duty-ask-again = Ask “still there?” as usual
duty-park = Put this visit aside for somebody else
duty-take-up = Go on with visit { $letter }: { $title }
duty-end = End the shift
end-shift-title = End the shift?
end-shift-text = The visit that is open and those put aside are closed as they are.
end-shift-stay = Stay on duty
parked-title = The visit is put aside
parked-text = To go on with it, touch the code at the top and choose this letter. After 30 minutes it ends by itself.
parked-undo = Go on with it now
parked-done = Remembered
help-came = I am here
help-on-duty = On duty
help-desk = Helpers' desk
help-hours = Hours: { $hours }

## The end of an assisted session
closing-title = Close the session
closing-about = { $title } · since { $time } · { $minutes } min
closing-outcome = Result
closing-operator = Who used the phone
closing-filed = Filed online
closing-troubles = Where it got stuck (several)
closing-save = Save and close
closing-refer = Where to go next
outcome-done-here = Done here
outcome-continues-at-home = Goes on at home
outcome-sent-to-police = Sent to the ward police
outcome-sent-to-one-stop = Sent to the one-stop office
outcome-needs-home-visit = Needs a home visit
outcome-looked = Only looked or asked
outcome-unfinished = Left unfinished
operator-resident = The resident
operator-together = Both together
operator-helper = The helper
filed-yes = Filed
filed-no = Not filed
filed-not-applicable = Nothing to file

## Where to go next
referral-title = Go on here
referral-ask = Ask whoever is on duty at this point.
referral-where = Where
referral-there = Whom to see, and when
referral-seen = Understood
