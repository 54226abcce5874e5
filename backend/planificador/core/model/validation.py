"""Input made fit for its columns: trimmed, normalised, checked; all problems found at once."""

import unicodedata
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from tortoise.fields.base import Field

from planificador.core.model.base import BaseModel
from planificador.core.model.columns import ColumnMeta, EnumSetColumn, FixedDecimal, Integer, LongText, Reference
from planificador.core.model.columns import Text as TextColumn
from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.formats import CHECKS, CONTROL_CHARACTER, NUMBERS, compact_number, has_control_character
from planificador.core.model.texts import LocalizedText
from planificador.core.model.zones import FIRST_YEAR, LAST_YEAR, is_plannable

Values = dict[str, Any]  # Any: each column's own type, by name

REQUIRED = Problem(
    Codigo.OBLIGATORIO,
    LocalizedText(es="Falta este dato.", eu="Datu hau falta da.", en="This value is missing."),
)
BAD_DATE = Problem(
    Codigo.FUERA_DE_RANGO,
    LocalizedText(
        es=f"La fecha debe estar entre los años {FIRST_YEAR} y {LAST_YEAR}.",
        eu=f"Datak {FIRST_YEAR} eta {LAST_YEAR} urteen artekoa izan behar du.",
        en=f"The date must lie between the years {FIRST_YEAR} and {LAST_YEAR}.",
    ),
)


def too_long(limit: int) -> Problem:
    return Problem(
        Codigo.DEMASIADO_LARGO,
        LocalizedText(
            es=f"Como máximo {limit} caracteres.", eu=f"Gehienez {limit} karaktere.", en=f"At most {limit} characters."
        ),
    )


def out_of_range(low: object, high: object) -> Problem:
    return Problem(
        Codigo.FUERA_DE_RANGO,
        LocalizedText(
            es=f"Debe estar entre {low} y {high}.",
            eu=f"{low} eta {high} artekoa izan behar du.",
            en=f"It must lie between {low} and {high}.",
        ),
    )


def input_field_name(column: str) -> str:
    """The input field of a column: `hora_inicio` → `horaInicio`, `cliente_id` → `cliente`."""
    first, *rest = column.removesuffix("_id").split("_")
    return first + "".join(part.capitalize() for part in rest)


def validate(model: type[BaseModel], values: Mapping[str, object]) -> tuple[Values, list[Problem]]:
    """The values as they will be kept, and what is wrong with them (each problem at its field).

    Only the given columns are looked at; `None` and "" empty an optional one.
    """
    kept: Values = {}
    problems: list[Problem] = []
    for name, value in values.items():
        column = model._meta.fields_map[name.removesuffix("_id")]
        kept[name], problem = _clean_one(column, value)
        if problem:
            problems.append(problem.at(input_field_name(name)))
    return kept, problems


def _clean_one(column: Field[Any], value: object) -> tuple[object, Problem | None]:
    if not isinstance(column, ColumnMeta):
        return value, None  # derived by us from what was given
    if isinstance(value, str) and isinstance(column, TextColumn | LongText):
        value = unicodedata.normalize("NFC", value).strip()
    if value is None or value == "":
        return None, None if column.null else REQUIRED
    if isinstance(column, Reference):
        return value, None
    if isinstance(column, EnumSetColumn) and isinstance(value, list):
        return [member for member in column.enum_type if member in value], None
    if isinstance(column, TextColumn):
        return _clean_text(column, str(value))
    return value, _problem(column, value)


def _clean_text(column: TextColumn, text: str) -> tuple[str, Problem | None]:
    if len(text) > column.max_length:
        return text, too_long(column.max_length)
    if has_control_character(text):
        return text, CONTROL_CHARACTER
    if column.kind in NUMBERS:
        text = compact_number(text)
    check = CHECKS.get(column.kind)
    return text, check(text) if check else None


def _problem(column: Field[Any], value: object) -> Problem | None:
    if isinstance(column, LongText) and isinstance(value, str):
        if len(value) > column.limit:
            return too_long(column.limit)
        return CONTROL_CHARACTER if has_control_character(value, allowed="\n\r\t") else None
    if isinstance(column, Integer | FixedDecimal) and isinstance(value, int | Decimal):
        fits = column.minimum <= value <= column.maximum
        return None if fits else out_of_range(column.minimum, column.maximum)
    if isinstance(value, datetime | date):
        return None if is_plannable(value) else BAD_DATE
    return None
