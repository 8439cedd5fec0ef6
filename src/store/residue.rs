//! What a PostgreSQL server keeps beyond the tables, as `linden doctor` asks for it (SECURITY 3.5).
