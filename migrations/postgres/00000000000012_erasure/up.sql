-- What the daily job erased (RET-2): the kind, how many as a size band, and the day; once a day for each kind.
CREATE TABLE erasure_report (
    consultation BYTEA NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    erased_on DATE NOT NULL,
    band TEXT NOT NULL,
    PRIMARY KEY (consultation, kind, erased_on)
);

-- Consultations of which everything is erased: each instance destroys its copy of the key when it sees this (RET-4).
CREATE TABLE purge (
    consultation BYTEA PRIMARY KEY NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    purged_on DATE NOT NULL
);
