"""The check of sessions that are older than the triggers that guard them."""

from collections.abc import Iterator, Mapping, Sequence

from planificador.cli.doctor.findings import Finding, ok, warning
from planificador.db.migrations.old_rows import MAX_FOUND, Rule

MAX_SHOWN = 10
TEXTS = {
    Rule.TIMES: (
        "the instants or the minutes differ from the day and hours",
        "give each its day and hours again (reprogramarSesion)",
    ),
    Rule.OVERLAP: (
        "a trainer has another session at the same time, and neither has a reason for it",
        "move one (reprogramarSesion), change its trainer, or give the reason (actualizarSesion, motivoSolape)",
    ),
    Rule.ATTENDANCE: (
        "somebody attended for longer than it took",
        "record the attendance again, with fewer minutes (registrarAsistencia)",
    ),
}
"""What is wrong with the sessions, and what to do."""


def judge_sessions(found: Mapping[Rule, Sequence[int]]) -> Iterator[Finding]:
    """Name the sessions that break a rule, by their numbers. found: See `find_old_sessions`."""
    for rule, ids in found.items():
        if ids:
            text, advice = TEXTS[rule]
            count = f"{len(ids)} or more" if len(ids) >= MAX_FOUND else f"{len(ids)}"
            shown = ", ".join(map(str, sorted(ids)[:MAX_SHOWN])) + (", …" if len(ids) > MAX_SHOWN else "")
            yield warning("sessions", f"in {count} (number {shown}), {text}", advice)
    if not any(found.values()):
        yield ok("sessions", "none breaks a rule")
