DROP TABLE audit_entry;
DROP TABLE audit_head;
DROP FUNCTION audit_is_only_added_to;
