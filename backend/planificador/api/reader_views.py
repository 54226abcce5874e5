"""What the table of rights lets readers see: the views of sets of roles."""

from collections.abc import Iterator, Sequence
from functools import cache

from planificador import rights
from planificador.core.data.register.view import HIDDEN, register_view
from planificador.core.data.sql.views import NOTHING, View, Visible
from planificador.core.data.sql.visibility import SERVER, WHOLE_TABLES, Reader
from planificador.core.model.actors import Actor, Rol
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import BaseColumn, Reference, column_of, derivations_of
from planificador.core.model.ownership import OfReader, Path, ThroughOwn
from planificador.core.model.register import EntradaRegistro
from planificador.core.model.search_texts import visible_sections
from planificador.rights.own_rows import INTERNAL_TABLES, LEADS_TO_OWN, OWN_ROWS
from planificador.rights.permissions import EntityPermissions, Permissions
from planificador.rights.table import Rows


class UnseenReferenceError(TypeError):
    """A row that is seen refers to one that may not be seen, by a reference that is never null."""


def reader_of(actor: Actor) -> Reader:
    """Return the actor as a reader."""
    view = view_of(actor.roles)
    is_server = view is WHOLE_TABLES and actor.user_id is None
    return SERVER if is_server else Reader(view, actor.user_id, actor.trainer_id)


@cache
def view_of(roles: frozenset[Rol]) -> View:
    """Return what a set of roles sees. Raises KeyError for a model that the table of rights does not name."""
    permissions = rights.of(roles)
    if all(entity.is_whole for entity in permissions.entities.values()):
        return WHOLE_TABLES

    @cache
    def visible(model: type[BaseModel]) -> Visible:
        name = model.__name__
        return Visible() if name in INTERNAL_TABLES else _visible(model, permissions)

    return View(roles, visible, OWN_ROWS)


def _visible(model: type[BaseModel], permissions: Permissions) -> Visible:
    if model is EntradaRegistro:
        return _visible_of_register(permissions)
    entity = permissions.of(model.__name__)
    if entity.is_whole:
        return Visible()
    if entity.rows is Rows.NONE:
        return NOTHING
    hidden = set(_hidden(model, entity, permissions))
    of_own_rows = set(_of_own_rows(model, entity))
    hidden |= {name for name in of_own_rows if not column_of(model, name).null}  # lists are read as if none were null
    of_own_rows -= hidden
    hidden |= set(_derived(model, hidden)) | set(_derived(model, of_own_rows))
    if hidden:
        hidden |= _of_whole_row(model)
    elif of_own_rows:
        of_own_rows |= _of_whole_row(model)
    return Visible(
        all_rows=entity.rows is Rows.ALL,
        own_rows=entity.rows is Rows.OWN,
        hidden=frozenset(hidden),
        of_own_rows=frozenset(of_own_rows),
        search_sections=_search_sections(model, hidden | of_own_rows),
    )


def _visible_of_register(permissions: Permissions) -> Visible:
    """Return the entries about objects of which all are seen; none for readers who do not see the users in them."""
    if permissions.of(EntradaRegistro.__name__).is_whole:
        return Visible()
    if permissions.of("Usuario").rows is not Rows.ALL:
        return NOTHING
    seen = {name: entity.columns for name, entity in permissions.entities.items() if entity.rows is Rows.ALL}
    return Visible(hidden=HIDDEN, select=register_view(seen))


def _hidden(model: type[BaseModel], entity: EntityPermissions, permissions: Permissions) -> Iterator[str]:
    """Yield the columns of hidden groups, and the references that may lead to rows that are not seen."""
    for name, column in _columns(model):
        if column.group and column.group not in entity.own_columns:
            yield name
        elif isinstance(column, Reference) and not _leads_to_visible(model, column, entity, permissions):
            if not column.null:
                raise UnseenReferenceError(f"{model.__name__}.{name} of {sorted(permissions.roles)}")
            yield column.attribute


def _of_own_rows(model: type[BaseModel], entity: EntityPermissions) -> Iterator[str]:
    for name, column in _columns(model):
        if column.group and column.group in entity.own_columns - entity.columns:
            yield name


def _of_whole_row(model: type[BaseModel]) -> set[str]:
    return {"version", *(name for name, column in _columns(model) if column.needs_whole_row)}


def _derived(model: type[BaseModel], hidden: set[str]) -> Iterator[str]:
    """Yield the columns that are derived from hidden ones. Of the search's text, sections are seen."""
    for name, derivation in derivations_of(model).items():
        if not hidden.isdisjoint(derivation.sources(model)) and name != "busqueda":
            yield name


def _search_sections(model: type[BaseModel], hidden: set[str]) -> int | None:
    groups = {column_of(model, name).group for name in model.searched if name in hidden}
    return visible_sections([group for group in groups if group]) if groups else None


def _columns(model: type[BaseModel]) -> Iterator[tuple[str, BaseColumn[object]]]:
    for name, column in model._meta.fields_map.items():
        if isinstance(column, BaseColumn):
            yield name, column


def _leads_to_visible(
    model: type[BaseModel], reference: Reference, entity: EntityPermissions, permissions: Permissions
) -> bool:
    """Return whether a reference of each row that is seen leads to a row that is seen."""
    target = permissions.of(reference.target)
    if target.rows is Rows.ALL:
        return True
    if target.rows is Rows.NONE or entity.rows is Rows.ALL:
        return False
    key, name = reference.attribute, model.__name__
    ways = OWN_ROWS[reference.target]
    if key in LEADS_TO_OWN.get(name, ()) or ThroughOwn("id", name, key) in ways:
        return True
    return all(_is_way(path, key, reference.target, ways) for path in OWN_ROWS[name])


def _is_way(path: Path, key: str, target: str, ways: Sequence[Path]) -> bool:
    """Return whether rows of a path have a reference, in the column `key`, to own rows of the target."""
    match path:
        case ThroughOwn(column, entity, values) if column == key:
            return (entity, values) == (target, "id") or ThroughOwn("id", entity, values) in ways
        case OfReader(column, identity) if column == key:
            return OfReader("id", identity) in ways
    return False
