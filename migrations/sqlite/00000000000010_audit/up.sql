-- The audit log of what staff do (ACC-7, ACC-8). Chained by hashes; hours and no finer time; nothing of what a participant does.
CREATE TABLE audit_entry (
    number INTEGER NOT NULL PRIMARY KEY,
    hour INTEGER NOT NULL,
    via TEXT NOT NULL,
    account BLOB,
    role TEXT,
    consultation BLOB,
    kind TEXT NOT NULL,
    about TEXT,
    hash BLOB NOT NULL
) STRICT;

CREATE INDEX audit_entry_hour ON audit_entry (hour, kind);

-- The end of the chain, in one row. Whoever writes the next entry holds it until the act is committed.
CREATE TABLE audit_head (
    id INTEGER NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

INSERT INTO audit_head (id, number, hash) VALUES (1, 0, zeroblob(32));

CREATE TRIGGER audit_entry_stays BEFORE UPDATE ON audit_entry BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;

-- 24 months are at least 730 days, 17520 hours (DOMAIN 6).
CREATE TRIGGER audit_entry_is_kept BEFORE DELETE ON audit_entry WHEN OLD.hour > (SELECT max(hour) FROM audit_entry) - 17520 BEGIN SELECT RAISE(ABORT, 'the audit log is kept for 24 months'); END;

CREATE TRIGGER audit_head_is_kept BEFORE DELETE ON audit_head BEGIN SELECT RAISE(ABORT, 'the audit log has an end'); END;
