"""The kind of column that holds a text in one form, however it is written."""

from collections.abc import Sequence
from typing import Any

from tortoise.expressions import Q

from planificador.core.model.columns.scalars import Text
from planificador.core.model.errors import Problem
from planificador.core.model.formats import CHECKS, CONTROL_CHARACTER, has_control_character, too_long
from planificador.core.model.normal_forms import NORMAL_FORMS

MAX_WRITTEN = 100
"""Characters of a text before it has its form."""
EXPANDED = {"": "in", "in": "in", "not": "not_in", "not_in": "not_in"}
"""The operators that compare with a text, and those that compare with each of its forms."""


class NormalizedText(Text):
    """One line of text of a kind with a form (`normal_forms`), such as the number of a document.

    A filter compares it in that form, whatever form the question has.
    """

    limit = MAX_WRITTEN

    def __init__(self, max_length: int, *, doc: str, kind: str, **options: Any) -> None:
        super().__init__(max_length, doc=doc, kind=kind, **options)
        self.form = NORMAL_FORMS[kind]

    def _check(self, value: Any) -> tuple[str, Problem | None]:
        """Override to bring the text into its form."""
        if len(value) > MAX_WRITTEN:
            return value, too_long(self.max_length)
        if has_control_character(value):
            return value, CONTROL_CHARACTER
        text = self.form.of_text(value)
        check = CHECKS.get(self.kind)
        if problem := check(text) if check else None:
            return text, problem
        return text, too_long(self.max_length) if len(text) > self.max_length else None

    def operand(self, operator: str, value: Any) -> Any:
        """Override to bring parts of texts into their form."""
        return self.form.of_part(value) or value if operator.startswith("key_") else value

    def condition(self, operator: str, operand: Any) -> Q:
        """Override to compare with all forms in which the text may be stored."""
        if operand is None or operator not in EXPANDED:
            return super().condition(operator, operand)
        return super().condition(
            EXPANDED[operator], self.candidates([operand] if isinstance(operand, str) else operand)
        )

    def candidates(self, texts: Sequence[str]) -> list[str]:
        """Return the forms in which rows may have one of the texts. Other programs may have written any form."""
        found = dict.fromkeys(form for text in texts for form in (*self.form.candidates(text), text))
        return [form for form in found if len(form) <= self.max_length]
