"""Plans the payloads of mutations: what is written from the result in memory, and which rows a statement reads."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias, cast

from graphql import (
    GraphQLField,
    GraphQLObjectType,
    GraphQLOutputType,
    get_named_type,
    get_nullable_type,
    is_abstract_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
    is_object_type,
)

from planificador.api.context import Context
from planificador.api.graphql_adapter import FieldDetails
from planificador.api.ids import encode, id_of
from planificador.api.planner.errors import UnplannableError
from planificador.api.planner.group_selections import TYPENAME
from planificador.api.planner.payload_writers import (
    UnansweredError,
    Write,
    leaf_writer,
    list_writer,
    required_writer,
    write_null,
    write_unchanged,
)
from planificador.api.planner.plan import RowPlan
from planificador.api.planner.selections import SelectionPlanner
from planificador.api.planner.sources import Column, ComputedValue, GlobalId, Parent, Value, source_of
from planificador.core.data.computed.fields import ColumnRule, is_seen
from planificador.core.data.sql.visibility import current_view
from planificador.core.model.base import BaseModel


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a payload.

    Attributes:
        read: Returns its value, or an awaitable of it, for the result and the context.
        write: Writes it from memory; None where only a statement can.
        row_plan: The selection of the rows that are its value; None for other values.
        many: Whether the value is a list of rows.
    """

    read: Callable[[Any, Context], Any]
    write: Write | None
    row_plan: RowPlan | None = None
    many: bool = False


PayloadPlan: TypeAlias = Mapping[str, Part]
"""The parts of a payload by response key."""


@dataclass(frozen=True, slots=True)
class PayloadPlanner:
    """Plans the payloads of one operation."""

    selections: SelectionPlanner

    def payload(self, kind: GraphQLObjectType, details: list[FieldDetails]) -> PayloadPlan:
        """Return the plan of a payload. Raises UnplannableError where it needs resolvers."""
        fields = self.selections.subfields(kind, details)
        return {key: self._part(kind, subfield) for key, subfield in fields.items()}

    def _part(self, kind: GraphQLObjectType, details: list[FieldDetails]) -> Part:
        read, field = _value(kind, details)
        named = get_named_type(field.type) if field else None
        if field is None or named is None or named.name not in self.selections.models:
            return Part(read, self._writer(field, details))
        row_plan = self.selections.row_plan(named.name, details)
        if not row_plan.complete:
            raise UnplannableError("resolvers")
        write = self._row_writer(named.name, details)
        many = is_list_type(get_nullable_type(field.type))
        return Part(read, list_writer(write) if write and many else write, row_plan, many)

    def _writer(self, field: GraphQLField | None, details: list[FieldDetails]) -> Write:
        return write_unchanged if field is None else self._type_writer(field.type, details)

    def _type_writer(self, kind: GraphQLOutputType, details: list[FieldDetails]) -> Write:
        if is_non_null_type(kind):
            return required_writer(self._type_writer(kind.of_type, details))
        if is_list_type(kind):
            return list_writer(self._type_writer(kind.of_type, details))
        if is_abstract_type(kind):
            return write_null
        if is_object_type(kind):
            return self._object_writer(kind, details)
        return leaf_writer(kind)

    def _object_writer(self, kind: GraphQLObjectType, details: list[FieldDetails]) -> Write:
        """Return what writes an object that is no row, such as a problem."""
        fields = []
        for key, subfield in self.selections.subfields(kind, details).items():
            read, field = _value(kind, subfield)
            fields.append((key, read, self._writer(field, subfield)))

        def write(value: Any, context: Context) -> Any:  # Any: as above
            if value is None:
                return None
            return {key: write_field(read(value, context), context) for key, read, write_field in fields}

        return write

    def _row_writer(self, type_name: str, details: list[FieldDetails]) -> Write | None:
        """Return what writes a row; None if its selection needs others."""
        kind = cast("GraphQLObjectType", self.selections.schema.type_map[type_name])
        model = self.selections.models[type_name]
        fields = []
        for key, subfield in self.selections.subfields(kind, details).items():
            read = self._row_reader(model, kind, subfield)
            if read is None:
                return None
            fields.append((key, read, _row_field_writer(kind.fields.get(subfield[0].node.name.value))))

        def write(row: Any, context: Context) -> Any:  # Any: as above
            if row is None:
                return None
            if type(row) is not model:
                raise UnansweredError
            return {key: write_field(read(row), context) for key, read, write_field in fields}

        return write

    def _row_reader(
        self, model: type[BaseModel], kind: GraphQLObjectType, details: list[FieldDetails]
    ) -> Callable[[Any], Any] | None:  # Any: of a row, and as above
        name = details[0].node.name.value
        if name == TYPENAME:
            return lambda _row: kind.name
        match source_of(kind.fields[name]):
            case GlobalId():
                return id_of
            case Column(column):
                return lambda row: getattr(row, column)
            case ComputedValue(name, ColumnRule() as rule):
                return lambda row: rule.value(row) if is_seen(model, name) else None
            case Parent() as source:
                return self._parent_reader(source, details)
        return None

    def _parent_reader(self, source: Parent, details: list[FieldDetails]) -> Callable[[Any], Any] | None:
        """Return what makes the id of a parent, which its row has; None if the selection has more of the parent."""
        kind = cast("GraphQLObjectType", self.selections.schema.type_map[source.target])
        model = self.selections.models[source.target]
        names = {key: subfield[0].node.name.value for key, subfield in self.selections.subfields(kind, details).items()}
        if not all(name == TYPENAME or isinstance(source_of(kind.fields[name]), GlobalId) for name in names.values()):
            return None

        def read(row: Any) -> Any:  # Any: as above
            number = getattr(row, source.key)
            if number is None:
                return None
            view = current_view()
            if not (view.is_whole(type(row)) and view.is_whole(model)):  # either may hide the reference
                raise UnansweredError
            global_id = encode(source.target, number)
            return {key: source.target if name == TYPENAME else global_id for key, name in names.items()}

        return read


def _value(
    kind: GraphQLObjectType, details: list[FieldDetails]
) -> tuple[Callable[[Any, Context], Any], GraphQLField | None]:
    """Return what reads a field of an object in memory, and the field; no field for `__typename`.

    Raises UnplannableError.
    """
    name = details[0].node.name.value
    if name == TYPENAME:
        return lambda _value, _context: kind.name, None
    field = kind.fields[name]
    match source_of(field):
        case Value(read):
            return read, field
    raise UnplannableError(name)


def _row_field_writer(field: GraphQLField | None) -> Write:
    if field is None:  # `__typename`
        return write_unchanged
    if is_leaf_type(get_named_type(field.type)):
        return leaf_writer(field.type)
    return required_writer(write_unchanged) if is_non_null_type(field.type) else write_unchanged
