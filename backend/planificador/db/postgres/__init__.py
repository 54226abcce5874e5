"""PostgreSQL: the engine, the reader of JSON, changes between processes."""
