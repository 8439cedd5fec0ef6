-- Complaints (ACC-10, decision 0032): sealed like responses, at one size, under an id that only the complaint's own code gives.
-- Days are plain, so that the clock of 30 days runs without anybody's sign-in; nothing here is finer than a day (PSE-5), and
-- nothing leads to an answer.

CREATE TABLE complaint (
    id BYTEA PRIMARY KEY NOT NULL,
    consultation BYTEA NOT NULL,
    received_on DATE NOT NULL,
    acknowledged_on DATE,
    closed_on DATE,
    outcome TEXT,
    wrap BYTEA NOT NULL,
    text BYTEA NOT NULL,
    reply BYTEA NOT NULL
);
