### The words of the staff pages. British plain English. Never "anonymous", never "user", no exclamation marks.
### *…* marks what is said with weight; […] is a link. Nothing here is shown to participants.

## On every page
overview = Overview
accounts = Accounts
role-administrator = administrator
role-panel = panel
role-custodian = custodian
role-reader = reader
role-coordinator = coordinator
role-assister = assister
role-designer = designer
role-auditor = auditor
language-en = English
language-fr = French
language-ar = Arabic
language-sw = Swahili
language-uk = Ukrainian
language-es = Spanish
skip-to-main = Skip to the main part
main-navigation = Main
your-account = Your account
sign-out = Sign out
demonstration = This is a demonstration. Nothing here is real.
more = More
help = Help
accessibility = Accessibility
looking-after-yourself = Looking after yourself
language-choice = Language

## What pages share
before-happens = What happens
before-whom = For whom
before-undo = Can it be undone?
not-saved-yet = Not saved yet
before-this = Before this can be done:
sure-no-way-back = I have read this. There is no way back.
fingerprint-of-shown = Fingerprint of what is shown
fingerprint-text = Two people who see the same fingerprint see the same content, to the letter.

## Signing in
sign-in = Sign in
sign-in-refused = That did not match
sign-in-refused-text = Check the email and the password, then try again.
sign-in-lead = For people who work on a consultation. If you were given a card, [go to the page for cards] instead.
password-is-set = *Your password is set.* Sign in with it now. Nobody else knows it, and nobody can look it up.
work-email = Work email
password = Password
six-numbers = Six numbers from your authenticator app
six-numbers-why = A password alone is not enough here, because of what it opens.
have-invitation = I have an invitation code
quiet-minutes = After 15 quiet minutes custodians and readers are signed out, everyone else after 30. What you have saved is kept.
fault-password-short = Use at least 15 characters. A few words in a row are easy to keep.
fault-password-long = Use at most 256 characters.
fault-password-plain = Use more than a few different characters.
fault-code-character = A character looks wrong. Look at each group again.
fault-code-over = This code does not work, or not any more. Ask whoever invited you for a new one.

## Your account
name = Name
organisation = Organisation
makes-accounts = You make accounts and bring in consultations.
your-roles = Your roles
no-roles-yet = None yet. An administrator gives you one, in each consultation on its own.
key-in-words = Your key, in six words
key-in-words-text = When somebody is about to give you a key, they may ask you for these words, in person or on the phone. They are no secret. They show that the key is made for you and for nobody else.
your-password = Your password
your-password-text = It opens what you are trusted with, so nobody can look it up or set it anew for you. If you think somebody knows it, tell an administrator today: your roles and keys are taken away, and you get a new account.
language-of-pages = The language of your pages
language-of-pages-text = It is for the staff pages and the mails you get. What participants read does not change.
language-keep = Keep this language
language-kept = Your pages are in English now.

## Overview
your-consultations = Your consultations
overview-no-role = You have no role in a consultation yet.
overview-no-role-text = An administrator gives you one. You will then find it here, with what waits for you. You need not do anything.
overview-waiting = { $count ->
    [0] Nothing waits for you now.
    [one] One of them waits for you.
   *[other] { $count } of them wait for you.
}
you-are = you are { $roles }
paused-tag = Paused
waits-for-you = Waits for you:
please-check = Please check
your-organisation = Your organisation
your-organisation-text = You can [see accounts and make new ones].
your-organisation-import = A new consultation is brought in on the server’s command line, with *linden consultation import*, so that its files stay the one true version.

## Messages
incident-say = If you ask for help, give this number:
to-overview = Go to the overview
error-nothing = Nothing here
error-nothing-text = The address may have a slip in it, or the page has moved.
error-through = That did not come through
error-through-text = Nothing was changed. Go back, reload the page and try again.
error-large = That is more than fits
error-large-text = Nothing was changed. Try it in smaller pieces.
error-role = Not part of your role here
error-role-text = An administrator can tell you who does this.
error-rested = This page rested too long
error-rested-text = Nothing was changed. Sign in again and go on.
error-stage = Not at this stage
error-stage-text = Nothing was changed. The overview shows what comes next.
error-now = Not just now
error-now-text = Nothing was changed. Please try again in a minute.
error-ours = Something went wrong on our side
error-ours-text = Nothing was changed. It has been noted.
signed-out = You are signed out
signed-out-text = What you saved is kept. Nothing of this sitting stays in this browser.
signed-out-close = If others use this computer, close the window as well.
sign-in-again = Sign in again

## A consultation
done-sent = Sent. Every member of the panel can read it now.
done-approved = Approved for the panel. The administrator and the custodians see it.
done-keys = The keys are made. A custodian can open.
done-open = Open. Everyone with a card can answer now.
done-paused = Paused. The pages for cards rest within a minute.
done-resumed = The pages for cards take answers again within a minute.
done-closed = Closed. Readers can begin.
done-analysis = The reading has ended. The release can be built.
done-checked = Signed. The panel can read the figures now.
paused-note = *Paused.* The pages for cards rest. Nothing that was sent is lost, and people can still take back.
next-is = Next: { $what }
still-missing = Still missing:
ten-steps = The ten steps
about-this = About this consultation
your-pages-here = Your pages here
how-many-answered = How many answered
band-text = A band, counted once a week. There is no exact or live number anywhere, for anyone.
dates = Dates
languages = Languages
opens-on = Opens on
closes-by-itself = Closes by itself
reply-by = A reply to every main idea by
erased-by = Answers erased by
by-itself = By itself
who-panel = Survivor panel
who-administrator = Administrator
who-custodian = Custodian
who-designer = Designer
lacking-two = Two people with the role { $role }, who have accepted their invitations.
lacking-keys = The keys. An administrator makes them.
lacking-day = The day: it opens on { $day }, not before.
lacking-later = Later days: the day it was to close is over. An administrator brings in new ones.
lacking-another = Another custodian: you approved the questions yourself.
way-desk = Read what people wrote
way-themes = The themes
way-concerns = Safeguarding concerns
way-cards = Cards
way-papers = Paper forms
way-assist = Help somebody take part
way-people = People and roles
way-services = Support services
way-complaints = Complaints
way-check = The check of the release
way-figures-first = The figures, before anyone else
way-approves = What the panel approves
way-approved = What the panel approved
way-keys = Who can open what
way-published = The published figures
way-look-like = What the figures will look like

## The ten steps
state-draft = Draft
state-panel-review = Panel review
state-approved = Approved
state-open = Open
state-closed = Closed
state-analysis = Building the release
state-summary-review = Panel reads the figures
state-published = Published
state-answered = Answered
state-archived = Archived
happens-draft = The draft policy, the questions and the notice are written.
happens-panel-review = The panel reads everything, in every language, and may ask for changes.
happens-approved = The keys are made. A custodian checks once more and opens.
happens-open = People with a card read, answer, change and take back.
happens-closed = No new answers. Readers read what people wrote and name the main ideas.
happens-analysis = A custodian builds the figures that may be shown and checks them.
happens-summary-review = The panel sees exactly what everyone would see, and approves.
happens-published = Everyone reads the same figures at the same time.
happens-answered = Every main idea has a reply: what was done with it, and why.
happens-archived = Answers are erased and the keys destroyed. Figures and replies stay.
who-administrator-then = Administrator, then a custodian
who-everyone = Everyone with a card
who-readers = Readers
who-with-approval = Nobody: it happens with the panel’s approval
who-designers = Designers
who-promised-day = Nobody: it happens on the promised day
step-done = done
step-now = now

## What comes next
next-closes = it closes on { $day }
next-closes-text = That happens by itself. After it, readers read what people wrote.
next-reply = a reply to every main idea by { $day }
next-reply-text = Designers reply. If a reply is late, the public page says so by itself.
next-erased = answers are erased by { $day }
next-erased-text = That happens by itself. Figures and replies stay.
next-nothing = nothing
next-to-panel = the draft goes to the panel
next-to-panel-text = An administrator sends it. Until the panel has approved, a new version can be brought in at any time.
next-panel-decides = the panel reads and decides
next-panel-decides-text = One member approves for the panel. After it, the keys are made and a custodian opens.
next-opens = a custodian opens
next-opens-text = After it, everyone with a card can answer, and nothing of the questions can be changed any more.
next-keys = the keys are made
next-keys-text = An administrator makes them, for others to hold. After it, a custodian opens.
next-reading = readers read what people wrote
next-reading-text = One text at a time, until nothing is unread. Then a custodian ends the reading.
next-checks = a custodian checks the release
next-checks-text = A custodian reads every line as everyone would, and signs. After it, the panel has 14 days to read it.
next-builds = a custodian builds the release
next-builds-text = It is built once and never again. After it, a custodian reads every line and signs the check.
next-figures = the panel reads the figures, until { $day }
next-figures-text = Its approval publishes them, to everyone at the same moment.

## Alerts
alert-harder-paused = Taking part made things harder for too many people. It is paused: the panel decides with you what comes next.
alert-harder = Taking part made things harder for too many people. Please have it paused, and tell the panel.
alert-what-now = What to do now
alert-concern = A safeguarding concern is open.
alert-see-concerns = See the concerns
alert-see-complaints = See the complaints
alert-see-services = See the support services

## Why nothing happened
refused-not-sure = Tick the box once you have read what will happen.
refused-moved-on = Nothing was changed: the consultation has moved on since you opened the page.
refused-changed = Something changed while you pressed. Read the page again, then decide.
refused-no-key = You hold no key for this. Another custodian does.
refused-missing = Still missing: { $what }
refused-same-person = You approved the questions, so another custodian has to open. Two people always do it.
refused-no-keys = The keys are not made yet. An administrator makes them.
refused-not-yet = It opens on { $day }, not before.
refused-over = It was to close on { $day }. An administrator brings in new days first.
refused-unread = Not everything has been read yet. How much is left is not said, because it would count people.
refused-built = The release is built already. It is never built again.

## How far a language is
language-not-said = The service does not say everything in it, so no page is shown in it.
language-reviewed = Reviewed.
language-unreviewed = Not reviewed by people who speak it: its pages say so.
language-not-approved = Not approved by the panel yet.
language-approved = Approved by { $who }, { $day }.
language-approved-with = Approved with the questions by { $who }, { $day }.
language-stands = Complete. { $reviewed } { $approved }
language-lacks = The panel’s approval of { $language }. Somebody of the panel who reads it gives it.

## What can be done, and what it does
act-send = Send to the panel
act-send-happens = The panel can read everything and approve it, or ask for changes.
act-send-whom = Every member of the panel. Participants see nothing.
act-send-undo = Nothing is fixed yet. You can bring in a new version until the panel approves; it reads that one then.
act-questions = Read and decide
act-questions-happens = You read everything a participant will see, and who works on it. Approving is on that page.
act-questions-whom = The administrator and the custodians see that the panel has approved.
act-reading-undo = Reading changes nothing.
act-keys = Go to the keys
act-keys-happens = You see what the keys are and who will hold them. Making them is on that page.
act-keys-whom = Custodians, readers and panel members.
act-looking-undo = Looking changes nothing.
act-open = Open for answers
act-open-happens = People with a card can answer from now on. Questions, choices and disclosure rules are locked.
act-everyone-whom = Everyone with a card.
act-open-undo = No. It can be paused or closed, but the questions cannot be changed any more.
act-pause = Pause
act-pause-happens = The pages for cards rest within a minute, everywhere. People who come back with their code can still read and take back.
act-pause-whom = Everyone who has not sent yet.
act-pause-undo = Yes, at any time. Nothing that was sent is lost.
act-resume = Go on
act-resume-happens = The pages for cards take answers again within a minute.
act-resume-undo = Yes, you can pause again.
act-close = Close early
act-close-happens = No new answers and no more changes, before the day that was promised. Taking back stays possible.
act-close-whom = Everyone with a card, also those who have not answered yet.
act-close-undo = No. It cannot be opened again.
act-end-reading = End the reading
act-end-reading-happens = Reading ends, and a custodian can build the figures. It is refused while a text is still unread.
act-end-reading-whom = Readers: the desk closes. Designers and the public see nothing yet.
act-end-reading-undo = No. Themes are fixed after this.
act-build = Build the release
act-build-happens = The answers are opened in memory, counted, and the figures that may be shown are worked out and tested. Nobody sees one person’s row.
act-build-whom = You and the panel will see them, exactly as everyone would. Nothing is published by this.
act-build-undo = No. There is one build, and it is never made again: the difference between two could show a person.
act-check = Check the release
act-check-happens = You see exactly what would be published. Signing is on that page.
act-check-whom = Only you and the other custodians until you sign.
act-figures = Read the figures and decide
act-figures-happens = You see exactly what everyone would see. Approving is on that page, and it publishes.
act-figures-whom = Only custodians and the panel see these figures now.

## What is wrong with a form
fault-look-again = Look at this once more.
fault-email = Write an email address, such as name@example.org.
fault-own-email = Write your email address, such as name@example.org.
fault-100 = Use at most 100 characters.
fault-60 = Use at most 60 characters.
fault-six-digits = The code has six digits.
fault-no-password = Write your password.
fault-card-or-form = Write the code from the card, or the number of the form.
fault-question = Choose a question.
fault-role = Choose a role.
fault-invitation-code = Write the code from your invitation.
fault-shredded = Write how many forms you have shredded.
fault-person = Choose a person.
fault-language = Choose a language.
fault-open-again = Open the page again.
fault-not-same = This is not the same as the password above.
fault-one-theme = Choose at least one theme, or “No theme fits”.
fault-both-themes = Choose themes, or “No theme fits”, not both.
fault-reply-signs = Type the reply again: some signs in it cannot be kept.
fault-no-reply = Write a reply. It is all that this person will read.
fault-holds-code = Take the code out. Nobody needs it but the person it belongs to.
fault-2000 = Write at most 2,000 characters.
fault-theme-words = Write the theme in every language, in at most 80 characters each.
fault-cards = Write a number from 10 to 500. Fewer than 10 cards could point at people.
fault-read-again = Open the page again and read it once more.
fault-batch-name = Write a short name for this batch, on one line.
fault-name = Write a name, on one line.
fault-how-help = Say how you help.
fault-concern-kind = Choose what the text shows.
fault-outcome = Choose an outcome.
fault-concern-note = Write what you passed on, and to whom, in at most 1,000 characters.

## Helping to answer
assist-title = Helping somebody take part
assist-lead = You read aloud or type in. The person decides. Nothing that is stored says who helped.
assist-begin-one = Begin with one person, or one form
assist-happens = The pages that people see come up, one after the other, with a line for you on each. Today’s total of entries goes up by one.
assist-whom = The person beside you, or whoever filled in the form. Their answers count like everybody’s.
assist-undo = Until you send, leaving the page keeps nothing. After it, only the person’s code can take the answers back.
assist-how = How do you help?
assist-interpreter = As an interpreter, into another language
assist-aloud = Reading aloud and writing, in the person’s own language
assist-from-paper = From a paper form
assist-language = Language of the pages
assist-language-hint = A paper form comes up in the language it is printed in, whatever you choose here.
assist-code = Code of the card, or number of the form
assist-code-hint = The person draws the card. Do not choose one for them.
assist-begin = Begin
assist-before = Before you begin
assist-before-1 = Sit where nobody else sees or hears, and ask whether this is a good moment.
assist-before-2 = Say first: “You can have somebody else help you. You need not say why.” If they would like a woman or a man, arrange it by talking; it is written nowhere.
assist-before-3 = Say what would have to be passed on, before the person tells you anything.
assist-before-4 = Help with understanding. Never answer for the person, also when they hesitate.
assist-before-5 = Keep no notes. Close the page between two people.
assist-days = Your days
assist-no-days = Nothing yet. Only totals of a day are kept, and no hour.
assist-with-people = { $count ->
    [one] 1 with a person
   *[other] { $count } with people
}
assist-forms = { $count ->
    [one] 1 form, not shredded yet
   *[other] { $count } forms, { $shredded } of them shredded
}
assist-form-shredded = 1 form, shredded
assist-days-text = These are entries that were begun. Forms are typed in within 7 days, and then shredded.
assist-shredded-of = Forms of { $day } that you have shredded
assist-shred = Note that they are shredded
assist-done-promised = Noted. You can help now.
assist-done-shredded = Noted.
assist-rests = It rests today. Please come back another day.
assist-not-open = It is not open yet.
assist-over = It takes no more answers. Forms that were not typed in are shredded.
assist-no-answers = It takes no answers now.
assist-character = A character looks wrong. Please look at each group again.
assist-which-language = Choose the language of the pages.
assist-not-ours = This is none of the cards of this consultation.
assist-own-group = You printed this card, so it belongs to your own group. Please ask another assister to help this person.
assist-paper-number = This is the number of a paper form. Choose “From a paper form”, or take a card if the person is with you.
assist-no-paper-number = This is no paper form’s number. Choose how you help the person.
assist-too-many = That is more forms than you typed in on that day.
assist-as-number = Write how many forms you have shredded, as a number.
promise-before = Before you help somebody
promise-lead = People trust you with what they say here. Please read these promises, and give them only if you can keep each one.
promise-give = Give this promise
promise-happens = It is noted that you gave this promise, and on which day. After it you can enter answers for people who ask you to.
promise-whom = You alone. The people you help are not told your name.
promise-undo = You can ask the administrator to take your role away on any day. What you have heard stays confidential.
promise-sure = I promise all of this.
promise-changed = The promise has changed. Please read it once more.

## Cards and paper forms
batches-made = Made so far
batches-none = None yet.
batch = Batch
batch-day = Made on
batch-name = A name for the batch
batch-name-hint = Only staff see it. No names of people.
handing-out = Handing them out
print-no-copies = Do not keep this page as a file, and do not print on a machine that keeps copies.
print-done = I have printed them
cards-lead = A card lets one person answer once. It names no one, has no number, and nobody can see whether it was used, not even you.
cards-handing-1 = Shuffle, and let people draw a card without looking.
cards-handing-2 = Never hand a card whose code you know to a person you know.
cards-handing-3 = Keep no list and write no names. Someone who says no takes no card, or takes one and leaves it.
cards-handing-4 = Take more cards than people, so that nobody can count.
cards-new = New cards
cards-happens = New codes are drawn and shown once, on a sheet to print.
cards-whom = You see the sheet. Nobody can look a code up afterwards.
cards-undo = Print the sheet when you see it. If something goes wrong, make new cards and destroy the old ones.
cards-number = How many cards
cards-number-hint = At least 10, with some to spare.
cards-language = Language on the cards
cards-language-hint = People can choose any language once they are there.
cards-make = Make and show the cards
cards-over = It takes no more answers, so new cards would lead nowhere.
cards-not-made = It takes no more answers, so no cards were made.
cards-sheet = Cards to print
cards-sheet-lead = { $count ->
    [one] { $count } card for “{ $label }”. It says nothing about the subject and has no number.
   *[other] { $count } cards for “{ $label }”. They say nothing about the subject, have no number and are in no order.
}
cards-sheet-once = *These codes are shown only now.* If you leave this page without printing, these cards are lost and you make new ones. Nobody can look a code up again, not even an administrator.
cards-sheet-1 = Print on plain paper with your browser’s print command: A4, normal size. Only the cards come out.
cards-sheet-2 = Cut along the dashed lines and shuffle. Do not read the codes while you cut.
papers-lead = A booklet with the same words and questions as the pages, for people who would rather write by hand. It takes one person’s answers once.
papers-forms = Forms
papers-handing-1 = Fold each booklet so that only the cover shows, or put it in an envelope. Shuffle, and let people take one without looking.
papers-handing-2 = Write no names and keep no list. An empty booklet that comes back is shredded like the others.
papers-handing-3 = The slip on the last page is for its person. They tear it off before they give the booklet back.
papers-handing-4 = Somebody with the role assister, who is not you, types the booklets in within 7 days and shreds them.
papers-new = New forms
papers-happens = New booklets are drawn and shown once, to print. Each has its own number, and a slip with a code that can take the answers back and never shows them.
papers-whom = You see the numbers and the codes while you print, so do not read them. With a code of a slip nobody can read answers, but whoever has it can take them back.
papers-undo = Print when you see them. If something goes wrong, make new ones and destroy the old ones.
papers-number = How many forms
papers-number-hint = From 10 to 60.
papers-most = Write a number from 10 to { $most }.
papers-language = Language of the forms
papers-language-hint = The whole booklet is in this language.
papers-make = Make and show the forms
papers-not-open = Forms can be printed once it is open: until then what they say may still change.
papers-over = It takes no more answers, so new forms would lead nowhere.
papers-not-made = It takes no answers now, so no forms were made.
papers-sheet = Paper forms to print
papers-sheet-lead = { $count ->
    [one] { $count } booklet for “{ $label }”. The cover says nothing about the subject.
   *[other] { $count } booklets for “{ $label }”. The cover says nothing about the subject. They are in no order.
}
papers-sheet-once = *These booklets are shown only now.* If you leave this page without printing, they are lost and you make new ones. Nobody can look a number or a code up again, not even an administrator.
papers-sheet-1 = Print with your browser’s print command: A4, normal size, each booklet stapled. Only the booklets come out.
papers-sheet-2 = Do not read the codes on the slips. With them nobody can read answers, but answers could be taken back.

## Complaints
complaints-lead = People write these without a name. Each is acknowledged within 30 days and gets a reply. Only custodians can open them, and whoever wrote one, with its code.
complaints-overdue = { $count ->
    [one] One complaint is overdue.
   *[other] { $count } complaints are overdue.
}
complaints-overdue-text = Acknowledge first; the reply can follow.
complaints-waiting = To be answered
complaints-none = No complaint waits.
complaints-closed = Closed
complaints-note = Opening one changes nothing, and the person does not see that you opened it. A complaint that its writer took back is gone from this list.
complaint-came = Came on { $day }
complaint-overdue = Overdue
complaint-open = Open it
complaint-which = (came on { $day }: { $state })
complaint-not-yet = Not acknowledged yet
complaint-waits-reply = Waits for its reply
complaint-to-acknowledge = To be acknowledged by { $day }: { $left }.
complaint-acknowledged = Acknowledged on { $day }.
complaint-closed = Acknowledged on { $day }, closed on { $closed }.
complaint-days-left = { $count ->
    [0] today is the last day
    [one] one day is left
   *[other] { $count } days are left
}
complaint-days-over = { $count ->
    [one] overdue since yesterday
   *[other] overdue for { $count } days
}
complaint-alert-overdue = { $count ->
    [one] One complaint is overdue: nobody has acknowledged it within 30 days.
   *[other] { $count } complaints are overdue: nobody has acknowledged them within 30 days.
}
complaint-alert-new = { $count ->
    [one] One complaint waits to be acknowledged: { $left }.
   *[other] { $count } complaints wait to be acknowledged. For the first: { $left }.
}
complaint-alert-open = { $count ->
    [one] One complaint waits for its reply.
   *[other] { $count } complaints wait for their replies.
}
complaint-done-acknowledged = Acknowledged. Whoever wrote it can see that now.
complaint-done-closed = Closed. Whoever wrote it can read the reply now.
complaint-taken-back = Whoever wrote it has taken it back. Nothing of it is left here.
complaint-another-first = Another custodian was first. Nothing of yours was sent.
complaint-one = A complaint
complaint-way-back = Complaints, { $name }
complaint-due = Nobody has acknowledged it yet. It has to be done by { $day }: { $left }.
complaint-came-on = Came on
complaint-acknowledged-on = Acknowledged on
complaint-acknowledge-by = To be acknowledged by
complaint-closed-on = Closed on
complaint-wrote = What the person wrote
complaint-reply-given = The reply
complaint-answer = Reply and close
complaint-outcome = Outcome
complaint-reply = Reply
complaint-reply-hint = In the language of the complaint, in short and plain sentences: what you found, what was done or will be, and where else the person can go. No names, no codes. At most 2,000 characters.
complaint-close-happens = The outcome and your reply are sealed into the complaint, and it is closed today. That acknowledges it too.
complaint-close-whom = Whoever wrote it reads both with the code, and the other custodians can. Nobody else, and nobody is told by mail.
complaint-close-undo = No. The person may have read it a moment later. So let another custodian read it first if you are unsure.
complaint-send = Send the reply and close
complaint-about = About this complaint
complaint-days = Days
complaint-acknowledge = Acknowledge
complaint-acknowledge-happens = Today is noted as the day on which you said that the complaint is here.
complaint-acknowledge-whom = Whoever wrote it sees that with the code. Your name is not shown.
complaint-acknowledge-undo = No. But it promises nothing except a reply.
complaint-whose = Nobody can say who wrote this. Please do not try to find out, and do not look for the person’s answers: it is not connected to any.
outcome-upheld = Upheld
outcome-partly-upheld = Partly upheld
outcome-not-upheld = Not upheld
outcome-elsewhere = Not about this consultation

## Concerns
concerns = Concerns
concerns-lead-reads = What readers raised when a text showed that somebody may be in danger. Notes are open for readers only.
concerns-lead = What readers raised when a text showed that somebody may be in danger. You see the kind and the days; notes are for readers only.
concerns-route = The route for this consultation
concerns-route-reads = You follow it yourself: nothing is sent from here.
concerns-route-text = Readers follow it. Make sure that whoever stands at its end can be reached, and ask the readers if a concern stays open.
concerns-none = There is no concern.
concern-raised = Raised on { $day }
concern-closed = Closed on { $day }
concern-open = Open
concern-close = Close it
concern-which = ({ $kind }, raised on { $day })
concern-close-happens = It is shown as closed today. The note stays, sealed.
concern-close-whom = Readers and custodians of this consultation.
concern-close-undo = No. If something new shows, raise another.
concern-close-now = The route has been followed: close it
concern-done-raised = The concern is kept. If you have not followed the route yet, do it now.
concern-done-raised-desk = The concern is kept. If you have not followed the route yet, do it now. The text lies here still.
concern-done-closed = Closed. The note stays sealed, and readers can still open it.
concern-done-other = Nothing was changed: somebody closed it before you.
concern-no-key = You hold no key for the notes. Another reader does.
concern-not-read = Nothing was kept: nothing has been read here yet.
concern-child = A child at risk
concern-threat = An immediate threat
concern-aid-worker = Abuse by an aid worker
concern-one = A concern
concern-heading = Raise a safeguarding concern
concern-lead = Follow the route first, if somebody may be in danger now. This page sends nothing to anybody: it keeps that you did.
concern-route-text = This is what the notice told everyone who answered. Pass on only what is needed.
concern-kind = What does the text show?
concern-note = What you passed on, and to whom
concern-note-hint = Up to 1,000 characters, for readers only. Leave out what the person wrote, and every name that is not needed.
concern-text = The text. Nothing of it is copied.
concern-happens = The kind, today’s date and your note are kept; the note is sealed to the readers’ key. Nothing says whose text it was, or which one.
concern-whom = Readers can open the note. Custodians are told that there is a concern, of which kind and since when. Nobody else sees it, and the person who wrote is told nothing.
concern-undo = No. A concern is never taken away. A reader closes it once the route has been followed.
concern-keep = Keep the concern, and back to the text
concern-keep-nothing = Keep nothing and read another text
concern-unread = This one goes back unread.
