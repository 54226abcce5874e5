"""Root fields that answer only some roles."""

from typing import Any

from strawberry.extensions.field_extension import AsyncExtensionResolver, FieldExtension
from strawberry.types.base import StrawberryList
from strawberry.types.field import StrawberryField

from planificador import rights
from planificador.api.context import Info
from planificador.rights.table import EVERYONE, ROOT_FIELDS


class OnlyForRoles(FieldExtension):
    """Answers nothing to readers whose roles do not have the field."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._is_list = False

    def apply(self, field: StrawberryField) -> None:
        """Override FieldExtension's to see what nothing is."""
        self._is_list = isinstance(field.type, StrawberryList)

    async def resolve_async(self, next_: AsyncExtensionResolver, source: Any, info: Info, **kwargs: Any) -> Any:
        """Override FieldExtension's."""  # Any: Strawberry's own
        if self._name in rights.of(info.context.actor.roles).fields:
            return await next_(source, info, **kwargs)
        return [] if self._is_list else None


def restrict(field: StrawberryField, name: str) -> None:
    """Let a root field answer only the roles of the table of rights. name: in the schema."""
    if ROOT_FIELDS.get(name, EVERYONE) != EVERYONE:
        field.extensions = [*field.extensions, OnlyForRoles(name)]
