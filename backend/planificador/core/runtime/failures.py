"""Failures of the database. The engines of `db` raise them; clients get their codes."""

from enum import StrEnum

from tortoise.exceptions import OperationalError

RETRY_AFTER = 5
"""Seconds after which a client may try again."""


class Failure(StrEnum):
    """What kind of failure it is; the values are codes for clients."""

    UNAVAILABLE = "DATABASE_UNAVAILABLE"
    READ_ONLY = "DATABASE_READ_ONLY"
    FULL = "DATABASE_FULL"
    DAMAGED = "DATABASE_DAMAGED"
    REPLACED = "DATABASE_REPLACED"
    OUTCOME_UNKNOWN = "OUTCOME_UNKNOWN"


MESSAGES = {
    Failure.UNAVAILABLE: "The database does not answer. Try again later.",
    Failure.READ_ONLY: "The database accepts no changes at the moment. Try again later.",
    Failure.FULL: "The database has no space left. Try again later.",
    Failure.DAMAGED: "The database cannot read its data. Its operator has to restore it.",
    Failure.REPLACED: "The database file was replaced while the server was running; nothing is written any more.",
    Failure.OUTCOME_UNKNOWN: "The database did not confirm the change: it may have been saved or not. "
    "Read the data again before you repeat the operation.",
}
"""For clients."""


class DatabaseFailedError(OperationalError):
    """The database failed, whatever it was asked; `__cause__` is the driver's error, if there is one.

    Unless `failure` is OUTCOME_UNKNOWN or REPLACED, nothing was written.
    """

    def __init__(self, failure: Failure, reason: object = "") -> None:
        super().__init__(str(reason) or MESSAGES[failure])
        self.failure = failure
