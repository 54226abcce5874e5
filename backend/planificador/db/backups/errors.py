"""The failure of a backup, a restoration or a copy."""


class BackupError(Exception):
    """Nothing was copied; the message says why, and what to do."""
