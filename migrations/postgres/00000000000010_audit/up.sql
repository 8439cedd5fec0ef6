-- The audit log of what staff do (ACC-7, ACC-8). Chained by hashes; hours and no finer time; nothing of what a participant does.
CREATE TABLE audit_entry (
    number BIGINT NOT NULL PRIMARY KEY,
    hour BIGINT NOT NULL,
    via TEXT NOT NULL,
    account BYTEA,
    role TEXT,
    consultation BYTEA,
    kind TEXT NOT NULL,
    about TEXT,
    hash BYTEA NOT NULL
);

CREATE INDEX audit_entry_hour ON audit_entry (hour, kind);

-- The end of the chain, in one row. Whoever writes the next entry holds it until the act is committed.
CREATE TABLE audit_head (
    id BIGINT NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL,
    hash BYTEA NOT NULL
);

INSERT INTO audit_head (id, number, hash) VALUES (1, 0, decode(repeat('00', 32), 'hex'));

-- 24 months are at least 730 days, 17520 hours (DOMAIN 6).
CREATE FUNCTION audit_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'audit_entry' THEN
        IF OLD.hour <= (SELECT max(hour) FROM audit_entry) - 17520 THEN
            RETURN OLD;
        END IF;
    END IF;
    RAISE EXCEPTION 'the audit log is only added to, and kept for 24 months';
END
$$;

CREATE TRIGGER audit_entry_stays BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_is_only_added_to();

CREATE TRIGGER audit_entry_is_kept BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION audit_is_only_added_to();

CREATE TRIGGER audit_head_is_kept BEFORE DELETE ON audit_head FOR EACH ROW EXECUTE FUNCTION audit_is_only_added_to();
