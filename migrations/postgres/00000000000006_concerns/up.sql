-- Safeguarding concerns that readers raised (SAF-25): what kind, on which days, and a note sealed to the words key. Each has
-- a random id of its own and no id of a text or a row: nothing joins a concern to what somebody sent.

CREATE TABLE concern (
    id BYTEA PRIMARY KEY NOT NULL,
    consultation BYTEA NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    raised_on DATE NOT NULL,
    closed_on DATE,
    note BYTEA NOT NULL
);

-- Whether custodians were told in this week that taking part made things harder for too many (SAF-24): one yes or no for the
-- newest week that was looked at, and never a number.
CREATE TABLE harder_week (
    consultation BYTEA PRIMARY KEY NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    week BIGINT NOT NULL,
    told BOOLEAN NOT NULL
);
