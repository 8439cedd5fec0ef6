DROP TABLE saved_visit;
