"""The days of a plan of sessions: some weekdays for some weeks, or those of a rule. Pure."""

from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.formats import INVALID_DATE, REQUIRED, out_of_range
from planificador.core.model.localized_values import number
from planificador.core.model.texts import LocalizedText
from planificador.core.model.zones import LAST_YEAR, is_supported_date
from planificador.sesiones import rules
from planificador.sesiones.recurrence import rule_days
from planificador.sesiones.rules import DiaSemana

MAX_SESSIONS = 366
"""The most sessions that one mutation creates or changes."""
MAX_WEEKS = 104
NO_DATES = Problem(
    Codigo.FUERA_DE_RANGO,
    LocalizedText(
        es="Con esos días, semanas y festivos no sale ninguna sesión.",
        eu="Egun, aste eta jaiegun horiekin ez da saiorik ateratzen.",
        en="These days, weeks and holidays leave no session.",
    ),
    "dias",
)
PLAN_TOO_LATE = Problem(
    Codigo.FUERA_DE_RANGO,
    LocalizedText(
        es="Con esas semanas, la última sesión sería después del año {year}.",
        eu="Aste horiekin, azken saioa {year}. urtearen ondoren izango litzateke.",
        en="With these weeks, the last session would be after the year {year}.",
    ).fill(year=str(LAST_YEAR)),
    "semanas",
)
RULE_OR_WEEKS = Problem(
    Codigo.NO_VALIDO,
    LocalizedText(
        es="Indique días y semanas, o una regla, no ambas cosas.",
        eu="Adierazi egunak eta asteak, edo arau bat, ez biak.",
        en="Give either weekdays and weeks, or a rule, not both.",
    ),
    "regla",
)


def plan_days(
    first: date, weekdays: Sequence[DiaSemana] | None, weeks: int | None, rule: str | None, zone: ZoneInfo
) -> tuple[list[date], list[Problem]]:
    """Return the days of a plan, or none of them and all problems of the plan."""
    problems = [] if is_supported_date(first) else [INVALID_DATE.at("desde")]
    if rule is not None and (weekdays or weeks is not None):
        return [], [*problems, RULE_OR_WEEKS]
    if rule is not None:
        days, wrong = ([], []) if problems else rule_days(rule, first, zone, MAX_SESSIONS)
        problems += wrong
    else:
        days = _days_of_weeks(first, weekdays, weeks, problems)
    campo = "semanas" if rule is None else "regla"
    if days and not is_supported_date(days[-1]):
        problems.append(PLAN_TOO_LATE.at(campo))
    if len(days) > MAX_SESSIONS:
        problems.append(too_many_sessions(MAX_SESSIONS).at(campo))
    return ([] if problems else days), problems


def too_many_sessions(limit: int) -> Problem:
    """Return the problem of a plan with more sessions than the limit."""
    return Problem(
        Codigo.FUERA_DE_RANGO,
        LocalizedText(
            es="Salen más de {limit} sesiones: elija menos semanas o menos días.",
            eu="{limit} saio baino gehiago ateratzen dira: aukeratu aste edo egun gutxiago.",
            en="There would be more than {limit} sessions: choose fewer weeks or days.",
        ).fill(limit=number(limit)),
        "semanas",
    )


def _days_of_weeks(
    first: date, weekdays: Sequence[DiaSemana] | None, weeks: int | None, problems: list[Problem]
) -> list[date]:
    """Return the days of a plan by weeks. Adds what is wrong with it to `problems`, with which there are none."""
    if weeks is None:
        problems.append(REQUIRED.at("semanas"))
    elif not 1 <= weeks <= MAX_WEEKS:
        problems.append(out_of_range(1, MAX_WEEKS).at("semanas"))
    if weekdays is None:
        problems.append(REQUIRED.at("dias"))
    elif not weekdays:
        problems.append(NO_DATES)
    days = [] if problems else rules.dates(first, weekdays or (), weeks or 0, ())
    if not days and not problems:
        problems.append(NO_DATES)
    return days
