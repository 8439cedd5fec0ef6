ALTER TABLE account DROP COLUMN ended_on;
DROP TABLE departure;
