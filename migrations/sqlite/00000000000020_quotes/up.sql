-- Quotes (AGG-33, decision 0059): a step, and what is sealed to those whose turn it is. The id comes from what only a receipt gives and
-- a reader finds inside the words: nothing here leads to a row, a card or a person, and no day or hour is kept.

CREATE TABLE quote (
    id BLOB PRIMARY KEY NOT NULL,
    consultation BLOB NOT NULL,
    step TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
