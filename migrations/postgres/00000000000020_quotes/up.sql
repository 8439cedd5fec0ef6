-- Quotes (AGG-33, decision 0059): a step, and what is sealed to those whose turn it is. The id comes from what only a receipt gives and
-- a reader finds inside the words: nothing here leads to a row, a card or a person, and no day or hour is kept.

CREATE TABLE quote (
    id BYTEA PRIMARY KEY NOT NULL,
    consultation BYTEA NOT NULL,
    step TEXT NOT NULL,
    sealed BYTEA NOT NULL
);

-- What is erased and not mixed leaves no sample in the catalogue (decision 0050).
ALTER TABLE quote
    ALTER COLUMN id SET STATISTICS 0,
    ALTER COLUMN consultation SET STATISTICS 0,
    ALTER COLUMN step SET STATISTICS 0,
    ALTER COLUMN sealed SET STATISTICS 0;
