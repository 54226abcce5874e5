"""The base class of all models.

Each bound of a column is also a constraint of the database, in the migrations, and tests/db/test_constraints.py proves
each of them.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any, ClassVar, cast

from tortoise.models import Model, ModelMeta

from planificador.core.model import sort_keys
from planificador.core.model.columns import (
    INTERNAL,
    BaseColumn,
    Code,
    Derivation,
    Id,
    Instant,
    Integer,
    KeyText,
    Text,
    code_column,
    column_of,
    derived,
    of_whole_row,
)
from planificador.core.model.composites import Composite
from planificador.core.model.constraints import Constraints
from planificador.core.model.duplicates import DuplicateKey
from planificador.core.model.people import Person
from planificador.core.model.search_texts import VERSION, row_text, sectioned_text
from planificador.core.model.texts import LocalizedText

MIN_ID, MAX_ID = -(2**63), 2**63 - 1
"""The ids of rows that both databases can hold."""
MAX_SEARCH_CHARACTERS, MAX_SEARCH_BYTES = 1000, 2000


class KeyColumnsMeta(ModelMeta):
    """Adds the columns for the keys of its texts to a model, and finds them by the names of the texts."""

    def __new__(cls, name: str, bases: tuple[type, ...], attrs: dict[str, Any]) -> "KeyColumnsMeta":
        texts = {name: column for name, column in attrs.items() if isinstance(column, Text) and column.doc != INTERNAL}
        keys = dict(_key_columns(texts, attrs.get("default_order", ())))
        return cast("KeyColumnsMeta", super().__new__(cls, name, bases, attrs | keys))


def _key_columns(texts: Mapping[str, Text], default_order: Sequence[str]) -> Iterator[tuple[str, BaseColumn[Any]]]:
    for name, column in texts.items():
        if isinstance(column, Code):
            key = KeyText(sort_keys.MAX_CODE_KEY, null=True, unique=True)
            yield code_column(name), derived(key, name, rule=sort_keys.code_key, version=sort_keys.VERSION)
        is_indexed = column.index or column.unique or name in default_order
        sources = (name, *column.sorted_with)
        key = KeyText(sort_keys.MAX_SORT_KEY, null=column.null and not column.sorted_with, db_index=is_indexed)
        yield sort_column(name), derived(key, *sources, rule=sort_keys.sort_key, version=sort_keys.VERSION)


def sort_column(name: str) -> str:
    """Return the name of the column by which a text is sorted."""
    return f"{name}_orden"


@dataclass(frozen=True, slots=True)
class JoinRule:
    """How two rows become one.

    Attributes:
        values: A pure rule that returns values of the result, from those of the row that stays and of the other one.
    """

    values: Callable[[Mapping[str, Any], Mapping[str, Any]], Mapping[str, Any]]  # Any: each column's own type


class BaseModel(Model, metaclass=KeyColumnsMeta):
    """A row with identity, instants and a version for optimistic locking."""

    id = Id(primary_key=True)
    version = Integer(
        doc="Grows with every change; send it back to detect changes made meanwhile; 0 if you do not see all columns",
        editable=False,
        minimum=1,
        maximum=2_000_000_000,
    )
    creado = Instant(doc="When it was created", editable=False)
    actualizado = of_whole_row(Instant(doc="When it last changed", editable=False))

    is_node: ClassVar[bool] = True
    """Whether the model is a type of the graph."""

    searched: ClassVar[tuple[str, ...]] = ()
    """The columns whose words are in `busqueda` (`core.model.search_texts`). Rows are known by the first one."""

    searched_relations: ClassVar[tuple[str, ...]] = ()
    """The relations whose rows' words count for `filtro.textoRelacionado`: references, or reverse names of others'."""

    duplicate_keys: ClassVar[tuple[DuplicateKey, ...]] = ()
    """By which values a row may be the same as another; the last is the name. Telephones and names are `searched`."""

    composites: ClassVar[tuple[Composite, ...]] = ()
    """The columns that depend on each other, which are completed and validated together."""

    constraints: ClassVar[Constraints] = {}
    """The constraints that do not follow from the columns."""

    default_order: ClassVar[tuple[str, ...]] = ()
    """The columns by which lists are sorted if a query gives no order; "-" before a column means descending."""

    exclusive_flags: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """The marks that at most one row of a group may have, each with the columns of the group."""

    unrecorded: ClassVar[tuple[str, ...]] = ()
    """The columns, such as the instant of the last use, whose changes alone are not written to the register."""

    join_rule: ClassVar["JoinRule | None"] = None
    """How two rows that a merge makes equal by a unique key become one. Without a rule, such a merge is refused."""

    person: ClassVar[Person | None] = None
    """What the columns hold of a person, if a row is one."""

    texts_about: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """By each reference to a person, the texts that are about them: they go when the person's data are erased. Other
    texts only lose where they name the person. Each such reference has an entry, unless it is `erased_with`."""

    erased_with: ClassVar[str] = ""
    """The reference to the person with whose data the row is deleted."""

    plural: ClassVar[LocalizedText] = LocalizedText(es="fichas", eu="fitxak", en="rows")
    """The name of several rows, for messages."""

    class Meta:
        abstract = True


class SearchText(Derivation):
    """The text of a row's `searched` columns, of a length that PostgreSQL can index."""

    version = VERSION

    def sources(self, model: type[Model]) -> Sequence[str]:
        return cast("type[BaseModel]", model).searched

    def value(self, model: type[Model], row: Mapping[str, object]) -> str:
        columns = {name: column_of(model, name) for name in self.sources(model)}
        fields = [
            (column.group, getattr(column, "kind", ""), str(row[name]))
            for name, column in columns.items()
            if row.get(name)
        ]
        if any(column.group for column in columns.values()):
            text = sectioned_text(fields)
        else:
            text = row_text([(kind, value) for _, kind, value in fields], MAX_SEARCH_CHARACTERS)
        return text.encode()[:MAX_SEARCH_BYTES].decode(errors="ignore")


def search_column() -> Text:
    """Return the column of the search key, by which `buscar` and `filtro.texto` find rows."""
    column = Text(MAX_SEARCH_CHARACTERS, doc=INTERNAL, default="")
    column.derivation = SearchText()
    return column


def model_named(name: str) -> type[BaseModel]:
    """Return the model to which references refer by this name. Its module must have been imported."""
    return next(model for model in BaseModel.__subclasses__() if model.__name__ == name)


def all_models() -> list[type[BaseModel]]:
    """Return all models, in the order of their names."""
    return sorted(BaseModel.__subclasses__(), key=lambda model: model.__name__)


@cache
def references_to(model: type[BaseModel]) -> Sequence[tuple[type[BaseModel], str]]:
    """Return each model that refers to this one, with the column of its reference."""
    columns = ((child, column_of(child, name)) for child in all_models() for name in sorted(child._meta.fk_fields))
    return [(child, column.attribute) for child, column in columns if column.target == model.__name__]


def models_in(modules: Iterable[str]) -> Iterator[type[BaseModel]]:
    """Yield the models that these modules declare, or that packages among them declare in modules of theirs."""
    for name in modules:
        for item in vars(import_module(name)).values():
            if isinstance(item, type) and issubclass(item, BaseModel) and f"{item.__module__}.".startswith(f"{name}."):
                yield item
