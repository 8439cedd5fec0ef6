-- Passkeys of accounts (ACC-4): found by a keyed hash of their credential, with everything else sealed to their holder's own key.
CREATE TABLE passkey (
    tag BYTEA PRIMARY KEY NOT NULL,
    account BYTEA NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    sealed BYTEA NOT NULL
);

-- Links by which somebody comes back without a password (SECURITY 2): each a keyed hash, for half an hour, once.
CREATE TABLE return_link (
    tag BYTEA PRIMARY KEY NOT NULL,
    account BYTEA NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    expires_at TIMESTAMP NOT NULL
);
