"""`orden`: an enum for each model, made from its columns, its computed values and its relations."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache

import strawberry

from planificador.api.schema.types.columns import api_columns
from planificador.core.data.computed.fields import ColumnRule, computed_fields
from planificador.core.data.lists.paging import MAX_SORT_KEYS, SortKey
from planificador.core.data.lists.sorting import sort_term, sorting_column
from planificador.core.model.base import BaseModel, model_named
from planificador.core.model.columns import Reference

SORTED_LIST_ROWS = 10
"""The rows that a list is assumed to have where all of them must be read; counting them costs the same."""


@dataclass(frozen=True, slots=True)
class SortOption:
    """A term that `orden` offers.

    Attributes:
        name: The name of its enum value.
        term: The name of the term.
        doc: Its description.
    """

    name: str
    term: str
    doc: str

    def below(self, reference: str, doc: str) -> "SortOption":
        """Return the option for the model that has the reference, whose description is `doc`."""
        subject = doc.partition(",")[0].partition(";")[0]
        return SortOption(f"{reference.upper()}_{self.name}", f"{reference}.{self.term}", f"{subject}: {self.doc}")


@cache
def order_enum(model: type[BaseModel]) -> type[Enum]:
    """Return the enum `XOrden`, whose values are SortKeys."""
    members = {}
    for option in sort_options(model):
        for suffix, descending, direction in (("", False, "ascending"), ("_DESC", True, "descending")):
            key = SortKey(option.term, descending)
            members[option.name + suffix] = strawberry.enum_value(key, description=f"{option.doc}, {direction}")
    enum = Enum(f"{model.__name__}Orden", members)  # type: ignore[misc]  # made from the columns
    return strawberry.enum(enum, description=f"Sort keys of {model.__name__}; at most {MAX_SORT_KEYS} in a list.")


@cache
def key_costs(model: type[BaseModel]) -> dict[str, int]:
    """Return what each ascending key costs in objects: all must be read, unless an index of their table has the order.

    A key below a relation reads a related row for each of them, a sum several.
    """
    terms = {option.name: sort_term(model, option.term) for option in sort_options(model)}
    return {
        name: 0 if term.is_column and term.indexed else SORTED_LIST_ROWS * (1 + term.rows_read)
        for name, term in terms.items()
    }


def sort_options(model: type[BaseModel]) -> Iterator[SortOption]:
    """Yield the id, the columns, the computed values, the same of each related row, and the name of each row to which
    that one refers.
    """
    yield SortOption("ID", "id", "Order of creation")
    yield from _columns(model)
    yield from _computed(model, sums=True)
    for reference, doc, target in _references(model):
        for option in (*_columns(target), *_computed(target, sums=False), *_names_of_parents(target)):
            yield option.below(reference, doc)


def _columns(model: type[BaseModel]) -> Iterator[SortOption]:
    for name, column in api_columns(model):
        if column.sortable and name != "version":
            text, term = column.doc.partition(";")[0], sorting_column(model, name)
            yield SortOption(name.upper(), term, text if term == name else f"{text}, in alphabetical order")


def _computed(model: type[BaseModel], *, sums: bool) -> Iterator[SortOption]:
    for name, rule in computed_fields(model).items():
        if sums or isinstance(rule, ColumnRule):
            yield SortOption(name.upper(), name, rule.kind.doc.partition(";")[0])


def _names_of_parents(model: type[BaseModel]) -> Iterator[SortOption]:
    """Yield the column by which each row is known that the model refers to."""
    for reference, doc, target in _references(model):
        for option in _columns(target):
            if option.name.lower() in target.searched[:1]:
                yield option.below(reference, doc)


def _references(model: type[BaseModel]) -> Iterator[tuple[str, str, type[BaseModel]]]:
    for name, column in api_columns(model):
        if isinstance(column, Reference):
            yield name, column.doc, model_named(column.target)
