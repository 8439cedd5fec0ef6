-- How many texts a reader has opened today (AGG-36, decision 0064): one row for each, replaced and forgotten with its day, the number
-- sealed. Nothing here leads to a text or a consultation, and no hour is kept.

CREATE TABLE reading_day (
    account BYTEA PRIMARY KEY NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    day DATE NOT NULL,
    opened BYTEA NOT NULL
);

-- What is erased and not mixed leaves no sample in the catalogue (decision 0050).
ALTER TABLE reading_day
    ALTER COLUMN account SET STATISTICS 0,
    ALTER COLUMN day SET STATISTICS 0,
    ALTER COLUMN opened SET STATISTICS 0;
