"""The days of recurrence rules: RRULE of RFC 5545, as calendars export it. Pure.

dateutil expands them. It is imported where it is needed.
"""

import re
from calendar import isleap
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.formats import too_long
from planificador.core.model.texts import LocalizedText
from planificador.core.model.zones import local_day

CAMPO = "regla"
MAX_LENGTH = 300
MAX_PERIOD = timedelta(weeks=104)
"""The longest time from the first day of a plan to its last one."""
NUMBER_OF_MONTH_DAY = r"[+-]?(0?[1-9]|[12][0-9]|3[01])"
NUMBER_UP_TO_366 = r"[+-]?([1-9]|[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-6])"
WEEKDAY = "(MO|TU|WE|TH|FR|SA|SU)"
FORMS = {
    "FREQ": ("DAILY|WEEKLY|MONTHLY|YEARLY", "FREQ=MONTHLY"),
    "INTERVAL": ("[1-9][0-9]{0,2}", "INTERVAL=2"),
    "COUNT": ("[1-9][0-9]{0,5}", "COUNT=10"),
    "UNTIL": (r"[0-9]{8}(T[0-9]{6}Z?)?", "UNTIL=20271231"),
    "BYDAY": (rf"([+-]?[1-9][0-9]?)?{WEEKDAY}(,([+-]?[1-9][0-9]?)?{WEEKDAY})*", "BYDAY=2TU,-1FR"),
    "BYMONTHDAY": (rf"{NUMBER_OF_MONTH_DAY}(,{NUMBER_OF_MONTH_DAY})*", "BYMONTHDAY=1,15,-1"),
    "BYMONTH": ("(0?[1-9]|1[0-2])(,(0?[1-9]|1[0-2]))*", "BYMONTH=9,10"),
    "BYSETPOS": (f"{NUMBER_UP_TO_366}(,{NUMBER_UP_TO_366})*", "BYSETPOS=-1"),
    "BYYEARDAY": (f"{NUMBER_UP_TO_366}(,{NUMBER_UP_TO_366})*", "BYYEARDAY=100"),
    "BYWEEKNO": ("[+-]?([1-9]|[1-4][0-9]|5[0-3])(,[+-]?([1-9]|[1-4][0-9]|5[0-3]))*", "BYWEEKNO=20"),
    "WKST": (WEEKDAY, "WKST=MO"),
}
"""The form of each part of a rule, and an example."""
ONLY_WITH = {
    "BYMONTHDAY": ("DAILY", "MONTHLY", "YEARLY"),
    "BYYEARDAY": ("YEARLY",),
    "BYWEEKNO": ("YEARLY",),
}
"""The frequencies with which the parts have a meaning, for those that do not have one with all."""

MALFORMED = LocalizedText(
    es="{part}: esta parte de la regla no es válida. Un ejemplo correcto: {example}.",
    eu="{part}: arauaren zati hau ez da baliozkoa. Adibide zuzen bat: {example}.",
    en="{part}: this part of the rule is invalid. A valid one: {example}.",
)
UNKNOWN_PART = LocalizedText(
    es="{part}: la regla no puede tener esta parte. Puede tener: {parts}.",
    eu="{part}: arauak ezin du zati hau izan. Izan ditzakeenak: {parts}.",
    en="{part}: the rule cannot have this part. It may have: {parts}.",
)
HOURS_ELSEWHERE = LocalizedText(
    es="{part}: las horas se indican en horaInicio y horaFin, no en la regla.",
    eu="{part}: orduak horaInicio eta horaFin eremuetan adierazten dira, ez arauan.",
    en="{part}: hours are given by horaInicio and horaFin, not by the rule.",
)
TWICE = LocalizedText(
    es="{part}: está dos veces.", eu="{part}: bi aldiz dago.", en="{part}: the rule has this part twice."
)
OTHER_FREQUENCY = LocalizedText(
    es="{part}: solo se usa con FREQ={frequencies}.",
    eu="{part}: FREQ={frequencies} balioekin bakarrik erabiltzen da.",
    en="{part}: only used with FREQ={frequencies}.",
)
WITHOUT_FREQUENCY = LocalizedText(
    es="Falta FREQ. Un ejemplo: {example}.", eu="FREQ falta da. Adibidea: {example}.", en="FREQ is missing: {example}."
).fill(example="FREQ=MONTHLY;BYDAY=2TU;COUNT=10")
UNBOUNDED = LocalizedText(
    es="La regla no termina: añada COUNT (cuántas sesiones) o UNTIL (hasta qué día).",
    eu="Araua ez da amaitzen: gehitu COUNT (zenbat saio) edo UNTIL (zein egunera arte).",
    en="The rule has no end: add COUNT (how many sessions) or UNTIL (up to which day).",
)
TWO_ENDS = LocalizedText(
    es="La regla tiene COUNT (cuántas sesiones) y UNTIL (hasta qué día): deje uno de los dos.",
    eu="Arauak COUNT (zenbat saio) eta UNTIL (zein egunera arte) ditu: utzi bietako bat.",
    en="The rule has both COUNT (how many sessions) and UNTIL (up to which day): keep one of them.",
)
TOO_LATE = Problem(
    Codigo.FUERA_DE_RANGO,
    LocalizedText(
        es="La regla llega más allá de {weeks} semanas desde el primer día.",
        eu="Araua lehen egunetik {weeks} aste baino haratago iristen da.",
        en="The rule goes beyond {weeks} weeks from the first day.",
    ).fill(weeks=str(MAX_PERIOD.days // 7)),
    CAMPO,
)
NO_DAYS = Problem(
    Codigo.FUERA_DE_RANGO,
    LocalizedText(es="La regla no da ningún día.", eu="Arauak ez du egunik ematen.", en="The rule leaves no day."),
    CAMPO,
)


def rule_days(text: str, first: date, zone: ZoneInfo, limit: int) -> tuple[list[date], list[Problem]]:
    """Return the days of a rule from a day on, or none of them and all that is wrong with the rule.

    The first day is among them only if it fits the rule. COUNT counts the days of the rule, UNTIL includes its day.

    Args:
        zone: The time zone in which an instant of UNTIL has its day.
        limit: The most days; with more, one more than that is returned.
    """
    if len(text) > MAX_LENGTH:
        return [], [too_long(MAX_LENGTH).at(CAMPO)]
    parts, problems = _parse(text)
    until = _until(parts["UNTIL"], zone) if "UNTIL" in parts and not problems else None
    if problems or ("UNTIL" in parts and until is None):
        return [], problems or [_problem(MALFORMED, "UNTIL")]
    days: list[date] = []
    for day in _expand({name: value for name, value in parts.items() if name != "UNTIL"}, first):
        if (until and day > until) or len(days) > limit:
            break
        if day - first > MAX_PERIOD:
            return [], [TOO_LATE]
        days.append(day)
    return days, ([] if days else [NO_DAYS])


def _parse(text: str) -> tuple[Mapping[str, str], list[Problem]]:
    """Return the parts of a rule by their names, and all that is wrong with them."""
    parts: dict[str, str] = {}
    problems = []
    rule = re.sub(r"\s", "", text).upper().removeprefix("RRULE:")
    for part in filter(None, rule.split(";")):
        name, _, value = part.partition("=")
        if name in parts:
            problems.append(_problem(TWICE, name))
        elif name in {"BYHOUR", "BYMINUTE", "BYSECOND"}:
            problems.append(_problem(HOURS_ELSEWHERE, name))
        elif name not in FORMS:
            problems.append(_problem(UNKNOWN_PART, name[:30]))
        elif not re.fullmatch(FORMS[name][0], value):
            problems.append(_problem(MALFORMED, name))
        parts[name] = value
    return parts, [*problems, *_contradictions(parts)]


def _contradictions(parts: Mapping[str, str]) -> list[Problem]:
    frequency = parts.get("FREQ")
    problems = [] if frequency else [Problem(Codigo.NO_VALIDO, WITHOUT_FREQUENCY, CAMPO)]
    problems += [
        _problem(OTHER_FREQUENCY, name, "|".join(frequencies))
        for name, frequencies in ONLY_WITH.items()
        if frequency and name in parts and frequency not in frequencies
    ]
    if frequency in {"DAILY", "WEEKLY"} and re.search("[0-9]", parts.get("BYDAY", "")):
        problems.append(_problem(OTHER_FREQUENCY, "BYDAY=2TU", "MONTHLY|YEARLY"))
    if ("COUNT" in parts) is ("UNTIL" in parts):
        problems.append(Problem(Codigo.NO_VALIDO, TWO_ENDS if "COUNT" in parts else UNBOUNDED, CAMPO))
    return problems


def _problem(text: LocalizedText, part: str, frequencies: str = "") -> Problem:
    _, example = FORMS.get(part, ("", ""))
    message = text.fill(part=part, example=example, parts=", ".join(FORMS), frequencies=frequencies)
    return Problem(Codigo.NO_VALIDO, message, CAMPO)


def _until(text: str, zone: ZoneInfo) -> date | None:
    """Return the last day that UNTIL allows; None if there is no such day."""
    try:
        day = datetime.strptime(text[:8], "%Y%m%d").date()  # noqa: DTZ007 # a local day
        if not text.endswith("Z"):
            return day
        return local_day(datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC), zone)
    except (ValueError, OverflowError):
        return None


def _expand(parts: Mapping[str, str], first: date) -> Iterator[date]:
    """Yield the days of a rule in order, at least those of MAX_PERIOD.

    dateutil looks until the year 9999 for the next day of a rule that has none, such as 30 February, which takes
    seconds. The rule is therefore expanded in the last years with the same calendar as those of the plan.
    """
    from dateutil.rrule import rrulestr

    twin = next(year for year in range(9997, 9997 - 28, -1) if all(_alike(year + n, first.year + n) for n in range(3)))
    start = datetime.combine(first, datetime.min.time()).replace(year=twin)
    rule = rrulestr(";".join(f"{name}={value}" for name, value in parts.items()), dtstart=start)
    for moment in rule:
        yield first + (moment - start)


def _alike(year: int, other: int) -> bool:
    """Return whether two years have the same weekdays."""
    return isleap(year) == isleap(other) and date(year, 1, 1).weekday() == date(other, 1, 1).weekday()
