ALTER TABLE sign_in DROP COLUMN checked_at;
DROP TABLE known_device;
DROP TABLE recovery;
DROP TABLE second_factor;
