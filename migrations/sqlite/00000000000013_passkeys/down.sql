DROP TABLE return_link;
DROP TABLE passkey;
