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
password-is-set = *Your password is set.* Nobody else knows it, and nobody can look it up.
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

## Two factors
password-is-new = *Your new password is set.* Your key and what it opens are kept. Sign in with it now.
lost-password = I have lost my password
code-now = The code from your app
code-now-text = Your password was right. Open your authenticator app and write the six numbers it shows for Linden.
code-refused = That is not the code of now
code-refused-text = Each code works once, for about a minute. Wait for the next one and write it without waiting.
code-lost = I have lost my app or my phone
code-lost-text = Ask an administrator of your organisation for a one-time code. You then set a new password and a new app. Because the app is gone, what only your key could open is lost to you; colleagues with the same role still have theirs.
fault-six-numbers = That is not the code of now. Write the six numbers that your app shows at this moment.
set-up = Set up your second factor
set-up-lead = A password alone is not enough here, because of what it opens. An app on your phone or computer shows six numbers that change every half minute, and you write them after your password.
set-up-app = Open an authenticator app. Any app for “TOTP” codes will do; password managers have one too. It needs no telephone number and no network.
set-up-scan = Scan the square with it, or type the letters below.
set-up-first = Write the six numbers it shows.
set-up-square = The square code for your authenticator app. The letters below say the same.
set-up-type = If you cannot scan, type these letters into the app:
set-up-kind = Kind: time-based, six numbers, 30 seconds, SHA-1.
set-up-code = The six numbers your app shows now
set-up-go-on = Go on
set-up-happens = From now on you sign in with your password and a code from this app.
set-up-whom = Only you. Nobody else can see it or look it up.
set-up-undo = You can change to another app at any time, on the page of your account.
set-up-again-happens = Codes of this app count from now on, and those of the one before no longer do. Everywhere else you are signed out.
set-up-again-undo = You can change again at any time.
recovery-code = Print your recovery code
recovery-lead = If you ever lose your password, this code opens your key again. Nothing else does.
recovery-once = *It is shown only now.* It is kept nowhere. If you open this page again, another code is shown.
recovery-print = Print this page, or write the code down by hand. Do not keep it as a picture or a file.
recovery-keep = Keep it where you keep important papers, apart from your phone and your computer.
recovery-needs = It opens nothing alone: a one-time code from an administrator and your authenticator app are needed too.
recovery-happens = Your key is wrapped a second time, so that this code can open it.
recovery-undo = You can make a new code at any time. The one before then opens nothing.
recovery-again-undo = The code before opens nothing from now on. Destroy that paper.
recovery-printed = The code is on paper, and I can read every letter.
fault-not-printed = Print the code or write it down, then tick the box.
recover = A new password
recover-lead = If you have lost your password, you can set a new one and keep your key. You need three things: a one-time code from an administrator, your recovery code on paper, and your authenticator app.
recover-without = Without the recovery code or the app you can still come back with the one-time code, but with a new key: [accept it as an invitation]. What your old key opened is then lost to you.
recover-refused = These do not fit together
recover-refused-text = Check the one-time code, the recovery code and the six numbers. Nothing was changed, and nothing is used up.
recover-happens = Your new password counts, your key and what it opens are kept. You are signed out everywhere.
recover-undo = No. The one-time code is used up, and you print a new recovery code when you next sign in.
recover-set = Set the new password
one-time-code = The one-time code
one-time-code-hint = An administrator of your organisation makes it and hands it to you.
recovery-code-yours = Your recovery code
recovery-code-hint = From your paper: eleven groups of three. Capital or small letters, with or without gaps.
new-password = A new password
new-password-hint = At least 15 characters, exactly as you type them.
new-password-again = The same password again
fault-one-time-code = Write the one-time code.
fault-recovery-code = Write your recovery code.
anew-lost = *This account has a key already.* If you go on, a new key is made. Everything that was granted to the old one is lost to you, and your second factor and recovery code are set up anew. Colleagues with the same role still have theirs.
anew-recover = If you have your recovery code and your authenticator app, [keep your key instead].
anew-sure = I know that what only my old key could open is lost to me.
lost-code-make = Lost password: new code
lost-code-text = A one-time code for a lost password changes nothing until it is used. Whoever still has the recovery code and the app keeps the key. Without them a new key is made, and every grant to the old one is lost.
lost-code-made = With the recovery code it is entered here, and the key is kept:
confirm = Is it still you?
confirm-lead = What you are about to do matters, so a code is asked for once more. What you wrote is kept, and nothing has been done yet.
confirm-hint = A code works once: if you have just used the one on the screen, wait for the next.
confirm-go-on = Go on
confirm-leave = Leave it
wait-a-while = Please wait a little
wait-seconds = { $count ->
    [one] There were several tries that did not fit. The next one is possible in one second.
   *[other] There were several tries that did not fit. The next one is possible in { $count } seconds.
}
wait-minutes = { $count ->
    [one] There were several tries that did not fit. The next one is possible in one minute.
   *[other] There were several tries that did not fit. The next one is possible in { $count } minutes.
}
wait-why = Nobody is ever shut out for good. In a browser where you have signed in before, tries of others do not count against you.
try-again = Try again
second-factor = Your second factor
second-factor-text = You sign in with your password and six numbers from an authenticator app.
second-factor-change = Change to another app
recovery-code-text = Your recovery code is on paper. If it is lost, or somebody may have seen it, make a new one.
recovery-code-new = Make a new recovery code
done-second-factor = Codes of your new app count from now on.
done-recovery-code = The new recovery code counts from now on. Destroy the old paper.
done-sign-ins = Ended. Nobody can go on there.
where-signed-in = Where you are signed in
where-signed-in-text = Only the day is known of each, not the place and not the device. If one is not yours, end it and tell an administrator.
sign-in-here = Here, since { $day }
sign-in-there = In another browser, since { $day }
sign-in-end = End it
sign-in-end-others = End all others
