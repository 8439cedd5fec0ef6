DROP TABLE harder_week;
DROP TABLE concern;
