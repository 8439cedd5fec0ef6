-- On PostgreSQL this ends statistics of what is erased; SQLite keeps none.
SELECT 1;
