-- Who accepted which terms before first seeing a release (ACC-12): the hash is that of their text.
CREATE TABLE release_terms (
    consultation BYTEA NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    account BYTEA NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    sha256 BYTEA NOT NULL,
    accepted_on DATE NOT NULL,
    PRIMARY KEY (consultation, account)
);

-- How far the audit log was sent to a syslog (ACC-7).
CREATE TABLE audit_sent (
    address TEXT PRIMARY KEY NOT NULL,
    number BIGINT NOT NULL
);
