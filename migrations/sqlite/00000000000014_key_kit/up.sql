-- Prints of the offline key kit (D14): the hash of what was printed, and that it was typed back. No consultation: the installation's own keys.
CREATE TABLE key_kit (
    id BLOB PRIMARY KEY NOT NULL,
    consultation BLOB REFERENCES consultation (id) ON DELETE CASCADE,
    sha256 BLOB NOT NULL UNIQUE,
    printed_on TEXT NOT NULL,
    printed_by BLOB NOT NULL REFERENCES account (id),
    read_back_on TEXT,
    read_back_by BLOB REFERENCES account (id)
) STRICT, WITHOUT ROWID;

-- The places where copies of a consultation's key are or were, as the instances there say themselves (RET-4).
CREATE TABLE key_place (
    consultation BLOB NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    place BLOB NOT NULL,
    held INTEGER NOT NULL,
    seen_on TEXT NOT NULL,
    PRIMARY KEY (consultation, place)
) STRICT, WITHOUT ROWID;
