-- Mail to staff that waits to be sent (D7): recipient and text sealed, to one account, gone as soon as it is sent. Of one that
-- was given up the row stays for 30 days without its letter, with the moment in due_at, so that somebody learns of it.
CREATE TABLE outbox (
    id BYTEA PRIMARY KEY NOT NULL,
    account BYTEA NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    attempts BIGINT NOT NULL,
    due_at TIMESTAMP NOT NULL,
    letter BYTEA
);
