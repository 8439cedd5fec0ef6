DROP TABLE audit_sent;
DROP TABLE release_terms;
