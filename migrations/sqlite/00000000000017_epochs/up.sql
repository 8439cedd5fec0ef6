-- Who held a key and left, and the newest pair they held: the kind is to be rotated until every pair up to that one is out of use
-- (SECURITY 2, "Leaving").
CREATE TABLE departure (
    consultation BLOB NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    account BLOB NOT NULL REFERENCES account (id),
    epoch INTEGER NOT NULL,
    left_on TEXT NOT NULL,
    PRIMARY KEY (consultation, kind, account)
) STRICT, WITHOUT ROWID;

-- The day an account was ended. The row stays for what its holder approved; password, keys, factors and address are gone.
ALTER TABLE account ADD COLUMN ended_on TEXT;
