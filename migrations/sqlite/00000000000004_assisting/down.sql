DROP TABLE assisted_day;
DROP TABLE confidentiality_promise;
ALTER TABLE card_batch DROP COLUMN paper_language;
ALTER TABLE card_batch DROP COLUMN paper_notice;
ALTER TABLE card_batch DROP COLUMN printed_by;
