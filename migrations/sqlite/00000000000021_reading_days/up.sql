-- How many texts a reader has opened today (AGG-36, decision 0064): one row for each, replaced and forgotten with its day, the number
-- sealed. Nothing here leads to a text or a consultation, and no hour is kept.

CREATE TABLE reading_day (
    account BLOB PRIMARY KEY NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    opened BLOB NOT NULL
) STRICT, WITHOUT ROWID;
