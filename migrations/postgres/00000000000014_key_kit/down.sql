DROP TABLE key_place;
DROP TABLE key_kit;
