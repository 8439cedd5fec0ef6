-- Mail to staff that waits to be sent (D7): recipient and text sealed, to one account, gone as soon as it is sent. Of one that
-- was given up the row stays for 30 days without its letter, with the moment in due_at, so that somebody learns of it.
CREATE TABLE outbox (
    id BLOB PRIMARY KEY NOT NULL,
    account BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    attempts INTEGER NOT NULL,
    due_at TEXT NOT NULL,
    letter BLOB
) STRICT, WITHOUT ROWID;
