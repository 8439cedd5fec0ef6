DROP TABLE reading_day;
