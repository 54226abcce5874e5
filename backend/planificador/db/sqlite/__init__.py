"""SQLite: the engine, the reader of JSON, changes between processes, the watch over the file."""
