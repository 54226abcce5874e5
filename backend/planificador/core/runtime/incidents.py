"""Failures in the log: the first of a kind with its trace, further ones as a number."""

import asyncio
import logging
from dataclasses import dataclass, field
from types import TracebackType

from planificador.core.runtime.failures import DatabaseFailedError
from planificador.core.runtime.request_ids import new_request_id, request_id

INTERVAL = 60.0
"""Seconds between two lines about failures of the same kind; a kind that is quiet for so long is forgotten."""
MAX_KINDS = 100
"""Kinds that are remembered; when there are more, the oldest is forgotten."""

Kind = tuple[object, ...]


@dataclass(slots=True)
class Incident:
    """A kind of failure.

    Attributes:
        identifier: The id of the request in which it came first, whose log lines thus tell the rest; a new one outside
            of requests.
        repeated: How often it came since the last line about it.
    """

    identifier: str = field(default_factory=lambda: request_id.get() or new_request_id())
    repeated: int = 0


class Incidents:
    """The failures of this process that the log has already told in full."""

    def __init__(self, interval: float = INTERVAL) -> None:
        self._interval = interval
        self._known: dict[Kind, Incident] = {}

    def report(self, log: logging.Logger, what: str, error: BaseException | None, place: object = "") -> str:
        """Log a failure with its trace, or count it when one of its kind was logged recently.

        Args:
            what: what could not be done, without personal data.
            place: where, said of the first one only.

        Returns:
            The identifier under which the log has the trace.
        """
        kind = (what, *kind_of(error))
        incident = self._known.get(kind)
        if incident is not None:
            incident.repeated += 1
            return incident.identifier
        if len(self._known) >= MAX_KINDS:
            del self._known[next(iter(self._known))]
        incident = self._known[kind] = Incident()
        log.error("%s%s (incident %s)", what, f" at {place}" if place else "", incident.identifier, exc_info=error)
        self._count_later(log, what, kind, incident)
        return incident.identifier

    def clear(self) -> None:
        """Forget all kinds: the next failure is logged in full."""
        self._known.clear()

    def _count_later(self, log: logging.Logger, what: str, kind: Kind, incident: Incident) -> None:
        asyncio.get_running_loop().call_later(self._interval, self._tell_count, log, what, kind, incident)

    def _tell_count(self, log: logging.Logger, what: str, kind: Kind, incident: Incident) -> None:
        if self._known.get(kind) is not incident:
            return
        if not incident.repeated:
            del self._known[kind]
            return
        seconds, times = self._interval, incident.repeated
        log.error("%s, %d more times in the last %g s (incident %s)", what, times, seconds, incident.identifier)
        incident.repeated = 0
        self._count_later(log, what, kind, incident)


def kind_of(error: BaseException | None) -> Kind:
    """What failures that count as the same have in common: no text, since it may quote what was sent."""
    if isinstance(error, DatabaseFailedError):  # one outage fails in many places
        return error.failure, type(error.__cause__)
    return type(error), _raised_at(error.__traceback__ if error else None)


def _raised_at(traceback: TracebackType | None) -> object:
    """The file and the line that raised."""
    if traceback is None:
        return None
    while traceback.tb_next is not None:
        traceback = traceback.tb_next
    return traceback.tb_frame.f_code.co_filename, traceback.tb_lineno


incidents = Incidents()
"""Those of this process."""
