### The service's own words on participant pages. British plain English, reading age 9 to 11 (D15).
### One idea in a sentence. Never "anonymous", never "user", no exclamation marks.
### *…* marks what is said with weight.

## On every page
name = Feedback
leave = Leave this page
leave-twice-more = Press Shift twice more to leave
leave-once-more = Press Shift once more to leave
step-lost = That did not get through. What you typed is still here. Please press the button again.
skip-to-main = Skip to the main part
support = Support
support-places = Places that can support you
safety = How to stay safe
answers = What happens to answers
languages = Languages
language = Language
more = More
next = Next
back = Back
go-on = Go on
yes = Yes
no = No
part = Part
stop = Stop here
stop-hint = You choose: send what you have answered so far, or delete everything.
time = { $count ->
    [one] This page waits { $count } minute.
   *[other] This page waits { $count } minutes.
}
time-soon = This page closes in two minutes.
more-time = More time
demonstration = This is a demonstration. Please do not write anything real.
demonstration-name = Demonstration
trial = This is a test. Nothing you write here is kept.
trial-name = Test
trial-title = The test is over
trial-lead = Nothing was sent and nothing was kept.
unreviewed = No speaker of this language has reviewed these words yet. Some may be wrong.
unreviewed-name = About these words
to-start = Go to the first page
back-to-step = Go back to where you were
leave-as-it-is = Leave it as it is

## First page
start-title = Start
start-heading = We want your views on a plan
start-lead = We will not ask what happened to you. You do not need to tell us who you are.
start-about = What is the plan about?
private-heading = Are you somewhere private?
private-leave = You can press *Leave this page* at any time. It is always at the top.
private-lost = Answers you have not sent are then lost. Nobody else can see them.
private-history = We cannot clear your phone or computer’s history. Clearing all of it can itself be noticed.
private-watched = If someone checks your phone, it may be safer to use another one.
private-more = More about staying safe
how-heading = How it works
how-questions = { $count ->
    [one] There is { $count } question.
   *[other] There are { $count } questions.
}
how-minutes = { $count ->
    [one] It takes about { $count } minute.
   *[other] It takes about { $count } minutes.
}
how-skip = You can skip any question.
how-stop = You can stop at any time, or start another day.
how-buttons = Use the buttons on the page, not the ones of your browser.
have-card = I have a card
been-before = I have been here before

## Card
card-title = Your card
card-heading = What does your card say?
card-hint = Type the code from your card. Small or capital letters, spaces and dashes make no difference. If you are not sure between 0 and O, or 1 and I, either is fine.
card-kinds = It looks like one of these:
card-letters = four groups of letters and numbers:
card-numbers = six groups of numbers:
card-saves-nothing = Typing the code saves nothing and tells nobody. Your card stays good until you send your answers.
print-instruction = Open this address or point a camera at the square. Then type the code.
print-square = Square code for the address
print-once = Works once. You do not have to use it.
card-once = A card works once. If you have sent answers with it, come back with your own code.
code-unsent = If you noted a code but pressed neither Send nor Save, nothing was kept.

## Notice
notice-title = Before you begin
notice-heading = Before you begin
notice-lead = Please read this first. Then you choose what we may do with your answers.
notice-changed = These words have changed since you began
notice-changed-text = Please read them again. Then we ask for your choices again. Nothing you typed is lost.
notice-who = Who is asking
notice-why = Why we ask
notice-what = What it is about
notice-how-long = How long it takes
notice-risks = What to think about first
notice-undo = If you change your mind
notice-limits = What we can and cannot do
notice-watch = When answers are read
notice-must-act = When we must act
notice-law = What the law can ask of us
notice-rest = Read all of it
notice-promise = What we promise
notice-can-change = What your answers can change
notice-cannot-change = What they cannot change
notice-decides = Who decides
notice-payment = Money
notice-protection = How answers are protected
notice-hosting = Where answers are kept
asked-by-government = The people who ask belong to a government.
asked-by-armed = The people who ask belong to an army or another armed group.
asked-by-other = The people who ask do not belong to a government or an armed group.
kept-apart = The computer that keeps your answers does not belong to them.
kept-by-them = The computer that keeps your answers belongs to them.
custodians-apart = The custodians look after your answers. They do not work for the people who ask.
custodians-of-them = The custodians look after your answers. They work for the people who ask.
notice-safeguarding = If someone is in danger
notice-complaint = If something is not right
erasing-heading = What is erased, and when
erasing-after = { $count ->
    [one] { $count } day after the results come out: your own words and what you say about yourself. If you say no to keeping your answers longer, all of them.
   *[other] { $count } days after the results come out: your own words and what you say about yourself. If you say no to keeping your answers longer, all of them.
}
erasing-after-day = On { $day }: your own words and what you say about yourself. If you said no to keeping your answers longer, all of them.
erasing-cards = On { $day }: the cards.
erasing-everything = On { $day } at the latest: everything that people sent.
erasing-sooner = These days can come sooner. They can never come later.
erasing-back = What you take back is erased at once. It may lie in locked safety copies for up to 30 more days.
erasing-hold = If the law asks for it, two people together can stop these days for a time. They cannot stop you from taking your answers back.
erasing-held = These days are stopped for a time, because two people said that the law asks for it. You can still take your answers back.

## Of age
adults-title = Before you begin
adults-heading = Are you 18 or over?
adults-lead = These questions are for adults. We do not keep what you say here.
adults-unsaid = I’d rather not say
adults-only-heading = Thank you for coming
adults-only-lead = These questions are for people of 18 or over. Nothing was sent and nothing was kept.
adults-only-support = You can ask for support at any age, and whether you take part or not.

## Check that I have understood
understood-open = Check that I have understood
understood-title = Check that I have understood
understood-lead = Three questions, only for you. Press an answer to see what is true. Nothing is sent or kept, and you can go on whatever you press.
understood-read = When does somebody read my answers?
understood-read-1 = Later, after the closing day
understood-read-1-said = Yes. Nobody reads them straight away. So we cannot send help because of what you write. The button Support at the top shows places that can.
understood-read-2 = As soon as I send them
understood-read-2-said = Not quite. Nobody reads them straight away. So we cannot send help because of what you write. The button Support at the top shows places that can.
understood-undo = Can I change my mind after sending?
understood-undo-1 = Yes, with my code
understood-undo-1-said = Yes. Your code takes your answers back on any day, without a reason. Totals that are already shared stay as they are. No new total will hold your answers.
understood-undo-2 = No, what is sent is sent
understood-undo-2-said = Not quite. Your code takes your answers back on any day, without a reason. Only totals that are already shared stay as they are.
understood-choose = Do I have to say yes to everything?
understood-choose-1 = No, each choice is separate
understood-choose-1-said = Yes, each is separate. Only the first is needed to take part. A no to the others changes nothing in how you are treated.
understood-choose-2 = Yes, or I cannot take part
understood-choose-2-said = Not quite. Only the first is needed to take part. A no to the others changes nothing in how you are treated.
understood-end = If something is still not clear, you can read the page again, or ask the group that gave you the card.

## Choices
choices-title = Your choices
choices-lead = Each choice is separate. Yes and no are both good answers. If you leave one empty, we take it as no.
choices-undo = You can change your mind. Use your code on this site. You do not have to say why. Totals already shared cannot be changed, but your answers will not be in any new ones.
refused-title = Thank you for coming
refused-lead = That is all right. Nothing was sent and nothing was kept.
refused-text = To take part, we would need a yes to the first choice. It is yours to make, today or another day. Your card stays good.

## Draft
draft-title = The plan
draft-heading = The plan
draft-lead = Each part starts with a short version in plain words. The full words of the draft come after it, beside the green line. You need not read it all.
draft-lead-easy = Here the plan stands in short lines. The full text says more. You need not read it all.
draft-next = Go on to the questions
draft-jump = Go to a part
one-page = All questions on one page
read-draft = Read the plan
one-by-one = One question at a time
easy-read = Easy to read
full-read = Back to the full text
easy-choose = Easy to read: short lines, one idea in each
played = Listen or watch
played-quiet = People near you may hear this. Go somewhere quiet, or use earphones.
played-voice = A recorded voice
played-clip = A sign-language film

## Questions
question-of = Question { $number } of { $total }
change-title = Change an answer
skip = Skip this question
leave-empty = Leave it empty
keep-answer = Keep this answer
save-answer = Save this answer
before-question = Before this question
skip-sensitive = Go past this question
skip-any = You can leave it empty and go past it.
tick-up-to = { $count ->
    [one] You can tick { $count }.
   *[other] You can tick up to { $count }.
}
tick-any = Tick as many as you like.
rank-hint = Press 1st beside your first choice, 2nd beside your second and 3rd beside your third. One or two is fine too. To move a number, press it somewhere else.
rank-1 = 1st
rank-2 = 2nd
rank-3 = 3rd
rank-said = { $place } choice: { $option }
clear = Clear my choices
up-to-characters = { $count ->
    [one] There is room for { $count } letter.
   *[other] There is room for { $count } letters and spaces.
}
parts-hint = Press a part to open it. No need to look at all of them.
parts-hint-here = Answer for any part. No need to look at all of them.
parts-done = I have finished with the parts
part-said = { $count ->
   *[other] The plan, part { $count }
}
part-read = Read the words of the draft
part-question = What should happen to this part?
part-comment = What would you change, and how?
part-comment-hint = You need not write anything. Please leave out names and places.
part-write = Write about this part
part-choose = Say what should happen to this part
part-wrote = You wrote about it
part-done = Keep this and go back to the parts
part-done-draft = Keep this and go back to the plan
part-done-one-page = Keep this and go back to all questions
part-leave-out = Leave this part empty
one-page-title = All questions on one page
one-page-lead = Answer only what you want to. Anything left empty is skipped.
to-check = Go on and check

## About you
about-heading = About you
about-lead = These help us see if groups think differently. Answer only what you want to.
about-small = Some groups are small. If few people like you answer, we will not show that group.
about-skip = Skip this page
rather-not-say = Rather not say

## Check, code, send
check-title = Check your answers
check-lead = Nothing has been sent yet. You can change any answer. Skipped questions can stay skipped.
check-next = Next we show you a code. You send after that.
feeling-heading = How did taking part feel?
feeling-hint = You can leave this empty. It helps us to ask better.
feeling-helpful = Helpful
feeling-all-right = All right
feeling-harder = It made things harder
check-choices = Look at my choices again
check-go-on = Go on to my code
skipped = Skipped
between = ;
answer = Answer
change = Change
code-title = Your code
code-lead = With this code you can read, change or delete your answers later. *Your answers are not sent yet.*
code-copy-letters = Press the code once and all of it is selected, ready to copy. Or write it on paper: five groups of five.
code-copy-numbers = Press the code once and all of it is selected, ready to copy. Or write it on paper: ten groups of four.
code-in-numbers = Easier to say aloud: the same code in numbers
code-in-letters = Shorter to write: the same code in letters and numbers
code-keep = Keep it where only you look. We cannot send it to you. Without it nobody can find your answers, not even us. Anyone who has it can read them.
code-lead-take-back = With this code you can only take everything back. It never shows your answers. *Your answers are not sent yet.*
code-keep-take-back = Keep it where only you look. We cannot send it to you. Whoever finds it can never read your answers with it, but can take them back.
code-other = Another kind of code, or none
code-full = A code that opens my answers
code-full-text = The usual code reads, changes and takes back.
code-take-back = A code that can only take back
code-take-back-text = If someone searches your papers, you can choose a code that never shows anything. It can only take everything back.
code-none = No code
code-none-text = You can also send without any code.
no-code-heading = Send without a code?
no-code-lead = Your answers cannot be found, changed or removed after you send them. Not by you, and not by us.
no-code-1 = You cannot read them again.
no-code-2 = You cannot take them back if you change your mind.
no-code-3 = They are erased when their time is over, as everybody’s are.
no-code-yes = Yes, send without a code
no-code-back = Go back to my code
code-replaced = This is a new code
code-replaced-text = You gave another card, so the code you saw before does not work any more. Please keep this one instead.
send = Send my answers
slip-heading = A small paper for your pocket
slip-text = It says nothing about the plan. Copy it by hand, or print this page: only the slip comes out.
home-title = Start
home-heading = Your views count here
home-lead = Choose the name that is on your card.
home-none = Nothing is open at the moment.
next-closes = Answers are collected
next-closes-when = Until { $day }. Until then you can change your answers with your code.
next-closes-day = Until { $day }.
next-panel = A panel of survivors checks what is said
next-results = The results come out
next-reply = The people who wrote the plan reply
next-reply-when = By { $day }. They say what they will do with each idea.
no-results-title = Results
no-results-lead = There are no results yet.
no-results-closes = Answers are collected until { $day }. Then a panel of survivors checks what is said about them.
no-results-reply = The people who wrote the plan reply by { $day }.
done-title = Thank you
done-heading = Thank you. Your answers arrived
done-lead = They are locked away. You can open them with your code.
done-lead-take-back = They are locked away. Your code can take them back, and never shows them.
done-lead-no-code = They are locked away. There is no code for them. They are erased when their time is over.
done-already = We already had your answers
done-already-text = They are safe. If you changed anything since, come back with your code and change it there.
done-already-safe = They are safe. You need not do anything more.
done-code = Show my code again
done-code-text = Hide it again by pressing the line above.
done-next = What happens next
done-after = Be good to yourself now
done-after-text = If you feel shaken or tired, that is understandable. You do not have to be alone with it.
done-leave = You can leave this page now. Nothing more is needed.

## Stopping
stop-title = You can stop here
stop-answered = { $count ->
    [0] You have not answered any questions yet.
    [one] You have answered { $count } question.
   *[other] You have answered { $count } questions.
}
stop-lead = Nothing has been sent. You do not have to say why you stop.
stop-send = Send what I have answered
stop-send-text = We show you a code first. The questions you did not reach count as skipped.
stop-send-button = Go on to my code
stop-drop = Delete everything
stop-drop-text = Nothing is kept. Your card stays good, so you can start again another day.
stop-drop-button = Delete everything
stop-save = Or keep what you have so far, and go on within three days:
save-title = Save and come back
save-lead = With this code you can open what you have so far and go on. *Nothing is sent by saving.*
save-keep = Keep the code where only you look. Whoever has it can read what you wrote. After three days everything is deleted by itself.
save-button = I have the code, save
saved-title = Saved
saved-lead = What you wrote is kept for three days. Come back with your code to go on.
saved-text = Nothing was sent. After three days it is deleted by itself.
stop-back = Go back to the questions
stop-tired = If you feel shaken or tired, that is understandable.
dropped-title = Everything is deleted
dropped-lead = Nothing was sent and nothing was kept. Thank you for your time.

## When a visit is over
expired-title = This page has closed by itself
expired-lead = It waited a while and then closed, to keep you safe. You have not done anything wrong.
expired-text = Nothing was sent and nothing was kept. Your card is still good.
expired-sent = What you had sent is as you left it. You can open it again with your code.
ended-title = This page is closed
ended-lead = You can start again from the first page.

## When a consultation rests
rest-title = Not available today
rest-lead = This page is resting. You have not done anything wrong.
rest-text = Nothing was sent and nothing was kept. Your card is still good. Please come back another day.
not-yet-title = Not open yet
not-yet-lead = This page opens soon. Your card will be good then.
not-yet-text = You need not do anything until then.
closed-title = This has closed
closed-lead = No more answers can be sent here. Thank you to everyone who took part.
closed-text = If you sent answers, your code still works. You can take your answers back on any day.
to-results = Read what people said
not-open-title = It closed while you were writing
not-open-lead = We are sorry. Your answers could not be sent any more, and nothing was kept.
not-open-change = We are sorry. Your change could not be kept any more. What you sent before is as it was.
not-open-nothing = Thank you for the time you gave.
not-open-words = Here is what you wrote, so that you can copy it. It goes when you leave this page.

## Support
support-heading = Places that can support you
support-lead = You can ask for support whether you take part or not. You do not need a card or a code.
support-everywhere = Everywhere
support-checked = Last checked on { $day }.
support-check-first = Please check first: this may have changed.
support-where = Where are you?
support-none = The group that gave you the card can tell you where to find support.
support-danger = If you are in danger now, go to a place where people can help you.
support-calls = A call or a visit to another site can stay in your phone’s history.

## Staying safe
safety-lead = Some small things that can help. You know your own situation best.
safety-leave = Leaving quickly
safety-leave-1 = Press *Leave this page* at the top. It takes you to an ordinary site.
safety-leave-2 = Answers you have not sent are then lost. Nobody else can see them.
safety-leave-3 = Afterwards, close the window too. Then the Back button cannot lead here.
safety-device = Your phone or computer
safety-device-1 = If someone checks it or shares it, it may be safer to use another one.
safety-device-2 = Programs that watch a phone can see what you do here. We cannot stop that.
safety-device-3 = While a page is open, anyone who holds the phone can see it. It closes by itself after its waiting time.
safety-device-4 = Use the buttons on the page. The browser’s Back button may ask to send a page again.
safety-history = What stays behind
safety-history-1 = We put no cookies on your phone. Your history shows only the name of this site.
safety-history-2 = We cannot clear your history. Clearing all of it can itself be noticed.
safety-history-3 = A private window keeps no history. It does not hide you from the network. Tor Browser does.
safety-code = Your card and your code
safety-code-1 = The card says nothing about the plan. You can leave it behind after sending.
safety-code-2 = Anyone who has your code can read your answers. Keep it where only you look.
safety-code-3 = If you think someone has it, open this site and take everything back.

## What happens to answers
answers-lead = Your answers are locked away when you send them. Nothing is kept before that.
answers-who = Who can see what
answers-who-1 = You, with your code.
answers-who-2 = Custodians can count the answers. They never see one person’s row.
answers-who-3 = Readers see single pieces of writing, if you said yes. They do not see your other answers.
answers-who-4 = The people who write the plan see only totals that show no single person.
answers-keep = How long they are kept
answers-keep-1 = You can take them back on any day. You do not have to say why.
answers-keep-2 = After that they may lie in locked safety copies for up to 30 more days.
answers-keep-3 = Totals that are already shared cannot be changed.
answers-limits = What we cannot promise
answers-limits-1 = Nobody reads answers straight away, so we cannot send help.
answers-limits-2 = A court could order us to hand over what we hold. That is why we ask for so little.
answers-limits-3 = What you write could show who you are. Please leave out names and places.
answers-notice = The full notice
languages-lead = Choose the language you like best to read. What you have answered stays.

## Coming back
return-title = Come back
return-heading = Type your code
return-hint = This is the code you were shown before you sent your answers. Small or capital letters, spaces and dashes make no difference.
return-open = Open my answers
return-take-back = Take everything back
return-private = Your answers will be on the screen. Are you somewhere private?
return-take-back-text = Taking back shows nothing on the screen. We ask once more, and never why.
return-lost = Without the code nobody can find answers, not even us.
own-title = Your answers
own-until = You can change them until { $day }.
own-frozen = You cannot change answers any more, because this has closed.
own-take-back-any-day = You can take them back on any day.
own-themes = What was found in your words
own-themes-text = A reader noted these ideas in what you wrote.
own-choices = Your choices
own-choices-text = A yes can become a no on any day.
to-no = Change to no
to-yes = Change to yes
own-download = Keep a copy
own-download-text = The copy holds your answers. Anyone who opens it can read them.
own-download-txt = As plain text
own-download-json = For a program
own-take-back-text = All your answers, your words and your choices are erased.
own-papers = What you agreed to
own-papers-text = You can read the words again that you said yes or no to. You can also have a full receipt. Both name the topic.
own-notice-open = Read again what I agreed to
own-notice-title = What you agreed to
own-notice-lead = These are exactly the words you read before you chose.
own-notice-version = { $count ->
   *[other] Version { $count }
}
receipt-open = Full receipt
receipt-title = Full receipt
receipt-warning = The full receipt says what you agreed to, word for word. *It names the topic and who asks.* Anyone who sees it knows what you took part in.
receipt-warning-pocket = For your pocket the code alone is enough. It says nothing about the plan.
receipt-show = Show it on this page
receipt-download = Keep it as a file
receipt-record = Number of this receipt
receipt-person = Your number here
receipt-collected = How your answers came
receipt-online = On this site
receipt-assisted = On this site, with help
receipt-paper = On paper
receipt-by-her = the participant
receipt-by-her-helped = the participant, with help
receipt-done-with = What is done with them
receipt-counting = Counting, with totals that show no single person
receipt-reading = Reading by a small named team, only with a yes
receipt-no-profiles = No profiles of people, and no decisions by a machine
receipt-recipients = Who receives what
receipt-to-team = The people who write the plan: published totals only
receipt-to-custodians = Custodians: counts, never one person’s row
receipt-to-readers = Readers: what was written, only with a yes
receipt-to-panel = The survivor panel: checked words, only with a yes
receipt-until = Everything is erased by
receipt-withdraw = How to take it back
receipt-withdrawal = At { $address }, with your code
receipt-rights = What you can ask for
receipt-right-read = To read your answers and keep a copy
receipt-right-change = To change them until the closing day
receipt-right-erase = To take back one choice or everything, on any day
receipt-right-complain = To complain, without giving a name
receipt-given = Yes, on { $day }
receipt-refused = No, on { $day }
receipt-withdrawn = Changed to no on { $day }
receipt-notices = The words you read
own-finished = When you have finished, press the button at the top to leave.
purpose-add = Do you want to say yes to this?
purpose-add-text = You can change it back on any day.
purpose-add-button = Yes
purpose-remove = Do you want to change this to no?
purpose-also = These change to no with it:
purpose-remove-text = What you gave for this is erased at once. It may lie in locked safety copies for up to 30 more days. You do not have to say why.
purpose-remove-button = Change to no
news-changed = Your change is saved.
news-withdrawn = Changed to no. What belonged to it is erased.
news-added = Changed to yes.
take-back-title = Take everything back
take-back-heading = Take everything back?
take-back-lead = We erase everything that belongs to this code. You do not have to say why.
take-back-1 = We cannot bring them back afterwards.
take-back-2 = Totals already shared stay as they are. No new total will hold your answers.
take-back-3 = It may lie in locked safety copies for up to 30 more days.
take-back-yes = Yes, take everything back
taken-back-title = It is done
taken-back-lead = If that code was correct, the answers are gone.
taken-back-1 = This page looks the same for every code, so that nobody can find out anything with it.
taken-back-2 = Locked safety copies are gone after at most 30 days.
taken-back-3 = Thank you for the time you gave. You need not do anything more.

## What can be put right
fault-code = We could not use that code yet
fault-no-code = Please type the code here. Take your time.
fault-misspelt = A character looks wrong. Please look at each group again. You can try as often as you need.
fault-card = This card cannot be used here. If you have sent answers with it, come back with your own code. Or ask for another card. Nothing is lost.
fault-nothing = We found nothing for that code
fault-nothing-text = Please look at each group again. If you took your answers back, or if their time is over, they are gone. If you never pressed Send, nothing was kept.
fault-no-room = Saving is not possible just now
fault-no-room-text = What you wrote is still here. You can try again in a little while, send it, or leave without keeping anything.
fault-too-many = That is a little more than we asked
fault-too-many-text = { $count ->
    [one] Please tick only { $count }, the one that matters most.
   *[other] Please tick up to { $count }, the ones that matter most.
}
fault-too-long = That is a little too long
fault-too-long-text = { $count ->
    [one] There is room for { $count } letter. What you wrote is still here.
   *[other] There is room for { $count } letters and spaces. What you wrote is still here.
}
fault-ranked = One choice has two places
fault-ranked-text = Please give each choice only one place.
fault-unreadable = Some signs cannot be kept
fault-unreadable-text = Please type that part again. The rest is still here.
fault-holds-code = Your own code is in this text
fault-holds-code-text = Please take it out, so that nobody can find your answers with it.

## Rights, by the code
rights = Your rights
rights-lead = Your answers are yours. Your code is all you need. You never have to give your name or a reason.
rights-code = With your code
rights-see = *See them.* Open your answers and read all we hold of them.
rights-correct = *Correct them.* Change any answer until this closes.
rights-erase = *Erase them.* Take everything back, or one part of it, on any day.
rights-object = *Say no to one use.* Take back that one yes. The rest can stay.
rights-copy = *Take a copy.* Save your answers as a file. The file says nothing about where it is from.
rights-open = Use my code
rights-where = Use your code on this site, at
rights-without = Without a code
rights-without-1 = Nobody can find your answers without your code, not even we. So we cannot show, change or erase them for you.
rights-without-2 = They are erased on the day the notice says, like everyone’s.
rights-complain = If something is wrong
rights-complain-1 = The notice of each consultation says who you can complain to. You do not have to give your name.
rights-complain-2 = A complaint changes nothing about your answers or the help you get.

## A complaint, without a name
rights-complain-where = You can write a complaint on this site, without a name, at
rights-complain-form = You can also write one here, without a name. You find the form under “Your rights” on the pages of that consultation.
complaint-title = Tell us what is wrong
complaint-lead = You can complain when answers, or things that could show who people are, are not kept safe. You do not have to give a name, and we do not ask for one.
complaint-who = The custodians read it. They look after the answers, and nobody else can open it.
complaint-when = Within 30 days they say that they have it. Later they reply. You read both on this page, with a code that we show you.
complaint-apart = It is not connected to any answers. It changes nothing about your answers or the help you get.
complaint-nobody = Nobody can contact you, because nobody knows who wrote it.
complaint-begin = Write a complaint
complaint-back = Have you written already?
complaint-back-hint = Type the code that you were shown then. The code for your answers does not work here.
complaint-open = Read the reply
complaint-others = You can also tell others
complaint-write = What is wrong?
complaint-write-hint = Please leave out names, places and codes, yours and other people’s.
complaint-write-next = Next we show you a code. Nothing is kept before you press Send.
complaint-empty = Nothing is written yet
complaint-empty-text = Please write in a few words what is wrong. Or go back.
complaint-code-lead = With this code you can read the reply, or take your complaint back. *It is not sent yet.*
complaint-code-keep = Keep it where only you look. We cannot send it to you. Without it you cannot read the reply. Anyone who has it can read what you wrote.
complaint-where = You can read the reply at
complaint-send = Send the complaint
complaint-full = There is no room just now
complaint-full-text = Nothing was sent. What you wrote is still here. You can try again in a little while, or copy it.
complaint-done = Your complaint arrived
complaint-done-lead = It is locked away. Only the custodians can open it, and you with your code.
complaint-done-reply = Then they look into it. You can read their reply with your code.
complaint-already = We already have a complaint under this code
complaint-already-text = It is safe. If you changed something since, the change was not kept. You can write another complaint.
complaint-own = Your complaint
complaint-received = It arrived on { $day }.
complaint-due = By { $day } the custodians say that they have it.
complaint-acknowledged = On { $day } the custodians said that they have it.
complaint-closed = On { $day } they replied.
complaint-reply = The reply
complaint-no-reply = There is no reply yet. You can look again another day.
complaint-upheld = You were right.
complaint-partly-upheld = You were right about a part of it.
complaint-not-upheld = They looked into it and found that nothing was done wrong.
complaint-elsewhere = It is about something else than this consultation.
complaint-not-content = If you do not agree:
complaint-yours = What you wrote
complaint-take-back = Take the complaint back
complaint-take-back-heading = Take the complaint back?
complaint-take-back-lead = We erase it, and the reply with it. You do not have to say why.
complaint-take-back-2 = Your answers stay as they are.
complaint-take-back-yes = Yes, take it back
complaint-taken-back = If that code was correct, the complaint is gone.
complaint-to-door = Go to the page for complaints
complaint-nothing = Please look at each group again. If you took it back, it is gone. If you never pressed Send, nothing was kept. The code for your answers does not work here.
complaint-expired = What you had sent is as you left it. What was not sent is gone.

## What may show who somebody is
noticed = This may show who you are. Do you want to change it?
noticed-text = We marked the place. You can change it, or leave it as it is. Nothing is sent yet.
noticed-change = Change it
noticed-keep = Keep it as it is

## When something does not work
error-not-found = We cannot find this page
error-not-found-text = The address may have a small slip in it. Nothing is lost.
error-malformed = That did not come through
error-malformed-text = Nothing was kept. Please start again from the first page. Your card is still good.
error-too-large = That was more than fits
error-too-large-text = Nothing was kept. Please go back and make it a little shorter.
error-unavailable = Not just now
error-unavailable-text = Something we need is resting. Your card is still good. Please try again in a minute.
error-internal = Something went wrong on our side
error-internal-text = You have not done anything wrong. Your card is still good, unless you had already sent.
error-number = If you ask for help, you can give this number:

## Leaving
exit-title = Page
exit-link = Continue

### Results pages, and the sentences that are written down inside a release.

## Inside a release: frozen with the figures
release-rule-line = No figure stands for fewer than { $line } people, and no part of one for fewer than { $cell }.
release-rule-hidden = Where a number could point to a person, it is put together with others, said in words, or held back.
release-rule-mark = [c] means that the number is held back. It may be very low or very high.
release-rule-rounding = Every number is rounded by itself to the nearest { $step }. Numbers are rounded, so they may not add up.
release-rule-percent = Percentages are made from rounded numbers, and only where about { $percent } people or more answered.
release-rule-skipped = People who skipped a question are not counted in it. How many skipped is never told.
release-rule-people = These figures describe the people who answered, not all survivors.
release-rule-protection = Nobody can work out one person’s answer from these figures, even if they know the rules, who took part, and what { $others } others answered. Beside a figure in words, it is { $fewer } others.
release-note-shown = Numbers are rounded, so they may not add up.
release-note-combined = Some answers or groups are shown together. Numbers are rounded, so they may not add up.
release-note-words = This is shown in words, without numbers, to protect the people who answered.
release-note-too-few = Too few people answered for us to show this.
release-note-withheld = We do not show this, to protect the people who answered.
release-not-said = Not said
release-other-answers = All other answers
release-other-groups = All other groups
release-not-chosen = Not chosen
release-small-letters = yes
release-nearly-everyone = Nearly everyone agreed.
release-most-people = Most people agreed.
release-nearly-everyone-other = Nearly everyone was in the middle or did not agree.
release-most-people-other = Most people were in the middle or did not agree.
release-idea = Made-up idea { $count }

## The page
results-title = Results
results-heading = What people told us
results-closed = Answers closed on { $date }.
results-published = Published on { $date }.
results-not-published = This is not published yet.
results-number = Release { $count }.
results-people = These figures describe the people who answered, not all survivors.
results-rounding = Numbers are rounded, so they may not add up.
results-hidden = Where a number could point to a person, we put it together with others, use words, or hold it back.
results-contents = On this page
results-in-short = In short
results-questions = Question by question
results-draft = The plan, part by part
results-draft-apart = What people said about each part stands on a page of its own, beside the words of the plan.
results-draft-go = See what people said about each part
results-groups = Do groups differ?
results-replies = You said, we did
results-quotes = In people’s own words
results-quotes-lead = These people said yes to being quoted. Two readers hid what could show who somebody is, and changed how it is said where that could show it. The survivor panel agreed to each one. Whoever wrote a quote can take it back, and then it goes from this list.
results-how = How we protect people
results-files = The figures as files

results-summary = The summary
results-summary-by = Written by the policy team with the survivor panel
results-statement = The survivor panel’s statement
results-statement-by = In the panel’s own words, not edited
results-dissent = The panel did not approve this.
results-dissent-more = It had { $count ->
    [one] { $count } day
   *[other] { $count } days
} to answer. Its statement stands beside the summary.

results-read-bars = Each bar is split at the middle answer. The further it reaches to the side of the first answer, the more people chose it or one near it.
results-read-marks = *[c]* means that the number is held back. It may be very low or very high.
results-read-draft = What people want to happen to each part. A stronger colour and a longer line below it mean more people.
results-read-parts = Press the name of a part to read its words.
results-read-groups = Each bar is one group. It shows how that group’s answers are shared out. A dashed bar is a group that is held back.
results-bar = Bar of the numbers in the list below
results-bar-part = { $label }: { $number }
results-percent = { $count }%
results-others = { $label } ({ $count ->
    [one] { $count } option
   *[other] { $count } options
})
results-base = { $count ->
    [one] About { $count } person answered.
   *[other] About { $count } people answered.
}
results-base-themes = { $count ->
    [one] About { $count } person wrote something.
   *[other] About { $count } people wrote something.
}
results-themes-found = Trained readers found these main ideas.
results-band-base = { $count ->
    [one] about { $count } person
   *[other] about { $count } people
}
results-words-answers = Meant are the answers: { $answers }.
results-held = held back
results-still-counts = What is held back still counts: the panel and the policy team must reply to what people wrote.
results-tiers = Most wanted first. Those that stand together were too close to tell apart.
results-by-band = { $question }: { $band }
results-table = As a table
results-table-of = { $label }: the same numbers as a table
results-column-part = Answer
results-column-group = Group
results-column-count = People, about
results-column-percent = In percent
results-column-place = Place
results-column-base = Answered, about

results-replies-promised = Every main idea gets a reply. The date promised was { $date }.
results-you-said = You said:
results-we-did = We did:
results-reply-accepted = Accepted
results-reply-partly = Partly accepted
results-reply-not-accepted = Not accepted
results-reply-undecided = Not decided yet
results-reply-none = No reply yet
results-reply-by = By { $date }.
results-reply-late = This reply is late. It was promised by { $date }.

results-csv = A table for spreadsheets (CSV)
results-json = Everything, for programs (JSON)
results-signature = The signature of the JSON file
results-fingerprint = Fingerprint (SHA-256) of the JSON file:
results-key = The signature is checked with this key (Ed25519):
results-same-for-all = Everyone reads the same figures. They never change.
results-xlsx = A workbook that explains itself (XLSX)
results-package = Everything in one file, with a description (data package, ZIP)
results-earlier = Read this plan beside the earlier draft, part by part
two-title = Two drafts
two-heading = Two drafts, part by part
two-lead = The plan was changed after an earlier draft. Each part of the later draft stands here beside the part it grew from, with what people answered about each.
two-groups = These are two groups of people. Some people may be in both.
two-no-difference = A difference between two numbers says nothing about any person. It does not show that anybody changed their mind.
two-earlier = Earlier draft
two-later = Later draft
two-asked = What people were asked about each part
two-results-earlier = All results about the earlier draft
two-results-later = All results about the later draft
two-parts = Part by part
two-part = Earlier draft, part { $number }: { $heading }
two-place-earlier = Earlier draft, part { $number }
two-place-later = Later draft, part { $number }
two-new = This part is new. It grew from no part of the earlier draft.
two-left-out = Left out of the later draft
two-left-out-lead = No part of the later draft grew from these.
two-read = Read the words of both drafts
two-read-one = Read the words of this part
two-unchanged = The words are the same in both drafts:
two-column = Draft
two-elsewhere = The earlier draft is not written in this language, so the two drafts cannot be shown beside each other here.
two-languages = You can read both in:
two-nowhere = There is no language in which both are written.
two-back = Back to the results
results-sheet-figures = Figures
results-sheet-about = About
results-column-question = Question
results-column-asked = What was asked
results-column-paragraph = Part of the plan
results-column-themes = Main ideas
results-column-band = Kind of group
results-column-order = Order
results-column-status = How it is shown
results-column-note = Note
results-about-columns = What the columns mean
results-about-csv = Name in the CSV file
results-about-meaning = Meaning
results-about-check = How to check that nothing was changed
results-about-check-how = All figures come from the JSON file. Whoever has that file, its signature and the key can check that nobody changed a number.
results-means-question = The number of the question.
results-means-asked = The words of the question. The CSV file leaves them out.
results-means-paragraph = The part of the plan that people were asked about. Empty where the question is about the whole plan.
results-means-themes = “true” where trained readers counted the main ideas in what people wrote.
results-means-band = What people were grouped by, such as age. Empty where the figure is about everyone who answered.
results-means-group = The group that the figure is about.
results-means-order = The order of the answers, from 0. “others” means all other answers together. “tier 1” is what people wanted most.
results-means-part = The answer. Where no numbers are shown, this says so.
results-means-status = One of the words that are explained below.
results-means-count = About how many people gave this answer. [c] means that the number is held back.
results-means-percent = How many of every 100 people who answered gave this answer. Empty where percentages are not shown.
results-means-base = About how many people answered the question.
results-means-note = What we did with the numbers of this question.

## The preview, before there is a release
results-preview-title = What the results will look like
results-preview-lead = There are no results yet. This page shows their form, with made-up numbers.
results-made-up = Made-up numbers
results-made-up-all = Every number on this page is made up. None of them comes from anyone’s answer.
results-made-up-dates = The real results are promised as follows.
results-made-up-closes = Answers close on { $date }.
results-made-up-reply = Every main idea has a reply by { $date }.
results-made-up-between = In between, trained readers read what people wrote, a custodian builds the figures, and the survivor panel checks them.

### Words for whoever helps somebody take part, and for the paper form. The same rules as in en.ftl.

## Beside a page, for the person who helps
assist-notice = Read this page aloud, word for word. The person can ask for somebody else to help, at any time and without a reason.
assist-adults = Ask, and press what the person says.
assist-choices = Read each choice aloud and press what the person says. Leave it empty if they do not say. Empty counts as no.
assist-draft = Read as much of the plan aloud as the person wants to hear.
assist-question = Read the question and every answer aloud. Press or write what the person says, in their words. They can skip it.
assist-check = Read the answers back, and change what the person wants changed.
assist-code = This code belongs to the person. Help them write it down. Do not keep it, photograph it or say it where others hear.
assist-card = The person needs another card.
assist-done = Close this page when the person has what they need. What you heard stays between you.
assist-next = Back to your page for helping
paper-adults = Press what is ticked on the form. If nothing is ticked, press “I’d rather not say”.
paper-choices = Press what is ticked on the form. If nothing is ticked, leave it empty. Empty counts as no.
paper-question = Type what stands on the form, as it stands. If you cannot tell what is ticked or written, leave it out.
paper-check = Hold the form beside the screen and compare, page by page.
paper-send-title = Send what stands on the form
paper-send-lead = Once sent, this form cannot be typed in again. Its code is on the slip that its person tore off, and nowhere else.
paper-done-title = The form
paper-done-kept = The form is typed in
paper-done-kept-text = It arrived and is locked away.
paper-done-before = This form was typed in before
paper-done-before-text = Nothing was kept twice.
paper-done-used = The number of this form was used before
paper-done-used-text = Its person answered in another way, and those answers count. Nothing of the form was kept.
paper-done-nothing = Nothing of this form is kept
paper-done-nothing-text = Without a yes on the form, nothing of it may be typed in.
paper-done-shred = Now shred the form. Do not keep it, copy it or photograph it.

## The paper form
paper-cover = This booklet is yours to use or to leave. Nobody needs to know which.
paper-cover-place = Open it where nobody reads over your shoulder.
paper-safe-heading = Before you read on
paper-safe-1 = The pages inside say what this is about. Keep the booklet where nobody finds it, or give it back at once.
paper-safe-2 = You can skip any question, stop at any time, and give the booklet back empty.
paper-safe-3 = Leave out names, places and dates. Write about the plan, not about what happened to you.
paper-safe-4 = Use this booklet or the website, not both. The first one that arrives counts.
paper-safe-5 = Somebody may read it to you or write for you. You can always ask for another person.
paper-stop = If your answer is not yes, please stop here and give the booklet back. Nothing of it is kept.
paper-first-no = Without a yes to the first choice, nothing of this booklet is kept. It is shredded.
paper-undo = You can change your mind. Use the code on your slip on the website. You do not have to say why. Totals already shared cannot be changed, but your answers will not be in any new ones.
paper-version = Version { $version } of these words
paper-one = Tick one, or go past this question.
paper-rank = Write 1 beside your first choice, 2 beside your second and 3 beside your third. One or two is fine too.
paper-with-words = Only if you said yes to a small team reading what you write.
paper-with-about = Only if you said yes to using your answers about you.
paper-comment = What would you change, and how?
paper-end-heading = When you have finished
paper-end-1 = Tear off the slip below. Keep it where only you look.
paper-end-2 = Close the booklet and give it back, in its envelope if it has one.
paper-end-3 = It is typed in within 7 days, and then shredded.
paper-number = Number of this booklet
paper-number-for = For the person who types it in.
paper-slip = This code can only take back. It never shows anything.
paper-tear = Tear here

## Countries, by their two letters: members and observers of the United Nations. Others are shown by their letters.
country-AD = Andorra
country-AE = United Arab Emirates
country-AF = Afghanistan
country-AG = Antigua and Barbuda
country-AL = Albania
country-AM = Armenia
country-AO = Angola
country-AR = Argentina
country-AT = Austria
country-AU = Australia
country-AZ = Azerbaijan
country-BA = Bosnia and Herzegovina
country-BB = Barbados
country-BD = Bangladesh
country-BE = Belgium
country-BF = Burkina Faso
country-BG = Bulgaria
country-BH = Bahrain
country-BI = Burundi
country-BJ = Benin
country-BN = Brunei
country-BO = Bolivia
country-BR = Brazil
country-BS = The Bahamas
country-BT = Bhutan
country-BW = Botswana
country-BY = Belarus
country-BZ = Belize
country-CA = Canada
country-CD = Democratic Republic of the Congo
country-CF = Central African Republic
country-CG = Republic of the Congo
country-CH = Switzerland
country-CI = Côte d’Ivoire
country-CL = Chile
country-CM = Cameroon
country-CN = China
country-CO = Colombia
country-CR = Costa Rica
country-CU = Cuba
country-CV = Cabo Verde
country-CY = Cyprus
country-CZ = Czechia
country-DE = Germany
country-DJ = Djibouti
country-DK = Denmark
country-DM = Dominica
country-DO = Dominican Republic
country-DZ = Algeria
country-EC = Ecuador
country-EE = Estonia
country-EG = Egypt
country-ER = Eritrea
country-ES = Spain
country-ET = Ethiopia
country-FI = Finland
country-FJ = Fiji
country-FM = Micronesia
country-FR = France
country-GA = Gabon
country-GB = United Kingdom
country-GD = Grenada
country-GE = Georgia
country-GH = Ghana
country-GM = The Gambia
country-GN = Guinea
country-GQ = Equatorial Guinea
country-GR = Greece
country-GT = Guatemala
country-GW = Guinea-Bissau
country-GY = Guyana
country-HN = Honduras
country-HR = Croatia
country-HT = Haiti
country-HU = Hungary
country-ID = Indonesia
country-IE = Ireland
country-IL = Israel
country-IN = India
country-IQ = Iraq
country-IR = Iran
country-IS = Iceland
country-IT = Italy
country-JM = Jamaica
country-JO = Jordan
country-JP = Japan
country-KE = Kenya
country-KG = Kyrgyzstan
country-KH = Cambodia
country-KI = Kiribati
country-KM = Comoros
country-KN = Saint Kitts and Nevis
country-KP = North Korea
country-KR = South Korea
country-KW = Kuwait
country-KZ = Kazakhstan
country-LA = Laos
country-LB = Lebanon
country-LC = Saint Lucia
country-LI = Liechtenstein
country-LK = Sri Lanka
country-LR = Liberia
country-LS = Lesotho
country-LT = Lithuania
country-LU = Luxembourg
country-LV = Latvia
country-LY = Libya
country-MA = Morocco
country-MC = Monaco
country-MD = Moldova
country-ME = Montenegro
country-MG = Madagascar
country-MH = Marshall Islands
country-MK = North Macedonia
country-ML = Mali
country-MM = Myanmar
country-MN = Mongolia
country-MR = Mauritania
country-MT = Malta
country-MU = Mauritius
country-MV = Maldives
country-MW = Malawi
country-MX = Mexico
country-MY = Malaysia
country-MZ = Mozambique
country-NA = Namibia
country-NE = Niger
country-NG = Nigeria
country-NI = Nicaragua
country-NL = Netherlands
country-NO = Norway
country-NP = Nepal
country-NR = Nauru
country-NZ = New Zealand
country-OM = Oman
country-PA = Panama
country-PE = Peru
country-PG = Papua New Guinea
country-PH = Philippines
country-PK = Pakistan
country-PL = Poland
country-PS = Palestine
country-PT = Portugal
country-PW = Palau
country-PY = Paraguay
country-QA = Qatar
country-RO = Romania
country-RS = Serbia
country-RU = Russia
country-RW = Rwanda
country-SA = Saudi Arabia
country-SB = Solomon Islands
country-SC = Seychelles
country-SD = Sudan
country-SE = Sweden
country-SG = Singapore
country-SI = Slovenia
country-SK = Slovakia
country-SL = Sierra Leone
country-SM = San Marino
country-SN = Senegal
country-SO = Somalia
country-SR = Suriname
country-SS = South Sudan
country-ST = São Tomé and Príncipe
country-SV = El Salvador
country-SY = Syria
country-SZ = Eswatini
country-TD = Chad
country-TG = Togo
country-TH = Thailand
country-TJ = Tajikistan
country-TL = Timor-Leste
country-TM = Turkmenistan
country-TN = Tunisia
country-TO = Tonga
country-TR = Türkiye
country-TT = Trinidad and Tobago
country-TV = Tuvalu
country-TZ = Tanzania
country-UA = Ukraine
country-UG = Uganda
country-US = United States
country-UY = Uruguay
country-UZ = Uzbekistan
country-VA = Holy See
country-VC = Saint Vincent and the Grenadines
country-VE = Venezuela
country-VN = Viet Nam
country-VU = Vanuatu
country-WS = Samoa
country-YE = Yemen
country-ZA = South Africa
country-ZM = Zambia
country-ZW = Zimbabwe

