"""Finds damage in an SQLite database."""

import sqlite3


def find_damage(connection: sqlite3.Connection, *, quickly: bool) -> str:
    """Return what is wrong with the file, in one line or an empty one.

    quickly: Without comparing indexes with their tables.
    """
    (verdict,) = connection.execute(f"PRAGMA {'quick' if quickly else 'integrity'}_check(1)").fetchone()
    return " ".join(str(verdict).split()) if verdict != "ok" else find_orphans(connection)


def find_orphans(connection: sqlite3.Connection) -> str:
    """Return which rows refer to rows that are missing, or an empty text."""
    orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
    return f"rows of {orphan[0]} refer to rows that are missing" if orphan else ""
