-- On PostgreSQL this changes how sealed columns are stored; SQLite stores them as they are and keeps no statistics.
SELECT 1;
