-- The first schema. The same tables, columns and order stand in the SQLite folder; a test compares them.
--
-- What a participant sends lies in `card`, `answer_sheet` and `words` (SECURITY 3.1): rows under
-- pseudo-random 32-byte keys, no time, no counter, no foreign key, so that a settled copy has no order to join on.

CREATE TABLE organisation (
    id BYTEA PRIMARY KEY NOT NULL,
    name TEXT NOT NULL
);

-- Staff. `contact` holds name and mail sealed; `mail_tag` is a keyed hash for looking up (SECURITY B2).
CREATE TABLE account (
    id BYTEA PRIMARY KEY NOT NULL,
    organisation BYTEA NOT NULL REFERENCES organisation (id),
    mail_tag BYTEA NOT NULL UNIQUE,
    contact BYTEA NOT NULL,
    administrator BOOLEAN NOT NULL,
    password BYTEA,
    public_key BYTEA,
    private_key BYTEA
);

-- One-time invitation codes, kept as keyed hashes.
CREATE TABLE invitation (
    tag BYTEA PRIMARY KEY NOT NULL,
    account BYTEA NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    expires_on DATE NOT NULL
);

CREATE TABLE sign_in (
    id BYTEA PRIMARY KEY NOT NULL,
    account BYTEA NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    private_key BYTEA NOT NULL,
    started_at TIMESTAMP NOT NULL,
    seen_at TIMESTAMP NOT NULL
);

CREATE TABLE consultation (
    id BYTEA PRIMARY KEY NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    organisation BYTEA NOT NULL REFERENCES organisation (id),
    state TEXT NOT NULL,
    paused BOOLEAN NOT NULL,
    folder TEXT NOT NULL,
    folder_sha256 BYTEA NOT NULL,
    review_sha256 BYTEA NOT NULL
);

-- Every change of state with the role that made it and the day (PAR-2).
CREATE TABLE transition (
    consultation BYTEA NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    state TEXT NOT NULL,
    role TEXT NOT NULL,
    made_on DATE NOT NULL,
    PRIMARY KEY (consultation, position)
);

-- Notices as they were shown, for good: one row per version and language (CON-7).
CREATE TABLE notice (
    consultation BYTEA NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    language TEXT NOT NULL,
    sha256 BYTEA NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (consultation, version, language)
);

CREATE TABLE consultation_role (
    consultation BYTEA NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    account BYTEA NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    PRIMARY KEY (consultation, account, role)
);

-- Acts that need two people (D18): what, the hash of what, in which role, by whom, on which day.
CREATE TABLE approval (
    id BYTEA PRIMARY KEY NOT NULL,
    consultation BYTEA NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    act TEXT NOT NULL,
    sha256 BYTEA NOT NULL,
    role TEXT NOT NULL,
    account BYTEA NOT NULL REFERENCES account (id),
    given_on DATE NOT NULL,
    UNIQUE (consultation, act, sha256, account)
);

-- Public keys per kind (figures, words, panel) and epoch, with their MAC (SECURITY B2).
CREATE TABLE consultation_key (
    consultation BYTEA NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    epoch BIGINT NOT NULL,
    public_key BYTEA NOT NULL,
    PRIMARY KEY (consultation, kind, epoch)
);

CREATE TABLE key_grant (
    consultation BYTEA NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    epoch BIGINT NOT NULL,
    account BYTEA NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (consultation, kind, epoch, account)
);

CREATE TABLE card_batch (
    id BYTEA PRIMARY KEY NOT NULL,
    consultation BYTEA NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    label TEXT NOT NULL,
    cards BIGINT NOT NULL,
    printed_on DATE NOT NULL
);

CREATE TABLE card (
    id BYTEA PRIMARY KEY NOT NULL,
    consultation BYTEA NOT NULL,
    batch_tag BYTEA NOT NULL,
    spent BOOLEAN NOT NULL
);

CREATE TABLE answer_sheet (
    id BYTEA PRIMARY KEY NOT NULL,
    consultation BYTEA NOT NULL,
    keep BOOLEAN NOT NULL,
    wrap BYTEA,
    head BYTEA,
    answers BYTEA,
    about BYTEA,
    own BYTEA
);

CREATE TABLE words (
    id BYTEA PRIMARY KEY NOT NULL,
    consultation BYTEA NOT NULL,
    keep BOOLEAN NOT NULL,
    wrap BYTEA,
    head BYTEA,
    raw BYTEA,
    reading BYTEA,
    marks BYTEA,
    own BYTEA
);

-- The day's key for page state, sealed under the root key; gone three hours after its day (B7).
CREATE TABLE form_key (
    day BIGINT PRIMARY KEY NOT NULL,
    sealed BYTEA NOT NULL
);

-- Visits that were left. `hour` is a Unix time rounded up to the hour (B7).
CREATE TABLE ended_visit (
    tag BYTEA PRIMARY KEY NOT NULL,
    hour BIGINT NOT NULL
);

-- The list of themes of one text question, written by readers per language (DESIGN 8, "Reader").
CREATE TABLE theme (
    consultation BYTEA NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    number BIGINT NOT NULL,
    language TEXT NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (consultation, question, number, language)
);

CREATE TABLE release (
    consultation BYTEA NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    artefact BYTEA NOT NULL,
    sha256 BYTEA NOT NULL,
    signature BYTEA NOT NULL,
    published_on DATE,
    PRIMARY KEY (consultation, number)
);
