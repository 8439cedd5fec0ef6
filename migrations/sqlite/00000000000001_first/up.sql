-- The first schema. The same tables, columns and order stand in the PostgreSQL folder; a test compares them.
--
-- What a participant sends lies in `card`, `answer_sheet` and `words` (SECURITY 3.1): WITHOUT ROWID under
-- pseudo-random 32-byte keys, no time, no counter, no foreign key, so that a settled copy has no order to join on.

CREATE TABLE organisation (
    id BLOB PRIMARY KEY NOT NULL,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Staff. `contact` holds name and mail sealed; `mail_tag` is a keyed hash for looking up (SECURITY B2).
CREATE TABLE account (
    id BLOB PRIMARY KEY NOT NULL,
    organisation BLOB NOT NULL REFERENCES organisation (id),
    mail_tag BLOB NOT NULL UNIQUE,
    contact BLOB NOT NULL,
    administrator INTEGER NOT NULL,
    password BLOB,
    public_key BLOB,
    private_key BLOB
) STRICT, WITHOUT ROWID;

-- One-time invitation codes, kept as keyed hashes.
CREATE TABLE invitation (
    tag BLOB PRIMARY KEY NOT NULL,
    account BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    expires_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sign_in (
    id BLOB PRIMARY KEY NOT NULL,
    account BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    private_key BLOB NOT NULL,
    started_at TEXT NOT NULL,
    seen_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE consultation (
    id BLOB PRIMARY KEY NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    organisation BLOB NOT NULL REFERENCES organisation (id),
    state TEXT NOT NULL,
    paused INTEGER NOT NULL,
    folder TEXT NOT NULL,
    folder_sha256 BLOB NOT NULL,
    review_sha256 BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Every change of state with the role that made it and the day (PAR-2).
CREATE TABLE transition (
    consultation BLOB NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    state TEXT NOT NULL,
    role TEXT NOT NULL,
    made_on TEXT NOT NULL,
    PRIMARY KEY (consultation, position)
) STRICT, WITHOUT ROWID;

-- Notices as they were shown, for good: one row per version and language (CON-7).
CREATE TABLE notice (
    consultation BLOB NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    language TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (consultation, version, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE consultation_role (
    consultation BLOB NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    account BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    PRIMARY KEY (consultation, account, role)
) STRICT, WITHOUT ROWID;

-- Acts that need two people (D18): what, the hash of what, in which role, by whom, on which day.
CREATE TABLE approval (
    id BLOB PRIMARY KEY NOT NULL,
    consultation BLOB NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    act TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    role TEXT NOT NULL,
    account BLOB NOT NULL REFERENCES account (id),
    given_on TEXT NOT NULL,
    UNIQUE (consultation, act, sha256, account)
) STRICT, WITHOUT ROWID;

-- Public keys per kind (figures, words, panel) and epoch, with their MAC (SECURITY B2).
CREATE TABLE consultation_key (
    consultation BLOB NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    public_key BLOB NOT NULL,
    PRIMARY KEY (consultation, kind, epoch)
) STRICT, WITHOUT ROWID;

CREATE TABLE key_grant (
    consultation BLOB NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    account BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    sealed BLOB NOT NULL,
    PRIMARY KEY (consultation, kind, epoch, account)
) STRICT, WITHOUT ROWID;

CREATE TABLE card_batch (
    id BLOB PRIMARY KEY NOT NULL,
    consultation BLOB NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    label TEXT NOT NULL,
    cards INTEGER NOT NULL,
    printed_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE card (
    id BLOB PRIMARY KEY NOT NULL,
    consultation BLOB NOT NULL,
    batch_tag BLOB NOT NULL,
    spent INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE answer_sheet (
    id BLOB PRIMARY KEY NOT NULL,
    consultation BLOB NOT NULL,
    keep INTEGER NOT NULL,
    wrap BLOB,
    head BLOB,
    answers BLOB,
    about BLOB,
    own BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE words (
    id BLOB PRIMARY KEY NOT NULL,
    consultation BLOB NOT NULL,
    keep INTEGER NOT NULL,
    wrap BLOB,
    head BLOB,
    raw BLOB,
    reading BLOB,
    marks BLOB,
    own BLOB
) STRICT, WITHOUT ROWID;

-- The day's key for page state, sealed under the root key; gone three hours after its day (B7).
CREATE TABLE form_key (
    day INTEGER PRIMARY KEY NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

-- Visits that were left. `hour` is a Unix time rounded up to the hour (B7).
CREATE TABLE ended_visit (
    tag BLOB PRIMARY KEY NOT NULL,
    hour INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The list of themes of one text question, written by readers per language (DESIGN 8, "Reader").
CREATE TABLE theme (
    consultation BLOB NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    number INTEGER NOT NULL,
    language TEXT NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (consultation, question, number, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE release (
    consultation BLOB NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    artefact BLOB NOT NULL,
    sha256 BLOB NOT NULL,
    signature BLOB NOT NULL,
    published_on TEXT,
    PRIMARY KEY (consultation, number)
) STRICT, WITHOUT ROWID;
