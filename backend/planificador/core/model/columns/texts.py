"""Kinds of columns that hold a text."""

from collections.abc import Sequence
from typing import Any

from tortoise import fields
from tortoise.expressions import Q

from planificador.core.model.columns.base import INTERNAL, BaseColumn
from planificador.core.model.errors import Problem
from planificador.core.model.formats import CHECKS, CONTROL_CHARACTER, STORED_FORMS, StoredForm, too_long
from planificador.core.model.normalization import has_forbidden_character, one_line, several_lines
from planificador.core.model.search_texts import CODE_KIND
from planificador.core.model.sort_keys import code_key

PART_OPERATORS = frozenset({"key_contains", "key_startswith"})
"""The operators that compare a part of a text."""
LIST_OPERATORS = {"": "in", "not": "not_in", "in": "in", "not_in": "not_in"}
"""The operators that compare whole texts, and those that do so with several."""
MAX_WRITTEN = 1000


class TextColumn(BaseColumn[str]):
    """Text in one form (`core.model.normalization`), never empty."""

    @property
    def limit(self) -> int:
        """The largest number of characters."""
        raise NotImplementedError

    @property
    def stored_form(self) -> StoredForm | None:
        """The form of its texts beyond that of all texts, None for those that are stored as they were typed."""
        return None

    @property
    def written_limit(self) -> int:
        """The largest number of characters of a text before it has its stored form."""
        return MAX_WRITTEN if self.stored_form else self.limit

    def _check_sql(self, term: str) -> str:
        return f"{term} <> ''"

    def _check(self, value: Any) -> tuple[str, Problem | None]:
        if len(value) > self.written_limit:
            return value, too_long(self.limit)
        return value, CONTROL_CHARACTER if has_forbidden_character(value) else None

    def brought_up_to_date(self, text: str) -> str:
        """Return a text that was stored by an older version in its present form, if that can be stored."""
        form = str(self.operand(text))
        form = self.stored_form.text(form) if self.stored_form else form
        return form if 0 < len(form) <= self.limit else text

    def from_raw(self, raw: Any) -> str:
        if not isinstance(raw, str):
            raise TypeError("not a text")
        return raw


class Text(TextColumn, fields.CharField[str]):
    """One line of text. Its model has a column for the key by which it is sorted (`model/base.py`).

    Attributes:
        kind: The key in formats.CHECKS of the form it must have (NIF, EMAIL, NAME…), "" for any.
        sorted_with: The columns that decide where this one is equal.
    """

    def __init__(
        self,
        max_length: int,
        *,
        doc: str,
        kind: str = "",
        sorted_with: tuple[str, ...] = (),
        editable: bool = True,
        groupable: bool = False,
        **options: Any,
    ) -> None:
        super().__init__(max_length, **options)
        self.kind, self.groupable, self.sorted_with = kind, groupable, sorted_with
        self.describe_as(doc, editable)

    @property
    def limit(self) -> int:
        return self.max_length

    @property
    def stored_form(self) -> StoredForm | None:
        return STORED_FORMS.get(self.kind)

    def operand(self, value: Any) -> Any:
        return one_line(value)

    def condition(self, operator: str, operand: Any) -> Q:
        """Override to compare with the stored form of the operand."""
        form = self.stored_form
        if form is None or operand is None or operator == "isnull":
            return super().condition(operator, operand)
        if operator in PART_OPERATORS:
            return super().condition(operator, form.part(operand) or operand)
        texts = operand if isinstance(operand, list) else [operand]
        return super().condition(LIST_OPERATORS.get(operator, operator), self.candidates(texts))

    def candidates(self, texts: Sequence[str]) -> list[str]:
        """Return the forms in which rows may have one of the texts. Other programs may have written any form."""
        form = self.stored_form
        found = dict.fromkeys(each for text in texts for each in (*(form.candidates(text) if form else ()), text))
        return [each for each in found if len(each) <= self.limit]

    def _normalize(self, value: Any) -> Any:
        return one_line(value) if isinstance(value, str) else value

    def _check(self, value: Any) -> tuple[str, Problem | None]:
        text, problem = super()._check(value)
        if problem:
            return text, problem
        text = self.stored_form.text(text) if self.stored_form else text
        check = CHECKS.get(self.kind)
        problem = check(text) if check else None
        return text, problem or (too_long(self.limit) if len(text) > self.limit else None)

    def from_json(self, json: Any) -> str:
        text = super().from_json(json)
        if len(text) > self.max_length or has_forbidden_character(text):
            raise ValueError("a text that is not stored")
        return text


class Code(Text):
    """A code, which is one however it is written. Its model has a column for the form in which it is compared."""

    def __init__(self, max_length: int, *, doc: str, **options: Any) -> None:
        super().__init__(max_length, doc=doc, kind=CODE_KIND, **options)

    def condition(self, operator: str, operand: Any) -> Q:
        """Override to compare the form, or the code itself: of rows that had the same one before, only one has it."""
        if operand is None or operator not in LIST_OPERATORS:
            return super().condition(operator, operand)
        codes = operand if isinstance(operand, list) else [operand]
        in_one_form: dict[str, Any] = {f"{code_column(self.attribute)}__in": [code_key(code) for code in codes]}
        equal = Q(Q(**in_one_form), super().condition("in", codes), join_type=Q.OR)
        return equal if LIST_OPERATORS[operator] == "in" else ~equal


def code_column(name: str) -> str:
    """Return the name of the column by which a code is compared."""
    return f"{name}_clave"


class KeyText(Text):
    """A key of a text, whose bytes have its order on both databases."""

    class _db_postgres:  # noqa: N801 # Tortoise's name
        def __init__(self, column: "KeyText") -> None:
            self.column = column

        @property
        def SQL_TYPE(self) -> str:  # noqa: N802 # as above
            return f'VARCHAR({self.column.max_length}) COLLATE "C"'

    def __init__(self, max_length: int, **options: Any) -> None:
        # Other programs that add rows need not know the key.
        defaults: dict[str, Any] = {} if options.get("null") else {"default": "", "db_default": ""}
        super().__init__(max_length, doc=INTERNAL, **defaults, **options)


class Identifier(TextColumn, fields.CharField[str]):
    """A name of the program's own, such as that of a type. It is neither searched nor sorted by."""

    kind = "IDENTIFIER"

    def __init__(self, max_length: int, *, doc: str, **options: Any) -> None:
        super().__init__(max_length, **options)
        self.describe_as(doc, editable=False, sortable=False)

    @property
    def limit(self) -> int:
        return self.max_length


class LongText(TextColumn):
    """Text of several lines, up to `max_length` characters."""

    SQL_TYPE = "TEXT"
    field_type = str
    indexable = False

    def __init__(self, *, doc: str, max_length: int = 10_000, **options: Any) -> None:
        super().__init__(**options)
        self._limit = max_length
        self.describe_as(doc, sortable=False)

    @property
    def limit(self) -> int:
        return self._limit

    def operand(self, value: Any) -> Any:
        return several_lines(value)

    def _normalize(self, value: Any) -> Any:
        return several_lines(value) if isinstance(value, str) else value
