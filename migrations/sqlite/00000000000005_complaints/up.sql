-- Complaints (ACC-10, decision 0032): sealed like responses, at one size, under an id that only the complaint's own code gives.
-- Days are plain, so that the clock of 30 days runs without anybody's sign-in; nothing here is finer than a day (PSE-5), and
-- nothing leads to an answer.

CREATE TABLE complaint (
    id BLOB PRIMARY KEY NOT NULL,
    consultation BLOB NOT NULL,
    received_on TEXT NOT NULL,
    acknowledged_on TEXT,
    closed_on TEXT,
    outcome TEXT,
    wrap BLOB NOT NULL,
    text BLOB NOT NULL,
    reply BLOB NOT NULL
) STRICT, WITHOUT ROWID;
