-- Passkeys of accounts (ACC-4): found by a keyed hash of their credential, with everything else sealed to their holder's own key.
CREATE TABLE passkey (
    tag BLOB PRIMARY KEY NOT NULL,
    account BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Links by which somebody comes back without a password (SECURITY 2): each a keyed hash, for half an hour, once.
CREATE TABLE return_link (
    tag BLOB PRIMARY KEY NOT NULL,
    account BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
