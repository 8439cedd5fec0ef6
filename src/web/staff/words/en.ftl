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
sign-in-organisation = Organisation
organisation-why = Its name, as whoever invited you wrote it.
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
name-and-email = Name and work email
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
lacking-ready = Two people with the role { $role }, who have accepted their invitations and set up a second factor.
lacking-administrator = An administrator who has accepted the invitation and set up a second factor.
lacking-holders = Two people with the role { $role } who hold its key. Somebody who holds it gives it to whoever got the role later.
lacking-who-asks = Who asks, and who holds what people send.
lacking-panel = The panel’s approval of what stands here now.
lacking-keys = The keys. An administrator makes them.
lacking-day = The day: it opens on { $day }, not before.
lacking-later = Later days: the day it was to close is over. An administrator brings in new ones.
lacking-another = Another custodian: you approved the questions yourself.
way-desk = Read what people wrote
way-themes = The themes
way-quotes = Check quotes
way-quotes-panel = Quotes for the panel
way-texts = Check what is hidden
way-texts-panel = Texts for the panel
way-concerns = Safeguarding concerns
way-cards = Cards
way-papers = Paper forms
way-assist = Help somebody take part
way-people = People and roles
way-services = Support services
way-complaints = Complaints
way-audit = Audit log
way-check = The check of the release
way-figures-first = The figures, before anyone else
way-approves = What the panel approves
way-approved = What the panel approved
way-keys = Who can open what
way-before-opening = What is still missing before opening
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
alert-quote-check = A quote waits for a second reader.
alert-quote-panel = A quote waits for the panel.
alert-see-quotes = See the quotes
alert-text-check = A text waits for a second reader before the panel reads it.
alert-see-texts = See the texts
alert-see-complaints = See the complaints
alert-see-services = See the support services
alert-see-keys = See the keys
alert-key-left = { $name } left and held a key that you hold too. It has to be replaced: press here.
alert-key-unfinished = The replacement of the key you hold has not come to its end. Press here to go on.
alert-key-nobody = Pause the consultation, so that no more answers come in that nobody can open.

## Why nothing happened
refused-not-sure = Tick the box once you have read what will happen.
refused-moved-on = Nothing was changed: the consultation has moved on since you opened the page.
refused-changed = Something changed while you pressed. Read the page again, then decide.
refused-no-key = You hold no key for this. Another custodian does.
refused-not-held = You do not hold this key, or not every number of it that is still in use. Somebody who has held it longer can do this.
refused-missing = Still missing: { $what }
refused-unread = Not everything has been read yet. How much is left is not said, because it would count people.
refused-built = The release is built already. It is never built again.
refused-pinned = Nothing was built. Linden attacked the figures as a stranger would who knows who took part, and these would show what they should hide: { $what }. You can build the release without them: tick the second box below. They will stand in it as “not shown”.
pinned-paragraph = { $line }, paragraph { $paragraph }
pinned-themes = the themes of { $line }
pinned-breakdown = { $line } by { $band }
build-without = If Linden’s attack names a line or a comparison: build without it. It is then never shown.

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
building = The release is being built
building-begun = The answers are being counted: this has begun.
building-quarter = The answers are being counted: about a quarter is done.
building-half = The answers are being counted: about half is done.
building-most = The answers are being counted: most of it is done.
building-how-far = How far the counting is
building-leave = You can leave this page and come back to it. It goes on by itself, and nobody sees anything of it before it is through.
building-see = See how far it is
building-stop = Stop counting
building-stop-text = Stopping loses nothing: what was counted is forgotten, and the release can be built another time.
refused-stopped = The counting was stopped. Nothing was built, and nothing is lost: it can be built another time.
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
fault-not-same = This is not the same as the password above.
fault-one-theme = Choose at least one theme, or “No theme fits”.
fault-both-themes = Choose themes, or “No theme fits”, not both.
fault-quote-theme = A quote stands for a main idea. Choose at least one theme first.
fault-quote-idea = Choose the idea that the quote stands for, one of those given to the text.
fault-quote-passage = Copy the piece of the text that the quote is made of.
fault-quote-long = A quote has at most 50 words. Take a shorter piece.
fault-quote-not-in-text = This does not stand in the text just so. Copy it from the text, and put [...] in place of what you hide. How it shall read goes into the fields below.
fault-quote-wording = Write what the quote shall say in { $language }.
fault-quote-long-in = A quote has at most 50 words in { $language } too.
fault-quote-not-agreed = The person who wrote this has not agreed to be quoted, or has taken that back. Nothing was kept.
fault-hide-empty = Type or copy the words to hide first.
fault-hide-not-in-text = These words do not stand in the text just so. Copy them from the text. Nothing else was changed.
fault-text-look = What is hidden here is not what you saw when you pressed. Look once more, then decide. Nothing was changed.
fault-quote-second = Something this person wrote is proposed as a quote already. One person is quoted once.
fault-reply-signs = Type the reply again: some signs in it cannot be kept.
fault-no-reply = Write a reply. It is all that this person will read.
fault-holds-code = Take the code out. Nobody needs it but the person it belongs to.
fault-2000 = Write at most 2,000 characters.
fault-theme-words = Write the theme in every language, in at most 80 characters each.
fault-cards = Write a number from 10 to 500. Fewer than 10 cards could point at people.
fault-batch = Choose the batch that was in the envelope.
fault-read-again = Open the page again and read it once more.
fault-batch-name = Write a short name for this batch, on one line.
fault-name = Write a name, on one line.
fault-how-help = Say how you help.
fault-concern-kind = Choose what the text shows.
fault-outcome = Choose an outcome.
fault-concern-note = Write what you passed on, and to whom, in at most 1,000 characters.

## Erasing
way-erasure = What is erased when
erasure = Erasing
erasure-lead = Everything that people sent is erased on its day, by itself. Nothing that is erased can be brought back.
erasure-calendar = What is erased when
erasure-raw-words = What people wrote, in their own words
erasure-about-you = What people said about themselves
erasure-not-kept = Answers of people who did not agree to longer keeping
erasure-cards = Cards, used and unused, with their batches and the days of helping
erasure-everything = Everything that is left, the names of themes, and the key
erasure-after-release = 30 days after the release
erasure-stays = Nothing of it is there any more on the day named. What was published stays: releases, statements and replies.
erasure-done = What was erased
erasure-nothing-yet = Nothing yet.
erasure-bands = Numbers are told roughly, so that no single person shows. What people take back themselves is erased at once and listed nowhere.
band-under-10 = fewer than 10
band-from-10 = 10 to 19
band-from-20 = 20 to 49
band-from-50 = 50 to 99
band-from-100 = 100 or more
erasure-held = Everything is held since { $day }. Nothing is erased on its day until the hold ends. People can still take back what they sent, at any time.
erasure-purged = Everything that people sent was erased on { $day }.
erasure-key-here = The key is still on this machine.
erasure-key-gone = The key on this machine is destroyed: old backups do not open with it any more.
erasure-kit-open = The key is still in the key kit, until two custodians attest that the kit is destroyed.
erasure-kit-gone = Two custodians attested by { $day } that the key kit is destroyed.
erasure-two-people = What takes two people
erasure-two = A custodian signs, and the administrator for the controller, within 14 days of each other. The panel sees it.
erasure-two-custodians = Two custodians sign, within 14 days of each other. The panel sees it.
erasure-one-signed = One has signed
erasure-waits = { $role }, { $day }. It counts for 14 days.
erasure-sure = I have read what happens.
erasure-sign = Sign
done-signed = Signed. It counts once two people have signed.
hold-label = Hold everything
hold-happens = Nothing of this consultation is erased on its day, until the hold ends.
hold-whom = Everyone who answered. They can still take back what they sent.
hold-undo = Yes. The same two roles end the hold; what is overdue then is erased at once.
end-hold-label = End the hold
end-hold-happens = What is overdue is erased within a minute, and the rest on its day.
end-hold-whom = Everyone who answered.
end-hold-undo = No. What is erased cannot be brought back.
erase-early-label = Erase everything now
erase-early-happens = All answers, words, complaints and cards are erased within a minute, and the key with them. What was published stays.
erase-early-whom = Everyone who answered, in the whole consultation.
erase-early-undo = No. Nothing of it can be brought back.
kit-label = Attest that the key kit is destroyed
kit-happens = You say that the printed key kit of this consultation is destroyed. Shred it first.
kit-whom = Everyone who answered: after this, no old backup opens.
kit-undo = No.
refused-not-to-decide = This is not to be decided now. The page shows how it stands.
refused-state-first = Not yet: a hold needs an open consultation, and erasing early a closed one.
refused-held = Everything is held. The hold has to end first.
refused-signed-before = You have signed this already. The other person signs next.
## Accepting an invitation
accept = Accept an invitation
accept-welcome = Welcome, { $name }
accept-lead = You choose a password. It does two things: it signs you in, and it opens what you are trusted with.
accept-no-reset = *Nobody can reset what it opens.* A key of your own is made from your password now. An administrator can give you a new account, but not what only your key could open. If you lose it, colleagues with the same role still have theirs.
accept-code = The code you were given
accept-code-hint = Capital or small letters, with or without gaps.
accept-password = A new password
accept-password-hint = At least 15 characters, exactly as you type them. Several words in a row are easier to keep than signs. A password manager helps.
accept-again = The same password again
accept-again-hint = So that a slip does not lock you out.
accept-happens = The code is used up, your key is made, and you are asked to sign in.
accept-whom = Only you. The person who invited you sees that you accepted.
accept-undo = No. The code works once. If you lose the password, a new invitation gives you a new key, without what the old one opened.
accept-do = Set the password

## Accounts
accounts-lead = People of your organisation who can sign in. An account alone opens nothing: what someone may do is said in each consultation.
accounts-who = Who there is
accounts-makes = makes accounts
accounts-accepted = Accepted
accounts-not-yet = Not yet
accounts-new-code = New code
accounts-make = Make an account
accounts-make-happens = You are shown a one-time code to hand over. Its holder chooses a password, which nobody else ever knows.
accounts-make-whom = Only this person. They can open nothing until they are given a role.
accounts-make-undo = An invitation that is not used stops working by itself.
accounts-name-hint = As colleagues will see it.
accounts-make-do = Make the account
accounts-address-taken = An account with this address exists already.
accounts-name-fault = Write a name on one line, of at most 100 characters.
accounts-mail-lost = The mail could not be delivered. Look at the address, and hand over a new code.
accounts-mail-happens = A one-time code goes to them by mail, and you are shown it once. Its holder chooses a password, which nobody else ever knows.
accounts-end = End this account
accounts-ended = Ended on { $day }. The name stays for what this person approved.
done-ended = The account is ended, from the next page that person would have opened.
end-account = End the account
end-account-of = End the account of { $name }
end-account-lead = When somebody leaves, or must not come in any more.
end-account-no-role = This person has no role in a consultation.
end-account-roles = Roles that end: { $roles }.
end-account-last = This person is the only administrator here. Give the role to somebody else first.
end-account-replace = { $key } has to be replaced afterwards. Everyone who still holds it sees that on their first page; you cannot do it.
end-account-happens = Roles, keys, password, second factor and every sign-in end at once. The work address is erased; the name stays for what this person approved.
end-account-whom = This person, from the next page they would open. The others go on.
end-account-undo = No. If they come back, make a new account; a key is handed on by somebody who holds it.
end-account-sure = I have read what ends.
end-account-sure-lost = I have read what ends, and what could be lost.
invitation-on-its-way = It is on its way by mail to
invitation-nothing-more = You need do nothing more.
invitation-if-not = If the mail does not arrive
invitation-back = Back to the accounts

## An invitation
invitation = Invitation
invitation-for = Invitation for { $name }
invitation-once = *This code is shown only now.* If it is lost, nobody can look it up. You then make a new invitation, and this one stops working.
invitation-until = To be entered until { $day }, together with a password of their own choice, at this address:
invitation-hand-over = Hand it over in person or on the phone, to { $name } and to nobody else.
invitation-not-left = Do not leave it in a chat or a shared mailbox: whoever uses it first becomes { $name } here. It belongs to { $mail }.
invitation-works-once = It works once. Nobody, you included, will ever know the password.
invitation-done = I have handed it over

## People and roles
people = People
people-lead = Who does what in this consultation, and nowhere else. A change counts from the next page the person opens.
people-roles = Roles
people-taking-away = Taking a role away counts from the person’s next page. You can give it again; a key that went with it does not come back by itself.
people-needed = { $count ->
    [one] { $count } more needed to open
   *[other] { $count } more needed to open
}
people-nobody = Nobody yet.
people-take-away = Take away
people-give = Give a role
people-give-happens = The person may do what the role allows, from their next page on.
people-give-whom = This person only. What they may do is listed beside the role.
people-give-undo = Yes: take the role away again. What they have read they have read.
people-person = Person
people-role = Role
people-choose = Choose
people-give-do = Give the role
people-apart = Roles that must stay apart
people-apart-text = No one person may hold, in one consultation:
people-apart-designer = designer with reader, custodian or panel: who wrote the plan must not see raw answers or decide what is shown;
people-apart-custodian = custodian with reader: no one opens both figures and words;
people-apart-coordinator = coordinator, assister or panel with reader or custodian: who knows the people must not open their answers;
people-apart-administrator = administrator or auditor with any other role: who sets up or checks does not take part.
people-not-here = Choose a person of this organisation.
people-together = This person is { $held } here. Nobody may be { $held } and { $wanted } in one consultation. { $why }
people-organisation = This person makes the organisation’s accounts, and so can only be administrator here.
people-last = This is the only administrator. Give the role to somebody else first.
people-cancels = The panel has approved. Changing a custodian, a reader or a panel member cancels that, and the panel is asked again.
people-running = It is running. Somebody new gets no key by this: those who hold the keys stay the ones who can open them.
people-few = Too few people would hold the key
people-few-sure = I have read what could be lost. The role is to be taken away all the same.
people-few-do = Take the role away all the same
lost-one = { $key }: only one person would still hold it. If that person’s password is lost, nobody can ever open what lies under it.
lost-nobody = { $key }: nobody would hold it any more. What lies under it would stay closed to everyone on the staff for good, and no release could be built from it. People could still read, change and take back their own with their codes. Pause the consultation first, so that no more answers come in that nobody can open.

## What a role is for
purpose-administrator = Sets things up. Has no key and sees no answer.
purpose-panel = Approves questions, wording and figures. Never sees anyone’s answers.
purpose-custodian = Opens, builds and checks the figures. Never sees one person’s row.
purpose-reader = Reads what people wrote, one text at a time.
purpose-coordinator = Prints cards. Cannot see who used one.
purpose-assister = Enters answers for someone who asks for it. Keeps none.
purpose-designer = Reads the published figures, like everyone.
purpose-auditor = Looks at how it is run. Changes nothing.

## Keys
keys-lead = Answers are locked when they arrive. Figures, words and the panel’s texts have a lock each, and no person may hold the keys to figures and words together.
keys-figures = The figures key
keys-words = The words key
keys-panel = The panel key
keys-figures-opens = Opens ticks, scales and about-you bands, only to count them. Nobody ever sees one person’s row.
keys-words-opens = Opens what people wrote, one text at a time, without their ticks or bands beside it.
keys-panel-opens = Opens checked texts and quotes, and only those whose writers agreed to it.
keys-figures-can = { $count ->
    [0] Nobody can open the figures.
    [one] One person can open the figures:
    [2] Two people can open the figures:
    [3] Three people can open the figures:
    [4] Four people can open the figures:
   *[other] { $count } people can open the figures:
}
keys-figures-will = { $count ->
    [0] Nobody can open the figures.
    [one] One person will be able to open the figures:
    [2] Two people will be able to open the figures:
    [3] Three people will be able to open the figures:
    [4] Four people will be able to open the figures:
   *[other] { $count } people will be able to open the figures:
}
keys-words-can = { $count ->
    [0] Nobody can open the words.
    [one] One person can open the words:
    [2] Two people can open the words:
    [3] Three people can open the words:
    [4] Four people can open the words:
   *[other] { $count } people can open the words:
}
keys-words-will = { $count ->
    [0] Nobody can open the words.
    [one] One person will be able to open the words:
    [2] Two people will be able to open the words:
    [3] Three people will be able to open the words:
    [4] Four people will be able to open the words:
   *[other] { $count } people will be able to open the words:
}
keys-panel-can = { $count ->
    [0] Nobody can open the panel’s texts.
    [one] One person can open the panel’s texts:
    [2] Two people can open the panel’s texts:
    [3] Three people can open the panel’s texts:
    [4] Four people can open the panel’s texts:
   *[other] { $count } people can open the panel’s texts:
}
keys-panel-will = { $count ->
    [0] Nobody can open the panel’s texts.
    [one] One person will be able to open the panel’s texts:
    [2] Two people will be able to open the panel’s texts:
    [3] Three people will be able to open the panel’s texts:
    [4] Four people will be able to open the panel’s texts:
   *[other] { $count } people will be able to open the panel’s texts:
}
keys-not-accepted = has not accepted the invitation
keys-if-one-leaves = { $count ->
    [0] If this person leaves too, or loses the password, nobody can open it. Then only a printed key kit helps.
    [one] If one of the two leaves, one person is left. One lost password would then lose what is behind it.
   *[other] If one leaves, { $count } are left.
}
keys-nobody-left = What is locked with it stays locked. Only a printed key kit can still open it.
keys-not-made = Not made yet.
keys-made = Made.
keys-made-anew = Made anew; this is number { $number }.
keys-fingerprint = Its fingerprint: { $words }.
keys-make = Make the keys
keys-once = The keys can be made once nothing is missing:
keys-make-happens = Three locks are made, and a key to each is sealed for every holder above. The keys themselves exist only for that moment.
keys-make-whom = The custodians, readers and panel members above. You get no key.
keys-make-undo = Yes, until opening: they can be made again. After opening they can only be renewed by someone who holds them.
keys-compare = Compare each person’s six words with them, in person or on the phone, before you press.
keys-nothing-missing = Nothing is missing. The administrator makes them.
keys-others = Everyone else opens nothing
keys-others-do = What they do, without a key
keys-lost = If a password is lost
keys-lost-text = Nobody can open a key without its holder’s password, not even on the server. That is why every key has at least two holders.
keys-left = { $name } left on { $day } and held this key. It has to be replaced.
keys-unfinished = Its replacement has not come to its end. Nothing is lost; somebody who holds it goes on with it.
keys-running-begun = It is being replaced: this has begun.
keys-running-quarter = It is being replaced: about a quarter is done.
keys-running-half = It is being replaced: about half is done.
keys-running-most = It is being replaced: most of it is done.
keys-unopened = { $count ->
    [one] One entry did not open, before or after. It stays as it is, and nobody is told which.
   *[other] { $count } entries did not open, before or after. They stay as they are, and nobody is told which.
}
keys-replaced = { $name } put it in place of the one before on { $day }.
keys-first = The opening approved number 1. Its fingerprint: { $words }.
keys-replace-figures = Replace the figures key
keys-replace-words = Replace the words key
keys-replace-panel = Replace the panel key
keys-replace-happens = A new key is made and sealed for everyone who holds this one now. All that lies here is moved under it, and then the old key opens nothing here any more. People go on sending meanwhile, and their codes keep working.
keys-replace-whom = Everyone listed above as a holder of this key. Nobody else gets it, and nobody has to do anything.
keys-replace-undo = No, but nothing is lost: the new key opens what the old one opened. What somebody copied before, they keep.
keys-replace-sure = I have read what will happen, and compared the words.
keys-replace-go-on = Go on replacing
keys-replace-unfinished = The replacement has not come to its end. Press to go on where it stopped.
keys-replace-goes-on = The new key is in force. The rest goes on by itself, also when you close this page.
keys-replace-reload = See how far it is

## Support services
services-lead = What people see when they press Support, on every page. Somebody should make sure of each entry every 90 days.
services-alert = { $count ->
    [one] One support service was last checked more than 90 days ago.
   *[other] { $count } support services were last checked more than 90 days ago.
}
services-old = { $count ->
    [one] One entry was last checked more than 90 days ago.
   *[other] { $count } entries were last checked more than 90 days ago.
}
services-old-text = Participants see “please check first” beside it. Call or visit, then press “Checked today”.
services-happens = The list changes at once, in every language. Saving an entry counts as checking it today.
services-whom = Everyone who opens the support page. What the panel approved stays approved.
services-undo = Yes: change it again. What was removed has to be written anew.
services-last-checked = Last checked on { $day }.
services-checked-today = Checked today
services-change = Change
services-save = Save the entry
services-remove = Remove
services-remove-text = It goes from the support page at once, in every language.
services-remove-do = Remove this entry
services-add = Add a service
services-country = Country
services-country-hint = Two capital letters, such as IQ, or * for people in every country.
services-add-do = Add the service
services-reach = How to reach it
services-hours = When
services-every-country = Every country
services-done-checked = Noted: checked today.
services-done-saved = Saved. Everyone sees it now.
services-done-removed = Removed.
services-list-changed = The list changed since you opened the page. This is how it stands now.
services-country-fault = Write two capital letters, such as IQ, or *.
services-folder-only = These services are written in a way that only the folder itself can change. Bring it in again.
services-folder-says = { $what }

## The help page
help-lead = Linden lets survivors say what they think of a draft policy, without a name. These pages are for the people who make that possible.
help-way = How a consultation goes
help-way-1 = An *administrator* brings in the draft, the questions and the notice, and gives people their roles.
help-way-2 = The *survivor panel* reads everything and approves it, or asks for changes. Nothing opens without it.
help-way-3 = The administrator makes the keys, for others to hold. A *custodian* opens.
help-way-4 = *Coordinators* print cards and hand them out blind. People answer.
help-way-5 = After closing, *readers* read what people wrote, one text at a time, and name the main ideas.
help-way-6 = A custodian ends the reading, builds the figures and checks every line.
help-way-7 = The panel reads the figures before anyone else. Its approval publishes them.
help-way-8 = *Designers* and everyone else read the same figures, at the same moment.
help-here = What you will find here
help-here-1 = *Overview* shows your consultations. What waits for you stands first.
help-here-2 = The page of a consultation shows the ten steps, what comes next, and what you may do now.
help-here-3 = Before every button stands what happens, for whom, and whether it can be undone.
help-here-4 = If something is missing for the next step, the page says what, and who can see to it.
help-harder = If taking part made things harder
help-harder-text = At the end people may say how taking part felt. Once a week, as the first custodian signs in, it is looked at whether too many found that it made things harder: one in five or more, of ten or more who said. Only that is told, and never a number, so that nobody’s answer can be watched.
help-harder-1 = A custodian who is told asks an administrator to press “Pause”. It can be undone at any time, and nothing that was sent is lost.
help-harder-2 = The custodian tells the panel, in person or by telephone.
help-harder-3 = Together they look at the support services, at what coordinators hear, and at the questions marked as sensitive. Then they decide whether to go on, or to close early.
help-not-here = Why some things are not here
help-not-here-1 = No count of answers, live or exact. It would show who has just answered.
help-not-here-2 = No way to look up a person, a card or a single answer. There is none for anybody.
help-not-here-3 = No filters on figures. Two figures that differ by one person would give that person away.
help-stuck = When you are stuck
help-stuck-text = Ask the administrator of your organisation. If a page shows a number, give them that number: it finds the line in the log, and says nothing of you.

## The page on accessibility
accessibility-lead = These pages should work for everyone who works with them. The measure is WCAG 2.2, level AA.
accessibility-works = What you can count on
accessibility-keyboard = Everything works with the keyboard alone, and with scripts switched off.
accessibility-skip = The first stop on every page leads straight to the main part.
accessibility-size = Text can be made four times as large, and pages fit a width of 320 pixels, without sideways scrolling.
accessibility-colours = Colours follow your system: light, dark, or your own. Nothing is said by colour alone.
accessibility-charts = Every chart stands beside its numbers, as a table or in words.
accessibility-faults = What went wrong is said at the top and beside the field, and what you typed stays.
accessibility-short = What falls short so far
accessibility-languages = Staff pages are in English and French only, and their French still waits to be read by people whose language it is.
accessibility-quiet = After a quiet time you are signed out, for the safety of the people whose answers these are. What you saved is kept, and you can sign in again at once.
accessibility-out = If something keeps you out
accessibility-out-text = Tell the administrator of your organisation which page it was and what you use. It is treated as a fault.

## Looking after yourself
care-lead = Reading what people wrote can stay with you. That is not a weakness, and it happens to careful people most of all.
care-while = While you read
care-hour = Read for an hour at most, then do something with your hands or your feet.
care-day = Read by day, among people, and not as the last thing before you sleep.
care-hand-back = Hand back any text you would rather not read on. Nobody sees that you did.
care-body = Notice what your body says: a tight jaw, shallow breath, cold hands. Stop there.
care-after = Afterwards
care-close = Close the page, and say to yourself that this was your work for today.
care-talk = Talk to the person your organisation named for this, early rather than late. You need not say what you read, only how you are.
care-sleep = Sleep, food and company help more than they seem to.
care-pause = Ask for a pause
care-pause-text = If pictures come back, if you sleep badly for more than a few nights, or if you no longer feel anything, ask for other work for a while. Another reader can go on; the texts wait.
care-own = If it is your own story too
care-own-text = You owe nobody an account of it. You can ask to leave this role at any time, without a reason.

## Every component
look = Every component
look-lead = What pages are built of, in each state. Everything here is made up, and nothing can be sent. Why it is so stands in the design notes of the source.
look-voices = Voices
look-voice-service = The service speaks in this type. *With weight*.
look-voice-soft = Softly.
look-voice-small = Small.
look-voice-people = People and documents speak in this one: the draft, what somebody wrote, the panel’s statement.
look-buttons = Buttons and ways
look-button-main = The main way on
look-button-equal = An equal way
look-button-quiet = A quiet way
look-button-small = A small one
look-yes = Yes
look-no = No
look-way = A way in a sentence
look-status = Status
look-chosen = Chosen
look-choices = Choices
look-choice = One choice, with what a no means
look-choice-no = If you say no, nothing changes for you.
look-one = One of several, one chosen
look-mostly = Mostly
look-middle = In the middle
look-several = Several
look-health = Health care
look-legal = Legal help
look-fields = Fields
look-field-fault = A field with something to put right
look-field-hint = What stands here only staff see.
look-field = A field
look-second-meeting = Second meeting
look-first-meeting = First meeting
look-words = Words
look-words-stay = What was typed stays.
look-notes = Notes
look-note-done = Done: said once, at the top.
look-note-quiet = A quiet note
look-note-quiet-text = Something to know, nothing to do.
look-held = Held back: too few people answered for us to show this.
look-act = Before an act
look-empty = Empty, one, many
look-none = None yet
look-none-text = Batches will be listed here once one is made.
look-many = Many
look-many-20 = 20 cards · 9 March 2026
look-many-30 = 30 cards · 2 March 2026
look-batch = Batch
look-made-on = Made on
look-cards = Cards
look-day = 9 March 2026
look-code = The code
look-answered = What was answered
look-road = The road
look-colours = Colours
look-colours-text = Steps of a chart, most positive first, and a hidden count.
look-colours-chart = Five steps from leaf to bark, and a dashed place for what is hidden
look-plan = A made-up plan
look-promise = Promise A
look-missing = What is missing
look-home = A home for the first year.
look-safe = How safe it feels
## What the panel approves
review-title = Review
review-lead = This is everything a participant will see and be asked, and who works on it. Take the time you need; nothing is decided before the end of the page.
review-text-language = Language of the texts
review-on-page = On this page
review-told = What people are told first
review-choices = The choices they make
review-choices-text = Each is asked on its own. Yes and no have the same size, and neither is chosen beforehand.
review-needed = needed to take part
review-draft = The draft
review-follows = The earlier draft
review-follows-lead = This draft follows the one that people were asked about in { $name }, at the address { $address }. Once both have published results, a public page shows each part of this draft beside the parts it grew from: the words of both, and the published figures of both. Nothing is subtracted. You approve which part became which together with everything else here; changing it cancels the approval.
review-follows-asked = Of the figures, the answers to { $earlier } there and to { $question } here are shown beside each other.
review-follows-grew = It grew from:
review-follows-new = It is new: it grew from no part of the earlier draft.
review-follows-left-out = Left out. No part of this draft grew from these:
review-follows-none-left = No part of the earlier draft is left out.
review-easy = The draft, easy to read
review-easy-text = Whoever chooses “Easy to read” sees this in its place.
review-easy-label = Easy to read:
review-questions = The questions
review-questions-text = Every one of them can be skipped.
review-media = Recordings and pictures
review-media-text = Each opens by itself. Voices and films stand on the page of their question or of the notice, pictures in the easy version.
review-about-you = About you
review-about-you-text = Only asked of people who agree to it. “Rather not say” is always there.
review-shown = What may be shown afterwards
review-rules = The rules are called “{ $name }”. They are fixed at opening and can then not be loosened by anyone.
review-profile-standard = Standard
review-profile-high = High
review-everyone-only = Figures are shown for everyone together, never for groups.
review-groups = Groups are compared only here, one kind of group at a time:
review-breakdown = { $reference } by { $band }: { $question }
review-breakdown-together = { $reference } by { $band }: { $question }, small groups also together
review-people = Who works on it
review-people-publisher = Publisher
review-people-custodians = Custodians
review-people-readers = Readers
review-people-panel = Panel
review-languages = The languages
review-languages-text = The language that the others were translated from is approved with the questions. Every other one is approved by itself, by somebody of the panel who reads it well.
review-language-cancels = Any change to the texts, or to the service’s own words in { $language }, cancels this.
review-language-others = Nobody of the panel has approved { $language } yet. Approving is theirs alone.
review-language-yours = Everything above is in { $language }. The service’s own words around it, such as its buttons, stand on the pages that participants see. Whoever looks after the service can print them all for you.
review-language-happens = It is recorded that you approve the texts above and the service’s words, in this language, as they are today.
review-language-whom = Everyone who works on this consultation sees your name and the day.
review-language-undo = Yes, until it opens: any change to the words cancels it, and the panel is asked again.
review-language-sure = I read this language well. I have read this in it, and it says the right things in words people will understand.
review-language-approve = Approve { $language }
review-language-not-sure = Tick the box once you have read it in this language.
review-deciding = Deciding
review-approved = Approved by { $who }, { $day }.
review-cancels = Any change to what is above cancels this, and the panel is asked again.
review-others = The panel has not decided yet. You can read everything; approving is theirs alone.
review-yours = Do you want something changed? Tell the administrator what, in the way you have agreed. Do not approve until you have read the new version. You need not give a reason for waiting.
review-happens = The panel’s approval is recorded for exactly this text, in every language. A custodian can then open the consultation.
review-whom = The administrator and the custodians see it. Participants are told that the panel approved.
review-undo = Yes, until it opens: any change to the text or to the people cancels it, and you are asked again.
review-sure = We have read this, in the languages we can read, and agree.
review-approve = Approve for the panel
review-moved-on = Nothing was approved: the consultation has moved on since you opened the page.
review-newer = Nothing was approved: there is a newer version. Read it, then decide.
review-slot-who = Who asks
review-slot-why = Why
review-slot-what = What is asked
review-slot-how-long = How long answers are kept
review-slot-risks = Risks
review-slot-undo = How to undo it
review-slot-promise = What is promised
review-slot-can-change = What can still change
review-slot-cannot-change = What cannot change
review-slot-who-decides = Who decides, and by when
review-slot-payment = Payment or thanks
review-slot-law = What law could force out
review-slot-must-act = When someone may have to act
review-slot-nobody-watches = That nobody is watching answers
review-slot-protection = What protects people, and how far
review-slot-complaint = Where to complain
review-slot-hosting = Where it is kept
review-slot-safeguarding = What happens with a worry about safety
review-kind-scale = One step of a scale
review-kind-single = One answer
review-kind-any = As many answers as fit
review-kind-some = { $count ->
    [one] Up to { $count } answer
   *[other] Up to { $count } answers
}
review-kind-ranking = First, second and third choice
review-kind-words = { $count ->
    [one] In their own words, up to { $count } character
   *[other] In their own words, up to { $count } characters
}
review-kind-parts = One answer for any part of the draft
review-kind-parts-comment = { $count ->
    [one] One answer for any part of the draft, with a comment of up to { $count } character
   *[other] One answer for any part of the draft, with a comment of up to { $count } characters
}
review-remark-sensitive = Marked as sensitive: a note comes before it, with a way past it.
review-remark-words = If nearly all agree, words may stand in place of numbers: “Nearly everyone agreed.”
review-remark-no-words = If nearly all agree, nothing is shown: words in place of numbers are switched off.
review-remark-consent = Only people who agree that a team may read what they write can write here.
review-remark-themes = Readers find the main ideas; the ideas are counted, never the words.
review-rule-line = { $count ->
    [one] A line with fewer than { $count } person behind it shows no number at all.
   *[other] A line with fewer than { $count } people behind it shows no number at all.
}
review-rule-part = { $count ->
    [one] No part of a line is shown with fewer than { $count } person in it, or with fewer than { $count } outside it. Neighbouring answers are put together, or the line is held back.
   *[other] No part of a line is shown with fewer than { $count } people in it, or with fewer than { $count } outside it. Neighbouring answers are put together, or the line is held back.
}
review-rule-step = { $count ->
   *[other] Every number is rounded to the nearest { $count }.
}
review-rule-percent = { $count ->
    [one] Percentages appear only from { $count } person.
   *[other] Percentages appear only from { $count } people.
}

## The release
release-number = Release { $number }
release-dissent = The panel did not approve this.
release-lead = Published on { $day }. Everyone reads the same, at [{ $address }]. There is nothing behind it that only staff could open.
release-about = About this release
release-take = Take it with you
release-workbook = Workbook with explanations (XLSX)
release-table = Table (CSV)
release-json = Everything, for machines (JSON)
release-signature = Signature of the JSON file
release-package = All of it with a description (data package, ZIP)
release-unpublished = As files, before anyone else
release-unpublished-text = These files leave the protection of this page. Keep them where nobody else can open them, and delete them once the release is out.
release-mark = A number that is held back is written *[c]*. It is not zero, and it cannot be worked out.
release-fair = Reading it fairly
release-fair-people = The figures describe the people who answered, not all survivors.
release-fair-rounded = Numbers are rounded, so they may not add up. Do not subtract one from another.
release-fair-few = “Too few to count” is not “not heard”.
release-fair-nobody = Try to identify nobody. If you believe someone can be found in here, tell a custodian today.
release-promised = What people were promised
release-reply-by = A reply to every main idea by { $day }. If it is late, the public page says so by itself.
release-check-lead = This is exactly what everyone would read. Nothing else about the answers ever leaves this system.
release-signing = Signing
release-sign = Signing the check
release-signed = Signed by { $who }, { $day }. The panel is reading. Nothing is published before it approves.
release-not-signed = A custodian has not signed yet.
release-check-say = You say that you have read every line, and that you know of nothing which would let someone find a person in it.
release-check-happens = The figures go to the panel, which has 14 days. Its approval publishes them.
release-check-whom = The panel sees these lines and no answers. Designers and the public see nothing yet.
release-check-undo = No. If something is wrong, do not sign: talk to the other custodians first.
release-check-sure = I have read every line.
release-check-sign = Sign and send to the panel
release-without = Without the panel
release-without-happens = The figures are published at once, headed “The panel did not approve this”.
release-publish-whom = Everyone: designers, participants and the public, at the same moment.
release-publish-undo = No. What is published stays public.
release-without-sure = The panel has had its 14 days. Publish it.
release-without-publish = Publish without the panel
release-review-title = The figures
release-review-lead = These are the figures exactly as everyone would see them. { $who } checked them on { $day }. Designers have seen nothing.
release-approved = Approved by { $who }, { $day }, and published with it.
release-others = The panel has until { $day }. Approving is theirs alone.
release-approve-happens = This is the second signature: the figures are published at once, in every language.
release-approve-sure = We have read this. Publish it.
release-approve = Approve and publish
release-14-days = You have 14 days
release-until = Take them, until { $day }. Approving earlier is your choice; nobody may press you.
release-disagree = If you do not agree
release-veto = Do not approve. Without you nothing is published.
release-no-veto = Do not approve. Nobody can change a figure, but after the 14 days the release may go out only headed “The panel did not approve this”, with your own statement beside it: unedited, on the same page, at the same size.
waiting-title = Figures
waiting-heading = The figures are not there yet
waiting-lead = There is nothing to see before they are published, for you or for anyone: figures that move would show who has just answered.
waiting-get = What you will get
waiting-made-up = *These numbers are made up.* They show the kinds of figures and words you will be able to work with, and how a number is held back. They say nothing about this consultation.
waiting-dates = Promised dates
waiting-meanwhile = Meanwhile
waiting-meanwhile-text = Every main idea will need a reply from you: accepted, partly, not accepted with the reason, or undecided with a date. It helps to agree now who will write them.
waiting-closes = Answers close on
release-not-shown = This is not the release you were shown. Open the page again and read it once more.
release-none-to-check = There is no release to check.
release-lacks-days = The panel’s 14 days. They end on { $day }.
release-lacks-another = Another custodian: you signed the check, and two people always do it.
release-too-early = The panel has had the figures for less than 14 days.
release-never-without = Without the panel nothing is published here.
release-none-to-read = There are no figures to read before their time.
release-not-checked = A custodian has not signed the check yet.
release-same-person = You signed the check, so somebody else has to approve. Two people always do it.

## Themes
themes-title = Themes
themes-lead = The main ideas in what people wrote, one list for each question. All readers share them.
themes-happens = A new theme can be chosen at once. A new name replaces the old one everywhere, and texts that carry the theme keep it.
themes-whom = All readers now; everyone, once the figures are published. Writers see the themes of their own text with their code.
themes-undo = Names can be changed until the reading ends. A theme cannot be removed: one that nobody chose is simply not shown.
themes-none = No themes yet.
themes-save = Save the names
themes-add = Add a theme
themes-hint = An idea, in a few plain words. Nothing that could show who wrote.
themes-add-it = Add the theme
themes-over = The reading has ended, so nothing was changed.
themes-full = This question has as many themes as it can have. Rename one instead.
themes-label = Write the theme in { $language }, on one line of at most 80 characters.
themes-fixed = The reading has ended. The themes are fixed now.

## The desk
desk-title = Reading
desk-heading = Read one text
desk-lead = One text, of somebody, in no order. Stop when you need to.
desk-part = About part { $part }
desk-enough = Reading it is enough
desk-enough-text = No main ideas are noted for this question. What the person ticked is counted, and what they wrote is heard by being read.
desk-ideas = Main ideas
desk-no-theme = No theme fits
desk-see-themes = See or add themes
desk-goes-back = (this text goes back)
desk-next = Save and read the next
desk-stop = Save and stop
desk-back = Hand it back
desk-concern = Raise a safeguarding concern
desk-concern-text = If the text shows a child at risk, an immediate threat, or abuse by an aid worker. You see the route first.
desk-saving = Saving keeps the themes with this text, sealed. If the panel may read it, what you hide waits for a second reader; of any other text nothing else is kept. Handing back keeps nothing: another reader will get the text, and nobody sees that you handed it back.
desk-to-consultation = Back to the consultation
desk-read-on = Read on
desk-nothing = Nothing left to read
desk-looking = Still looking
desk-not-yet = Reading has not begun
desk-stopped = You have stopped
desk-nothing-lead = Every text has been read. Thank you for the care you took.
desk-looking-lead = Most texts have been read. Finding one that has not takes a little longer now.
desk-not-yet-lead = It begins when the consultation has closed. Until then people can still change what they wrote.
desk-stopped-lead = What you saved is kept. A text that you left open goes back, and may come to you or to someone else.
desk-nothing-text = A custodian can now end the reading and build the release. You need do nothing more.
desk-looking-text = Press to look on. It begins where it stopped.
desk-stopped-text = If something you read stays with you, talk to the person named for this. You need not say what it was.
desk-not-yet-text = You can already look at the themes.
desk-before = Before you read
desk-before-lead = Some texts may be painful. They were asked to be about the plan, but people write what they need to write.
desk-before-one = You see one text at a time, in no order, without the writer’s other answers.
desk-before-back = Hand back any text you would rather not read on. You never have to give a reason.
desk-stop-any-time = Stop whenever you need to. What you saved is kept.
desk-before-day = At most { $most } texts open for you in one day, in all consultations together.
desk-before-alone = Read where nobody looks over your shoulder. Copy nothing, and talk about no single text.
desk-before-care = Looking after yourself, and whom to talk to
desk-first = Read the first text
desk-not-now = Not now
enough = Enough for today
enough-lead = You have opened { $most } texts today. That is as many as one person should have to read in a day.
enough-no-fault = This is there to look after you. Nothing went wrong, and no colleague sees that you came this far.
enough-kept = What you saved is kept. A text that is still open in another window can be saved or handed back.
enough-on = You can read on from { $day }, 00:00 UTC.
enough-others = You share the reading here with { $names }. The texts wait.
enough-nobody = Nobody else reads here. The texts wait until then.
desk-no-key = You hold no key for this. Another reader does.
desk-quote = Propose a quote
desk-quote-text = This person agreed that a short piece may be quoted. Choose its themes first.

## Hiding details, and texts for the panel
detail-name = name
detail-place = place
detail-date = date
detail-job = job
detail-children = number of children
detail-unit = name of a unit
detail-event = unusual event
detail-contact = number or address
detail-other = something else
hidden-said = hidden:
hide-for-nobody = Nobody but readers ever sees this text, so nothing has to be hidden. Only the themes are kept.
hide-for-panel = This person agreed that the panel may read the text, with nothing that shows who wrote it.
hide-for-quote = This person agreed that a short piece may be quoted, with nothing that shows who wrote it.
hide-for-both = This person agreed that the panel may read the text, and that a short piece may be quoted, with nothing that shows who wrote it.
hide-heading = Hide what could show who wrote this
hide-words = Words to hide
hide-words-hint = Names, places smaller than a country, dates, jobs, numbers of children, units, unusual events. Type or copy the words from the text: they are hidden wherever they stand.
hide-kind = What they are
hide-typed = Hide these words
hide-hints = Should this be hidden?
hide-piece = Hide
hide-so-far = Hidden so far
hide-show = Show again
texts-lead = Another reader has hidden details of a text that the panel may read. Before the panel reads it, a second person looks at what is hidden.
texts-look-hidden = Is every name, place, date, job, number of children, unit and unusual event hidden?
texts-look-change = If something else should be hidden, change it and hand it back: another reader confirms that.
texts-begin = Look at a text
text-check-heading = Check what is hidden
text-check-lead = What is marked is what the panel will not see. Say no if in doubt: you need not say why.
text-yes = Nothing else shows who it is: to the panel
text-yes-happens = With yes the panel can read it, without what is hidden. With no it is not shown to the panel.
text-yes-whom = The panel. The person who wrote it is told nothing.
text-yes-undo = Not by readers. It is erased when the figures are published, and the person who wrote it can take it back on any day.
text-change = Hand it back with these changes
text-change-happens = What is hidden now waits, sealed, for another reader. With no the text is not shown to the panel.
text-change-whom = The other readers. The panel sees nothing yet.
text-change-undo = Yes: another reader can change it again.
text-no = No, not to the panel
text-done-confirmed = The panel can read it.
text-done-changed = It waits for another reader, with your changes.
text-done-declined = The panel will not see that text.
text-done-other = Nothing was changed: another reader was faster, or the person took the text back.
text-none-waits = No text waits for you. What you hid yourself is checked by another reader.
text-not-now = Texts are checked between closing and publication, and not now. Nothing was changed.
text-same-person = You hid these details: another reader has to confirm them.
panel-texts-lead = Some people agreed that you may read what they wrote. Two readers have hidden what could show who they are.
panel-texts-one = You see one text at a time, in no order, with its question and without the writer’s other answers.
panel-texts-hidden = In place of a hidden detail stands what it was, such as a name or a place. Do not try to find out more.
panel-texts-until = Read them before the figures are published: the texts are erased then.
panel-texts-none = No text waits for the panel.
panel-texts-all = You have seen every text. You can begin again from the page of the consultation.
panel-texts-not-now = Texts are read between closing and publication, and not now.
panel-text-heading = One text
panel-text-next = Read the next text
panel-text-stop = Stop for now
panel-text-nothing-kept = Nothing is kept of what you read or how long you read it; the log says that you read texts in this hour.

## Quotes

quote-title = Propose a quote
quote-lead = A short piece, with nothing that shows who wrote it. A second reader checks it, and then the panel decides.
quote-idea = Which idea does it stand for?
quote-passage = The piece, word for word
quote-passage-hint = Copy at most { $most } words from the text. Put [...] in place of what you hid at the desk, and of every other name, place, date, job, number of children and anything else that could show who it is.
quote-wordings = How everyone will read it
quote-wordings-hint = At most { $most } words in each language. Smooth it a little if the way of speaking could show who it is, and change nothing that is meant. It is written in every language, so that no page shows which one it was first.
quote-happens = The themes are saved with the text, and the quote waits, sealed, for a second reader.
quote-whom = The other readers see the text, the piece and your wording. The panel sees the wording alone. Nobody else sees anything until the figures are published.
quote-undo = Yes, until then: the second reader or the panel can say no. The person who wrote it can take it back on any day.
quote-propose = Propose it and read the next text
quote-done-proposed = The quote waits for a second reader.
quote-done-nothing = Nothing was kept of that text: another reader was faster, or the person took it back.
quotes-lead = Another reader has made a quote out of a text. Before the panel sees it, a second person looks at what is hidden.
quotes-look-hidden = Is every name, place, date, job, number of children and unusual event hidden?
quotes-look-voice = Could the way of speaking show who it is? Then it should be smoother than this.
quotes-look-meaning = Does every language say what the person meant, and no more?
quotes-begin = Look at a quote
quote-none-waits = No quote waits for you. What you proposed yourself is checked by another reader.
quote-not-now = Quotes are checked and approved between closing and publication, and not now. Nothing was changed.
quote-check-heading = Check a quote
quote-check-lead = The whole text stands beside it. Say no if in doubt: you need not say why.
quote-check-passage = The piece, with what is hidden
quote-says = What everyone will read under “{ $idea }”
quote-check-happens = With yes it goes to the panel, without the text and without the piece. With no it is erased.
quote-check-whom = The panel. The person who wrote it is told nothing.
quote-check-undo = A yes: the panel can still say no. A no: it cannot come back.
quote-check-yes = Nothing in it shows who it is: to the panel
quote-no = No, erase it
quote-done-checked = It goes to the panel.
quote-done-approved = Approved. It stands beside the figures once they are published, if they show its idea.
quote-done-declined = The quote is erased.
quote-done-other = Nothing was changed: somebody else decided before you, or the person took it back.
quote-same-person = You proposed this quote: another reader has to check it.
quote-no-key = You hold no key for what readers hand to the panel. Another member of the panel does.
quotes-panel-lead = Short pieces of what people wrote, with their agreement. Two readers have made sure that nothing in them shows who it is. You see what everyone would see.
quotes-panel-none = No quote waits for the panel.
quote-approve-happens = An approved quote is published with the figures, under its idea, if the figures show how many people had that idea. Otherwise it stays out. One that is declined is erased.
quote-approve-whom = Everyone who reads the results.
quote-approve-undo = No. But the person who wrote it can take it back on any day, and then it is gone from the page.
quote-approve = Approve it
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
today-open = *Open today.* People with a card can answer.
today-rests = *Resting today.* Nobody can answer just now, and every card stays good. Please send nobody to the page.
today-not-yet = *Not open yet.* Please keep the cards closed up until it is.
today-over = *Over.* Nobody can answer any more. Please destroy the cards that are left.
cards-lost = An envelope was lost
cards-lost-lead = Make its cards void, so that nobody who finds them can answer with them. The same number can be printed again at once.
cards-lost-which = Which batch was in it
cards-lost-pick = Choose the batch
cards-lost-batch = { $count ->
    [one] { $label }, { $day }, { $count } card
   *[other] { $label }, { $day }, { $count } cards
}
cards-lost-happens = Every card of this batch stops working, used or not. What was sent with them stays. New cards in the same number and under the same name are shown on a sheet to print.
cards-lost-whom = Everybody who holds a card of this batch. Whoever you gave one to needs another.
cards-lost-undo = No. A card that was made void never works again.
cards-lost-language = Language on the new cards
cards-lost-sure = I have read this, and the envelope cannot be found.
cards-lost-again = Make void and print again
cards-lost-only = Make void, print nothing
cards-lost-done = The cards of that batch are void.
cards-try = Try it yourself
cards-try-lead = With this test card you can go the whole way, as people do. Nothing is sent, and nothing of it is kept.
cards-try-card = Test card, not to be given to anybody
cards-try-go = Open the first page
cards-try-1 = From the code on, every page says that it is a test.
cards-try-2 = It works as often as you like, today and tomorrow.
cards-try-3 = What somebody writes with it is lost to them. So never print it and never hand it out.
cards-try-4 = The code for coming back that you see near the end opens nothing.
cards-try-later = It can be tried while it is open.
say = What to say, and what not to say
say-lead = For whoever hands out cards. Short and true is best.
say-print = Print this page with your browser’s print command. It fits on one sheet and does not name the subject.
say-this = Say
say-1 = “You can say no. Nothing changes for you.”
say-2 = “Nobody will ask what happened to you.”
say-3 = “You do not have to give your name.”
say-4 = “You can leave out any question, and stop at any time.”
say-5 = “At the end there is a code. With it you can take back what you sent. You can also take part without a code.”
say-6 = “Whoever looks at your phone may see that you were on the page.”
say-not = Do not say
say-not-1 = That nobody can ever find out. Nobody can promise that. Say what the first page says, and no more.
say-not-2 = That something will surely change, or that taking part brings help or money.
say-not-3 = What you would answer, or what others have said.
say-not-4 = What it is about, where others can hear.
say-if = If something happens
say-if-1 = A card does not work: give another, and do not ask why.
say-if-2 = The page rests: the card stays good. Come back another day.
say-if-3 = An envelope is lost: have its cards made void on the same day.
say-if-4 = Somebody is not well: stop. On each page “Support” shows where help is.
say-if-5 = Somebody asks whether a card was used, or what was said: nobody can see that, not even you.
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

## The audit log
audit-lead = What staff did, who it was, and in which hour. Nothing of what participants do is in it.
audit-choose = Choose what to see
audit-asked = What you asked for, newest first
audit-all = All entries, newest first
audit-left-out = Part of what you asked for could not be read and was left out.
audit-none-fits = No entry fits. Ask for more days or other people.
audit-none = There is no entry yet.
audit-more = More entries
audit-newest = Newest entries
audit-older = Older entries
audit-what = What
audit-everything = Everything
audit-who = Who
audit-everyone = Everyone
audit-from = From this day
audit-to = To this day
audit-show = Show
audit-show-everything = Show everything
audit-about = About this log
audit-about-whom = You see what was done in this consultation, and what people of your organisation did outside any consultation, such as signing in.
audit-about-times = Times are hours of UTC. An entry is kept for 24 months. One that was changed or taken out shows: whoever runs the server checks that with *linden audit verify*.
audit-when = { $day }, { $from }:00 to { $to }:00
audit-this-entry = This entry
audit-not-readable = cannot be read: it was changed.
audit-who-service = The service by itself
audit-who-on-command-line = Somebody on the command line
audit-who-unknown = Somebody
audit-who-of-another = Somebody of another organisation
audit-of-another = somebody of another organisation
audit-on-command-line = { $who }, on the command line,
audit-kind-invitation-accepted = Invitation accepted
audit-kind-signed-in = Signed in
audit-kind-sign-in-refused = Sign-in refused
audit-kind-more-sign-ins-refused = Sign-in refused, many times
audit-kind-signed-out = Signed out
audit-kind-refused = Not let in
audit-kind-more-refused = Not let in, many times
audit-kind-imported = Consultation brought in
audit-kind-imported-again = New version brought in
audit-kind-exported = Consultation given out
audit-kind-services-changed = Support services edited
audit-kind-sent-to-panel = Sent to the panel
audit-kind-keys-made = Keys made
audit-kind-key-replaced = Key replaced
audit-kind-key-continued = Replacement of a key gone on with
audit-kind-key-ended = Replacement of a key ended
audit-kind-account-ended = Account ended
audit-kind-paused = Paused
audit-kind-resumed = Went on after a pause
audit-kind-closed = Closed
audit-kind-analysis-started = Reading ended
audit-kind-cards-printed = Cards printed
audit-kind-cards-voided = Cards of a lost envelope made void
audit-kind-papers-printed = Paper forms printed
audit-kind-promise-given = Promise given
audit-kind-independence-answered = Who asks, answered
audit-kind-terms-accepted = Terms accepted
audit-kind-forms-destroyed = Paper forms destroyed
audit-kind-texts-read = Texts read
audit-kind-theme-written = Theme written
audit-kind-texts-checked = Texts checked
audit-kind-quote-proposed = Quote proposed
audit-kind-quote-declined = Quote declined
audit-kind-feelings-looked = Looked at how taking part felt
audit-kind-complaint-opened = Complaint read
audit-kind-complaint-acknowledged = Complaint acknowledged
audit-kind-complaint-closed = Complaint closed
audit-kind-concern-raised = Concern raised
audit-kind-concern-closed = Concern closed
audit-kind-purged = Everything erased
audit-kind-key-destroyed = Key destroyed
audit-kind-erasing-run = Erasing run by hand
audit-kind-backed-up = Backup made
audit-kind-restored = Backup put back
audit-kind-organisation-renamed = Organisation renamed
audit-kind-organisation-ended = Organisation ended
audit-kind-machine-forgotten = Machine forgotten
audit-kind-first-account-made = Organisation set up
audit-kind-invited = Invited
audit-kind-invited-again = Invited again
audit-kind-role-given = Role given
audit-kind-role-taken = Role taken away
audit-kind-approved = Approved
audit-kind-release-built = Release built
audit-kind-release-without = Release built, with something left out
audit-kind-helped = Helped somebody take part
audit-kind-erased = Old entries erased
audit-kind-other = Something else
audit-invitation-accepted = accepted the invitation and set a password.
audit-signed-in = signed in.
audit-sign-in-refused = tried to sign in, and address and password did not fit.
audit-more-sign-ins-refused = tried to sign in more often in this hour than is written down one by one. None of it worked.
audit-signed-out = signed out.
audit-more-refused = asked for more in this hour that is not theirs than is written down one by one.
audit-imported = brought in this consultation.
audit-imported-again = brought in a new version of this consultation.
audit-exported = took a copy of the consultation’s texts and questions.
audit-services-changed = edited the support services, or noted that they were checked.
audit-sent-to-panel = sent the draft to the panel.
audit-keys-made = made the keys.
audit-key-replaced = put a new key in force, number { $number }. Fingerprint: { $hash }.
audit-key-continued = went on replacing a key by number { $number }. Fingerprint: { $hash }.
audit-key-ended = moved everything under key number { $number }; the ones before are out of use. Fingerprint: { $hash }.
audit-account-ended = ended the account of { $name }.
audit-paused = paused: no new answers are taken.
audit-resumed = went on: new answers are taken again.
audit-closed = closed the consultation.
audit-analysis-started = ended the reading.
audit-cards-printed = printed a batch of cards.
audit-cards-voided = made the cards of a lost envelope void.
audit-papers-printed = printed a batch of paper forms.
audit-promise-given = gave the promise of confidentiality.
audit-independence-answered = said who asks, and who holds what people send.
audit-terms-accepted = accepted the terms for reading results.
audit-forms-destroyed = noted that paper forms were destroyed.
audit-texts-read = read texts in this hour.
audit-texts-checked = looked, as a second reader, at what is hidden of texts for the panel in this hour.
audit-theme-written = added or renamed a theme.
audit-quote-proposed = proposed a quote.
audit-quote-declined = said no to a quote, which is erased.
audit-feelings-looked = had the week’s answers on how taking part felt looked at, by signing in.
audit-complaint-opened = opened and read a complaint.
audit-complaint-acknowledged = acknowledged a complaint.
audit-complaint-closed = replied to a complaint and closed it.
audit-concern-raised = raised a safeguarding concern.
audit-concern-closed = closed a safeguarding concern.
audit-purged = erased everything that people sent in this consultation.
audit-key-destroyed = destroyed the key of this consultation on one machine.
audit-erasing-run = had everything erased that was due.
audit-backed-up = made a backup.
audit-restored = put a backup back. Entries after its day are not here.
audit-organisation-renamed = gave the organisation another name.
audit-organisation-ended = ended the organisation, with every account of it.
audit-machine-forgotten = said that a machine that held keys is gone for good. It is not counted any more. Its number begins with { $number }.
audit-first-account-made = set up the organisation, with { $name } to administer it.
audit-invited = invited { $name }.
audit-invited-again = invited { $name } again. The code before no longer works.
audit-role-given = gave { $name } the role { $role }.
audit-role-taken = took the role { $role } away from { $name }.
audit-approved-questions = approved questions, wording and people. Fingerprint: { $hash }.
audit-approved-language = approved one language. Fingerprint: { $hash }.
audit-approved-open = approved the opening, and with it opened. Fingerprint: { $hash }.
audit-approved-replace-key = put a new key in force. Fingerprint: { $hash }.
audit-approved-check = signed the check of the release. Fingerprint: { $hash }.
audit-approved-publish = approved the release, and with it published. Fingerprint: { $hash }.
audit-approved-check-quote = confirmed, as a second reader, that a quote shows nobody. Fingerprint: { $hash }.
audit-approved-approve-quote = approved a quote. Fingerprint: { $hash }.
audit-approved-dissent = published the release without the panel’s approval. Fingerprint: { $hash }.
audit-approved-hold = signed for holding everything. Fingerprint: { $hash }.
audit-approved-end-hold = signed for ending the hold. Fingerprint: { $hash }.
audit-approved-erase-early = signed for erasing everything early. Fingerprint: { $hash }.
audit-approved-kit-destroyed = attested that the key kit is destroyed. Fingerprint: { $hash }.
audit-release-built = built the release with the fingerprint { $hash }.
audit-release-without = built the release with the fingerprint { $hash }, without what Linden’s own attack on it had named.
audit-helped = entered answers for others on { $day }.
audit-refused-first-page = asked for the consultation’s first page and was not let in.
audit-refused-page-here = asked for the page { $path } of the consultation and was not let in.
audit-refused-form-here = sent the form { $path } of the consultation and was not let in.
audit-refused-page = asked for the page { $path } and was not let in.
audit-refused-form = sent the form { $path } and was not let in.
audit-refused-command = asked for something on the command line that is not theirs, and was refused.
audit-erased = erased the entries up to number { $number }: their 24 months were over.
## Two factors
password-is-new = *Your new password is set.* Your key and what it opens are kept. Sign in with it now.
lost-password = I cannot sign in
code-now = The code from your app
code-now-text = Your password was right. Open your authenticator app and write the six numbers it shows for Linden.
code-refused = That is not the code of now
code-refused-text = Each code works once, for about a minute. Wait for the next one and write it without waiting.
code-lost = I have lost my app or my phone
code-lost-text = Ask an administrator of your organisation for a one-time code. You then set a new password and a new app or passkey. Because they are gone, what only your key could open is lost to you; colleagues with the same role still have theirs.
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
recovery-needs = It opens nothing alone: a one-time code from an administrator or a link by mail, and your app or passkey, are needed too.
recovery-happens = Your key is wrapped a second time, so that this code can open it.
recovery-undo = You can make a new code at any time. The one before then opens nothing.
recovery-again-undo = The code before opens nothing from now on. Destroy that paper.
recovery-printed = The code is on paper, and I can read every letter.
fault-not-printed = Print the code or write it down, then tick the box.
recover = A new password
recover-lead = If you have lost your password, you can set a new one and keep your key. You need three things: a one-time code from an administrator or a link by mail, your recovery code on paper, and your authenticator app or passkey.
recover-without = Without the recovery code, or without app and passkey, you can still come back with the one-time code, but with a new key: [accept it as an invitation]. What your old key opened is then lost to you.
recover-refused = These do not fit together
recover-refused-text = Check the one-time code, the recovery code and the six numbers. Nothing was changed, and nothing is used up. A link from a mail works for half an hour.
recover-happens = Your new password counts, your key and what it opens are kept. You are signed out everywhere.
recover-undo = No. The one-time code is used up, and you print a new recovery code when you next sign in.
recover-set = Set the new password
one-time-code = The one-time code
one-time-code-hint = From an administrator of your organisation, or the address from your mail.
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
second-factor-text = You sign in with your password and one of these:
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

factor-app = Six numbers from an authenticator app
factor-app-add = Add an authenticator app
factor-passkey = { $name }, a passkey, since { $day }
factor-remove = Remove it
factor-remove-text = What is removed counts no longer, and everywhere else you are signed out. One of them always stays.
factor-last = This is the only one you have, so it stays. Add another before you remove it.
done-passkey = The passkey counts from now on.
done-factor-removed = Removed. Everywhere else you are signed out.

## Passkeys
passkey-add = Add a passkey
passkey-what = A passkey is kept by your phone, your computer or a small key that you plug in. You confirm it with your finger, your face or a PIN, and it works at this address only.
passkey-name = A name for it
passkey-name-hint = So that you can tell several apart: “blue key”, “phone”.
passkey-make = Make the passkey
passkey-set-up = Use a passkey instead
passkey-instead = Or use a passkey
passkey-happens = From now on you can give this passkey after your password.
passkey-whom = Only you. Your finger or your face never leaves your device.
passkey-undo = You can remove it at any time, on the page of your account.
passkey-back = Back to your account
passkey-not-here = Passkeys do not work at the address at which you opened this page. Your app works everywhere.
passkey-use = Use a passkey
passkey-or = Or give a passkey of yours:
passkey-without = A passkey needs a browser that runs this page’s script. Without it, use the code from the app.
passkey-without-here = A passkey needs a browser that runs this page’s script. In this one, your app works as before.
passkey-without-app = A passkey needs a browser that runs this page’s script. Please open the page in such a browser.
passkey-elsewhere = Your passkey was made at another address of this service, and works only there.
passkey-waiting = Your browser is asking for it now.
passkey-stopped = That did not work, or it was stopped. Nothing was changed, and you can try again.
passkey-now = Your passkey
passkey-now-text = Your password was right. Now give your passkey.
passkey-refused = That passkey was not taken
passkey-refused-text = Perhaps the page was open for more than five minutes. Please try once more.
passkey-lost = I have lost my passkey
fault-passkey-name = Give it a name of up to 60 characters, on one line.
fault-passkey-made = The passkey was not taken. Perhaps the page was open for more than five minutes. Please try once more.
confirm-lead-passkey = What you are about to do matters, so your passkey is asked for once more. What you wrote is kept, and nothing has been done yet.
recover-otp-hint = If you have only a passkey, leave this empty: it is asked for next.
recover-passkey = The codes fit. Now give your passkey, and your new password is set.
recover-passkey-use = Give the passkey and set the password

## A way back by mail
return = I cannot sign in
return-lead = There is a way back. Until you have gone it, nothing changes.
return-mail = A link by mail
return-mail-text = If there is an account with your address, a mail with a link goes there. It works once, for half an hour. You also need your recovery code on paper and your app or passkey.
return-send = Send me the link
return-asked = *If there is an account with this address, a mail is on its way.* It can take a few minutes. If none comes, ask an administrator for a one-time code.
return-code = A one-time code
return-code-text = An administrator of your organisation can make one for you. If you have it, [set a new password].

## Two factors in the audit log
audit-kind-factor-set = Second factor set up
audit-kind-factor-changed = Second factor changed
audit-kind-recovery-code-made = Recovery code printed
audit-kind-password-recovered = Password set with a recovery code
audit-kind-sign-ins-ended = Own sign-ins ended elsewhere
audit-kind-invited-anew = One-time code for lost access
audit-factor-set = set up a second factor and signed in.
audit-factor-changed = changed the second factor.
audit-recovery-code-made = printed a new recovery code.
audit-password-recovered = set a new password with the recovery code, and kept the key.
audit-sign-ins-ended = ended own sign-ins elsewhere.
audit-invited-anew = made a one-time code for { $name }, whose password or second factor is lost.
audit-kind-passkey-added = Passkey added
audit-kind-factor-removed = Second factor removed
audit-kind-return-asked = Way back by mail asked for
audit-kind-more-returns-asked = More ways back asked for
audit-passkey-added = added a passkey.
audit-factor-removed = removed a second factor.
audit-return-asked = was sent a link by mail, as somebody asked for it, or nobody was.
audit-more-returns-asked = More links by mail were asked for in this hour than are written down one by one.

## Giving a key, and the key kit
fault-six-words = Type the six words that the other person reads to you.
done-key-given = The key is given. It can be used from the next page on.
refused-other-words = These are not the six words of this person’s key. Nothing was given. Ask them to read the words once more from their own account page. If they still do not fit, give nothing, and tell an administrator.
refused-not-waiting = This person is not waiting for this key any more.
keys-waiting = Who waits for a key
keys-give = Give the key
keys-give-whom = This person can open from now on everything that this key opens, old and new.
keys-give-undo = An administrator can take the role back, and the key with it. What was read until then stays read.
keys-give-how = Ask { $name } to read you the six words on their own account page, in person or on the phone, with a voice you know.
keys-give-words = The six words
keys-give-hint = Type them as you hear them. They are not shown here, so that only the right person can tell you.
keys-give-others = Somebody who holds this key gives it here, with the role { $role }.
keys-kits = The key kit
keys-kits-text = If the server’s disk is lost, only paper brings the keys back. Whoever runs the server prints the kit in two halves, types it back, and gives each half to another person. No page ever shows it.
lacking-kit-service = The key kit of this service, on paper. Whoever runs the server prints it and types it back.
lacking-kit-service-typed = The key kit of this service, typed back. It is printed; whoever runs the server types it back from the paper.
lacking-kit = The key kit of this consultation, on paper. Whoever runs the server prints it and types it back.
lacking-kit-typed = The key kit of this consultation, typed back. It is printed; whoever runs the server types it back from the paper.
opening-fingerprints = The keys that you approve, in words
opening-fingerprints-text = Opening approves exactly these keys. Each holder can read you their own six words from their account page.
error-no-key = A key is missing on this server
error-no-key-text = This consultation is locked here: its key { $file } is not on this server. Whoever runs the server copies it from another one, or types it in from the key kit.
error-no-key-elsewhere = Nothing was changed. On another server of this service the page may open.
erasure-copies-gone = No other server that was heard of holds the key.
erasure-copies = Servers that still hold the key: { $number }. The one that was silent longest was heard of last on { $day }.
erasure-kit-printed = Times that the key kit was printed: { $number }, first on { $first }, last on { $last }. Every paper of it holds the key.
erasure-kit-never = No key kit of this consultation was ever printed.
erasure-complete = The key is destroyed everywhere: on every server and on paper.
erasure-not-complete = The key is not destroyed everywhere yet.
audit-kind-key-granted = Key given to somebody
audit-kind-key-not-granted = Key not given: other words
audit-kind-kit-printed = Key kit printed
audit-kind-kit-read-back = Key kit typed back
audit-key-granted = gave { $name } the key, after typing their six words.
audit-key-not-granted = typed words that are not those of { $name }’s key. Nothing was given.
audit-kit-printed = printed a key kit. Fingerprint: { $hash }.
audit-kit-read-back = typed a key kit back. Fingerprint: { $hash }.

## What is still missing before opening
missing-count = { $count ->
    [0] Nothing is missing: a custodian can open.
    [one] One thing is missing before this can open.
   *[other] { $count } things are missing before this can open.
}
missing-opened = This has opened. Nothing on this page can be missing any more.
missing-yours = For you to do
missing-yours-none = Nothing waits for you now.
missing-others = Waits for others
missing-time = Only time
missing-seven = The seven people
missing-seven-text = A consultation needs at least one administrator, two custodians, two readers and two panel members, seven different people: so nobody decides alone, and one lost password loses nothing.
missing-cards = Nobody here is a coordinator yet. It can open without, but nobody can take part before somebody prints cards. A panel member may be one too.
missing-standing = How far each thing is
topic-people = People
topic-who-asks = Who asks
topic-panel = Panel approval
topic-languages = Languages
topic-keys = Key pairs
topic-day = The day
topic-notice = Notice
topic-notice-text = Every part is written in every language. A folder without is not taken.
topic-services = Support services
topic-services-count = { $count ->
    [one] One entry, in every language.
   *[other] { $count } entries, in every language.
}
topic-done = Done
topic-missing = Still missing
seat-ready = Ready
seat-invited = Invitation not accepted yet
seat-no-factor = No second factor yet
seat-no-key = No key yet
apart = Who cannot be who, and why
apart-lead = One person may hold several roles in one consultation, but never these together.
apart-administrator = Administrator with any other role
apart-administrator-why = Who makes accounts and gives roles could give themselves a key. This also goes for whoever administers the organisation.
apart-auditor = Auditor with any other role
apart-auditor-why = Nobody checks their own work.
apart-keys = Custodian with reader
apart-keys-why = One person would hold the keys to the figures and to the words, and could lay one beside the other.
apart-near = Coordinator, assister or panel member with custodian or reader
apart-near-why = Who knows the people who take part might know them again by what they ticked or wrote.
apart-designer = Designer with custodian, reader or panel member
apart-designer-why = Who writes the draft sees results only, and decides nothing about the answers to it.
asks = Who asks, and who holds what people send
asks-why = Where a government or an armed group asks, the computer and the custodians should belong to somebody independent. The panel approves the answer, and everyone who takes part reads it in the notice.
asks-publisher = What is the publisher of the draft?
asks-government = A government, or part of one
asks-armed = An army or another armed group, or part of one
asks-other = Neither
asks-hosting = Who runs the computer that this service is on?
asks-custodians = Whom do the custodians work for?
asks-independent = Somebody independent of the publisher
asks-publisher-holds = The publisher
asks-keep = Keep the answer
asks-kept = Kept. The panel will read it with everything else.
asks-cancels = The panel has approved. Another answer cancels that, and the panel reads again.
asks-locked = The answer is fixed: people were told it.
asks-told = What people read in the notice
asks-against = This is not as it should be. A government or an armed group asks, and it holds the computer or the keys. People are told so, and some will rightly not take part. Find an independent body if you can.
fault-asks = Answer all three questions.

## Terms before the first results
terms-before = Before you first see results
terms-lead = People trusted us not to be found by them. Read these sentences, and accept them once for this consultation.
terms-give = Accept
terms-happens = The results open for you. That you accepted, and on which day, is noted in the audit log.
terms-whom = You, in this consultation.
terms-undo = No. It is asked once, and again only if the text changes.
terms-sure = I have read this and I accept it.
terms-changed = The text has changed since you opened the page. Please read it again.

## What will likely be seen, by turn-out (AGG-3 to AGG-9)
# A word of the table may be parted where it is marked: five columns fit on a phone.
plan = What will you be able to see?
plan-lead = Fewer people, fewer figures: what could point at somebody is joined with other answers, or hidden. This is what the rules will most likely leave for everyone to see. It comes from made-up people. No answer was used, and none could be.
plan-expected = This consultation expects about { $count } people.
plan-questions = Question by question
plan-questions-caption = What is seen of each question, everyone together, by the number of people who take part
plan-breakdowns = Group by group
plan-breakdowns-caption = What is seen of each comparison of groups, by the number of people who take part
plan-breakdowns-none = No comparison of groups is declared.
plan-people = { $count } people
plan-by-group = { $reference } { $question }, by “{ $band }”
plan-by-group-option = { $reference } { $question }: { $option }, by “{ $band }”
plan-from = Likely from { $count } people on.
plan-from-none = Not likely, even with { $count } people.
plan-never-any = Never with fewer than { $count } people.
plan-full = in full
plan-coarser = coars{ "\u00AD" }er
plan-words = in words
plan-nothing = not at all
plan-never = never
plan-nearly-always = nearly always
plan-often = often
plan-sometimes = some{ "\u00AD" }times
plan-or = or
plan-means = What these words mean
plan-full-means = As it was asked.
plan-coarser-means = Some answers or groups are shown together, or some are hidden.
plan-words-means = A sentence such as “Most people agreed”, and no number.
plan-nothing-means = Too few people answered, or a number would show too much of some of them. So does a ranking in which everything stands on one step: it says nothing.
plan-never-means = The rules do not allow it with so few people, whatever they answer.
plan-nearly-always-means = In at least nine of ten made-up consultations.
plan-often-means = In at least half of them.
plan-sometimes-means = In at least one of ten. What is rarer is left out here.
plan-assumed = What is assumed of made-up people
plan-assumed-answer = Nine of ten answer a question. Three of four answer one that is marked as sensitive. Three of five say something of each part of the draft.
plan-assumed-write = Half of them write something and let it be read. Four ideas are found in it.
plan-assumed-say = Three of four say which group they are in, for each question about themselves.
plan-assumed-divide = In a third of the made-up consultations, every answer is given as often as the others. In a third, each next answer is given two thirds as often as the one before. In a third, people lean strongly to one end: each next answer is given a third as often. Groups divide in the same three ways.
plan-assumed-apart = Which group somebody is in tells nothing of what they answer.
plan-assumed-several = Where several answers may be ticked, they tick up to three.
plan-limits = People will not do exactly this, and a plan promises nothing. Where nearly all agree, more is hidden. The check before a release may hide more.
plan-only-words = Questions that are answered in free words only, and in which no ideas are counted, have no figures at any size.

## Two consultations that ask the same (AGG-21)
lacking-overlap = A custodian’s decision: another consultation asked the same people the same question less than a year ago, or this draft follows the one it asked about.
overlap = Other consultations
overlap-why = For the same publisher, the same people were asked the same question less than a year ago, or this draft follows one that people were asked about then. Whoever lays the two results beside each other can subtract them. If only a few people took part in one and not in the other, that can tell what these few said.
overlap-one = { $name }, closed on { $day }: { $questions }
overlap-followed = { $name }, closed on { $day }: { $questions }. This draft follows its draft: once both are published, a public page shows both results beside each other, part by part.
overlap-elsewhere = A consultation of another organisation
overlap-happens = Your decision to ask again is recorded, with your name and the day. Then this can open.
overlap-whom = Everyone who takes part in both.
overlap-undo = No. Another draft, or one more consultation that closes, needs a new decision.
overlap-sure = I have looked at both. We ask again, knowing that the results could be subtracted.
overlap-do = Record the decision
overlap-kept = Recorded. The decision stands in the audit log.
overlap-decided = A custodian has decided to ask again all the same. The decision stands in the audit log.
overlap-waits = A custodian has to decide before this can open. It may be better to change the question, or to wait.
audit-approved-overlap = decided to ask again what another consultation asked. Fingerprint: { $hash }.
