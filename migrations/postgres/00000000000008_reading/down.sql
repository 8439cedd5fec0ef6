DROP TABLE medium;
