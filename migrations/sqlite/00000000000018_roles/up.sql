-- Who accepted which terms before first seeing a release (ACC-12): the hash is that of their text.
CREATE TABLE release_terms (
    consultation BLOB NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    account BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    sha256 BLOB NOT NULL,
    accepted_on TEXT NOT NULL,
    PRIMARY KEY (consultation, account)
) STRICT, WITHOUT ROWID;

-- How far the audit log was sent to a syslog (ACC-7).
CREATE TABLE audit_sent (
    address TEXT PRIMARY KEY NOT NULL,
    number INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
