-- Who held a key and left, and the newest pair they held: the kind is to be rotated until every pair up to that one is out of use
-- (SECURITY 2, "Leaving").
CREATE TABLE departure (
    consultation BYTEA NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    account BYTEA NOT NULL REFERENCES account (id),
    epoch BIGINT NOT NULL,
    left_on DATE NOT NULL,
    PRIMARY KEY (consultation, kind, account)
);

-- The day an account was ended. The row stays for what its holder approved; password, keys, factors and address are gone.
ALTER TABLE account ADD COLUMN ended_on DATE;
