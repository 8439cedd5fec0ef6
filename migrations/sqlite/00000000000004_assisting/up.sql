-- Answers that somebody enters for somebody else: spoken, or from a paper form (CON-18, LNG-8).

-- Who made a batch, so that nobody enters answers with the cards of their own group (PAR-10). A batch of paper forms
-- holds which notice they print, for that is the one people agree to on them (CON-7); a batch of cards has none.
ALTER TABLE card_batch ADD COLUMN printed_by BLOB REFERENCES account (id) ON DELETE SET NULL;
ALTER TABLE card_batch ADD COLUMN paper_notice INTEGER;
ALTER TABLE card_batch ADD COLUMN paper_language TEXT;

-- Who gave which promise of confidentiality (LNG-10): the hash is that of its text.
CREATE TABLE confidentiality_promise (
    consultation BLOB NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    account BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    sha256 BLOB NOT NULL,
    given_on TEXT NOT NULL,
    PRIMARY KEY (consultation, account)
) STRICT, WITHOUT ROWID;

-- How many entries an assister began on a day, and how many paper forms of that day's they destroyed. Never one by
-- one (ACC-8), and never in the transaction that stores a response.
CREATE TABLE assisted_day (
    consultation BLOB NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    account BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    spoken INTEGER NOT NULL,
    paper INTEGER NOT NULL,
    destroyed INTEGER NOT NULL,
    PRIMARY KEY (consultation, account, day)
) STRICT, WITHOUT ROWID;
