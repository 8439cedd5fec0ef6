-- Prints of the offline key kit (D14): the hash of what was printed, and that it was typed back. No consultation: the installation's own keys.
CREATE TABLE key_kit (
    id BYTEA PRIMARY KEY NOT NULL,
    consultation BYTEA REFERENCES consultation (id) ON DELETE CASCADE,
    sha256 BYTEA NOT NULL UNIQUE,
    printed_on DATE NOT NULL,
    printed_by BYTEA NOT NULL REFERENCES account (id),
    read_back_on DATE,
    read_back_by BYTEA REFERENCES account (id)
);

-- The places where copies of a consultation's key are or were, as the instances there say themselves (RET-4).
CREATE TABLE key_place (
    consultation BYTEA NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    place BYTEA NOT NULL,
    held BOOLEAN NOT NULL,
    seen_on DATE NOT NULL,
    PRIMARY KEY (consultation, place)
);
