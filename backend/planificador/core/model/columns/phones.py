"""The kind of column that holds telephone numbers."""

from collections.abc import Sequence
from typing import Any

from tortoise.expressions import Q

from planificador.core.model import telephones
from planificador.core.model.columns.base import BaseColumn, derived, optional
from planificador.core.model.columns.texts import KeyText, Text
from planificador.core.model.disjunctions import any_of

MAX_LENGTH, MAX_NUMBERS_LENGTH = 40, 160
AFTER_SPACE = "!"
"""Above all texts that begin with a space, and below all others, as a key is compared."""


class Telephone(Text):
    """Telephone numbers as they were typed. The internal column `numbers` has them as they are compared."""

    def __init__(self, *, doc: str, numbers: str, **options: Any) -> None:
        super().__init__(MAX_LENGTH, doc=doc, kind="PHONE", **options)
        self.numbers = numbers

    def condition(self, operator: str, operand: Any) -> Q:
        """Override to compare the numbers, however they are written. A text without a number is compared as it is."""
        match operator:
            case _ if operand is None or operator == "isnull":
                return super().condition(operator, operand)
            case "" | "in":
                return self._one_of([operand] if operator == "" else operand)
            case "not" | "not_in":
                return ~self.condition("" if operator == "not" else "in", operand)
        starts = operator == "key_startswith"
        parts = telephones.possible_starts(operand) if starts else telephones.possible_parts(operand)
        return any_of([super().condition(operator, operand), *(self._part(part, starts) for part in parts)])

    def _one_of(self, texts: Sequence[str]) -> Q:
        values = {text: telephones.comparable_numbers(text) for text in texts}
        as_typed = [text for text, value in values.items() if not value]
        numbers = sorted(set(values.values()) - {""})
        conditions = [super().condition("in", as_typed)] if as_typed else []
        if numbers:  # no condition that is always false: SQLite would not use an index for the others
            within = [self._numbers("contains", f" {number} ") for number in numbers if " " not in number]
            # Rows with several numbers are few. Their texts begin with a space, by which an index finds them.
            several = Q(self._numbers("gte", " "), self._numbers("lt", AFTER_SPACE), any_of(within))
            conditions += [self._numbers("in", numbers), *([several] if within else [])]
        return any_of(conditions)

    def _part(self, part: str, starts: bool) -> Q:
        if not starts:
            return self._numbers("contains", part)
        return any_of([self._numbers("startswith", part), self._numbers("contains", f" {part}")])

    def _numbers(self, operator: str, operand: str | Sequence[str]) -> Q:
        filters: dict[str, Any] = {f"{self.numbers}__{operator}": operand}
        return Q(**filters)


def telephone_numbers(telephone: str) -> BaseColumn[str | None]:
    """Return the internal column for the numbers of a column of telephones."""
    column = optional(KeyText(MAX_NUMBERS_LENGTH, null=True))
    return derived(column, telephone, rule=telephones.comparable_numbers, version=telephones.VERSION)
