-- "Save and come back" (SAF-14, SECURITY B7): one visit sealed under its receipt, at one size. `until_hour` counts hours
-- since 1970 and is rounded up; like the other tables of participants this one has no time beyond that, no counter and no
-- foreign key (SECURITY 3.1).

CREATE TABLE saved_visit (
    id BYTEA PRIMARY KEY NOT NULL,
    consultation BYTEA NOT NULL,
    until_hour BIGINT NOT NULL,
    saved BYTEA NOT NULL
);
