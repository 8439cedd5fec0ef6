# Mail to staff. A subject names no project, no consultation and no topic: others may read it over a shoulder.

subject-invitation = Your invitation
subject-trial = A trial

hello = Hello,
nobody-reads = Nobody reads what is sent to this address.

invitation-what = A colleague has made an account for you.
invitation-address = To set it up, open this address:
invitation-code = and enter this code:
invitation-password = You then choose a password, which nobody else will ever know.
invitation-until = The code works once, until { $day }, that day included.
invitation-keep = Please pass this mail on to nobody: whoever enters the code first becomes you there. If you did not expect it, delete it and tell the colleague you work with.

trial-what = This mail was asked for on the command line, to see whether mail arrives. There is nothing to do.
