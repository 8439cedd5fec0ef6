
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
release-comma = {", "}
release-or = {" "}or{" "}
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
results-groups = Do groups differ?
results-replies = You said, we did
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
results-read-draft = What people want to happen to each part. Darker means more people.
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

## The preview, before there is a release
results-preview-title = What the results will look like
results-preview-lead = There are no results yet. This page shows their form, with made-up numbers.
results-made-up = Made-up numbers
results-made-up-all = Every number on this page is made up. None of them comes from anyone’s answer.
results-made-up-dates = The real results are promised as follows.
results-made-up-closes = Answers close on { $date }.
results-made-up-reply = Every main idea has a reply by { $date }.
results-made-up-between = In between, trained readers read what people wrote, a custodian builds the figures, and the survivor panel checks them.
