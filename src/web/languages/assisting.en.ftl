
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
