DROP TABLE purge;
DROP TABLE erasure_report;
