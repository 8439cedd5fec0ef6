# Mail to staff. A subject names no project, no consultation and no topic: others may read it over a shoulder.

subject-invitation = Your invitation
subject-return = Your way back
subject-changed = Your sign-in was changed
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

return-what = Somebody, most likely you, asked for a way back to your account. Open this address:
return-code = If the page asks for a code, copy the whole address into its field.
return-until = It works once, for half an hour. You also need your recovery code on paper, and your app or passkey. Without them you can come back with a new key; the page says what is lost by that.
return-keep = If you did not ask for this, delete it: nothing has been changed. Please pass it on to nobody.

changed-factor = What you give after your password was changed: an app or a passkey was added, replaced or removed.
changed-password = A new password was set for your account. You are signed out everywhere.
changed-not-you = If this was you, there is nothing to do. If it was not, tell an administrator of your organisation today.
