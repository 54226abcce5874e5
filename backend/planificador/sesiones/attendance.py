"""Which sessions are a participant's, and which share of them was attended. Pure."""

from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import day
from planificador.core.model.texts import DescribedEnum, LocalizedText


class SituacionAsistencia(DescribedEnum):
    """How the share that a participant attended compares with the required one."""

    SUFICIENTE = "SUFICIENTE", "Of the sessions with attendance, at least the required share was attended"
    EN_RIESGO = "EN_RIESGO", "Less than the required share was attended so far; it can still be reached"
    INALCANZABLE = "INALCANZABLE", "The required share can no longer be reached, even by attending all other sessions"


def is_theirs(
    first: date | None, left: datetime | None, waited: bool, fecha: date | None, inicio: datetime | None
) -> bool:
    """Return whether a session at that time is one of a participant.

    Args:
        first: The first day of the participant; None from the first session on.
        left: When the participant left; None if not.
        waited: Whether the participant has never had a place.
    """
    if waited or fecha is None or inicio is None:
        return False
    return (first is None or fecha >= first) and (left is None or inicio < left)


def percentage(part: int, whole: int) -> Decimal | None:
    """Return a share in percent with two decimals, rounded half up; None of nothing."""
    return (Decimal(part) * 100 / whole).quantize(Decimal("0.01"), ROUND_HALF_UP) if whole else None


def percentage_sql(part: str, whole: str) -> str:
    """Return `percentage` as SQL, in hundredths. The terms are never negative."""
    return f"((({part}) * 20000 + ({whole})) / (2 * nullif({whole}, 0)))"


def reachable(attended: int, recorded: int, total: int) -> int:
    """Return the minutes that the participant will have attended if none of the other sessions is missed."""
    return total - recorded + attended


def attendance_situation(attended: int, recorded: int, total: int, required: int | None) -> SituacionAsistencia | None:
    """Return how the share attended compares with the required one; None if there is nothing to compare.

    Args:
        attended: The minutes that the participant attended.
        recorded: The minutes of the sessions whose attendance was recorded.
        total: The minutes of all sessions of the participant, also of those to come.
        required: The required share in percent.
    """
    if required is None or not recorded:
        return None
    if reachable(attended, recorded, total) * 100 < required * total:
        return SituacionAsistencia.INALCANZABLE
    if attended * 100 < required * recorded:
        return SituacionAsistencia.EN_RIESGO
    return SituacionAsistencia.SUFICIENTE


def attendance_situation_sql(attended: str, recorded: str, total: str, required: str) -> str:
    """Return `attendance_situation` as SQL."""
    situation = SituacionAsistencia
    return (
        f"CASE WHEN {required} IS NULL OR {recorded} = 0 THEN NULL"
        f" WHEN ({total} - {recorded} + {attended}) * 100 < {required} * {total} THEN '{situation.INALCANZABLE.value}'"
        f" WHEN {attended} * 100 < {required} * {recorded} THEN '{situation.EN_RIESGO.value}'"
        f" ELSE '{situation.SUFICIENTE.value}' END"
    )


def before_enrolment_warning(first: date) -> Problem:
    """Return the warning that a session is before the participant's first day."""
    return Problem(
        Codigo.FUERA_DE_INSCRIPCION,
        LocalizedText(
            es="La sesión es anterior a su alta ({first}) y no cuenta en su asistencia: compruebe la fecha de alta.",
            eu="Saioa alta ({first}) baino lehenagokoa da, eta ez da bertaratzean kontuan hartzen: egiaztatu data.",
            en="The session is before the participant's first day ({first}) and does not count: check that day.",
        ).fill(first=day(first)),
    )
