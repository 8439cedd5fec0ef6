-- Recorded voices, sign-language clips and pictures of a consultation's folder (LNG-5, LNG-6), whole, by their SHA-256. Which
-- belongs to what stands in the folder.
CREATE TABLE medium (
    consultation BYTEA NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    sha256 BYTEA NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (consultation, sha256)
);
