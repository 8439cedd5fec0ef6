-- Safeguarding concerns that readers raised (SAF-25): what kind, on which days, and a note sealed to the words key. Each has
-- a random id of its own and no id of a text or a row: nothing joins a concern to what somebody sent.

CREATE TABLE concern (
    id BLOB PRIMARY KEY NOT NULL,
    consultation BLOB NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    raised_on TEXT NOT NULL,
    closed_on TEXT,
    note BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Whether custodians were told in this week that taking part made things harder for too many (SAF-24): one yes or no for the
-- newest week that was looked at, and never a number.
CREATE TABLE harder_week (
    consultation BLOB PRIMARY KEY NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    week INTEGER NOT NULL,
    told INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
