-- The second factor of an account (ACC-4): its seed, sealed to its holder's own key, and the newest step whose code was used,
-- so that none is used twice.
CREATE TABLE second_factor (
    account BYTEA PRIMARY KEY NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    seed BYTEA NOT NULL,
    used_step BIGINT NOT NULL
);

-- The private key of an account under its recovery code, once its holder has printed that.
CREATE TABLE recovery (
    account BYTEA PRIMARY KEY NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    wrapped BYTEA NOT NULL
);

-- Browsers in which somebody has signed in with both factors, as keyed hashes of what their cookies hold.
CREATE TABLE known_device (
    tag BYTEA PRIMARY KEY NOT NULL,
    account BYTEA NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    known_on DATE NOT NULL
);

-- When a sign-in was last checked by a code; none yet: nothing but setting up and signing out can be reached with it.
ALTER TABLE sign_in ADD COLUMN checked_at TIMESTAMP;
