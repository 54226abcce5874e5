"""Which rows, columns and verbs of each entity each role has: one table. Pure.

What it does not name is refused: `api/schema/rights_check.py` compares it with the schema at start-up.
docs/security.md is made from it.
"""

from collections.abc import Mapping, Set
from dataclasses import dataclass

from planificador.core.model.actors import Rol
from planificador.core.model.column_groups import ColumnGroup
from planificador.core.model.errors import Codigo
from planificador.core.model.texts import DescribedEnum
from planificador.rights.verbs import ACCOUNTS, BUSINESS, PRIVACY, edit_verbs

IMPORTES, DOCUMENTOS, NOTAS, DIRECCIONES = ColumnGroup
EVERY_GROUP = frozenset(ColumnGroup)
EVERYONE = frozenset(Rol)


class Rows(DescribedEnum):
    """Which rows of an entity a role sees."""

    ALL = "ALL", "All rows"
    OWN = "OWN", "What belongs to the reader: to the trainer's sessions, or to the user"
    NONE = "NONE", "No row"


@dataclass(frozen=True, slots=True)
class EntityRights:
    """What a role sees of an entity, and does to it.

    Attributes:
        columns: The groups of columns that it sees, of these rows. Columns of no group are seen with the row.
        verbs: The mutations that it may use, on these rows.
        states: The states (`estado`) in which the verbs are allowed on an existing row; None for all.
    """

    rows: Rows
    columns: frozenset[ColumnGroup] = frozenset()
    verbs: frozenset[str] = frozenset()
    states: frozenset[str] | None = None


_WHOLE = EntityRights(Rows.ALL, EVERY_GROUP)
_READ = EntityRights(Rows.ALL, frozenset({DIRECCIONES}))
_OWN = EntityRights(Rows.OWN)
_OWN_WHOLE = EntityRights(Rows.OWN, EVERY_GROUP)
_NONE = EntityRights(Rows.NONE)
_ALERTS = EntityRights(Rows.OWN, verbs=BUSINESS["Aviso"])
_OWN_ACCOUNT = {
    "Acceso": EntityRights(Rows.OWN, EVERY_GROUP, ACCOUNTS["Acceso"]),
    "Token": EntityRights(Rows.OWN, EVERY_GROUP, ACCOUNTS["Token"]),
    "Aviso": _ALERTS,
    "EntradaRegistro": _NONE,
}


def _keeps(entity: str, but: Set[str] = frozenset()) -> EntityRights:
    return EntityRights(Rows.ALL, EVERY_GROUP, BUSINESS[entity] - but)


def _administers(entity: str) -> EntityRights:
    tables = (BUSINESS, ACCOUNTS, PRIVACY)
    return EntityRights(Rows.ALL, EVERY_GROUP, frozenset().union(*(table.get(entity, ()) for table in tables)))


def _without(*groups: ColumnGroup, rows: Rows = Rows.ALL, verbs: Set[str] = frozenset()) -> EntityRights:
    return EntityRights(rows, EVERY_GROUP - set(groups), frozenset(verbs))


RIGHTS: Mapping[Rol, Mapping[str, EntityRights]] = {
    Rol.ADMINISTRACION: {entity: _administers(entity) for entity in (*BUSINESS, *ACCOUNTS)},
    Rol.GESTION: {
        **{entity: _keeps(entity) for entity in BUSINESS},
        "Usuario": _WHOLE,
        **_OWN_ACCOUNT,
    },
    Rol.COMERCIAL: {
        "Cliente": _keeps("Cliente", {"fusionarClientes"}),
        "ClienteFinal": _keeps("ClienteFinal", {"fusionarClientesFinales"}),
        "Contacto": _keeps("Contacto"),
        "Participante": _without(DOCUMENTOS, NOTAS),
        "Formacion": _WHOLE,
        "Formador": _WHOLE,
        "AusenciaFormador": _without(NOTAS),
        "Usuario": _WHOLE,
        "Aula": _WHOLE,
        "DiaCierre": _WHOLE,
        "Contratacion": EntityRights(
            Rows.ALL,
            EVERY_GROUP,
            edit_verbs(
                "Contratacion",
                "aceptarContratacion",
                "rechazarContratacion",
                "caducarContratacion",
                "prorrogarContratacion",
                "cancelarContratacion",
                "reabrirContratacion",
            ),
            states=frozenset({"PROPUESTA", "ACEPTADA", "RECHAZADA", "CADUCADA"}),  # before it runs
        ),
        "Propuesta": _keeps("Propuesta"),
        "RevisionPropuesta": _WHOLE,
        "LineaRevision": _WHOLE,
        "Inscripcion": _without(NOTAS),
        "Sesion": _WHOLE,
        "ApoyoSesion": _WHOLE,
        "Asistencia": _without(NOTAS),
        "Interaccion": _keeps("Interaccion"),
        "Recordatorio": _WHOLE,
        "Plantilla": _keeps("Plantilla"),
        **_OWN_ACCOUNT,
    },
    Rol.FORMADOR: {
        "Cliente": _OWN,
        "ClienteFinal": _OWN,
        "Contacto": _NONE,
        "Participante": _OWN,
        "Formacion": _without(IMPORTES),
        "Formador": _OWN,
        "AusenciaFormador": _OWN_WHOLE,
        "Usuario": _OWN_WHOLE,
        "Aula": _without(IMPORTES),
        "DiaCierre": _WHOLE,
        "Contratacion": _without(IMPORTES, NOTAS, rows=Rows.OWN),
        "Propuesta": _NONE,
        "RevisionPropuesta": _NONE,
        "LineaRevision": _NONE,
        "Inscripcion": _OWN,
        "Sesion": EntityRights(Rows.OWN, EVERY_GROUP, frozenset({"registrarAsistencia", "realizarSesion"})),
        "ApoyoSesion": _OWN_WHOLE,
        "Asistencia": EntityRights(Rows.OWN, EVERY_GROUP, frozenset({"eliminarAsistencia"})),
        "Interaccion": _NONE,
        "Recordatorio": _NONE,
        "Plantilla": _NONE,
        **_OWN_ACCOUNT,
    },
    Rol.LECTURA: {
        **dict.fromkeys(BUSINESS, _READ),
        "Usuario": _READ,
        **_OWN_ACCOUNT,
    },
}
"""OWN are, of accounts, those of the user, and of a trainer:
- the sessions that the trainer leads or assists in, with their assistants and attendance;
- the contracts of these sessions, with their enrolments, participants, clients and end clients;
- the trainer, the trainers of these sessions, and the trainer's absences and user."""

SHOWN_PROBLEMS: Mapping[Rol, frozenset[Codigo] | None] = {
    Rol.ADMINISTRACION: None,
    Rol.GESTION: None,
    Rol.COMERCIAL: None,
    Rol.FORMADOR: frozenset(
        {
            Codigo.OBLIGATORIO,
            Codigo.DEMASIADO_LARGO,
            Codigo.NO_VALIDO,
            Codigo.FUERA_DE_RANGO,
            Codigo.ID_NO_VALIDO,
            Codigo.NO_ENCONTRADO,
            Codigo.PERMISO,
            Codigo.DUPLICADO,  # of the entries of a list: a trainer writes no column that is unique
            Codigo.CONFLICTO,
            Codigo.TRANSICION_NO_PERMITIDA,
            Codigo.NO_INSCRITO,
            Codigo.ASISTENCIA_REGISTRADA,
            Codigo.FUERA_DE_INSCRIPCION,
            Codigo.CONTRATACION_CERRADA,
        }
    ),
    Rol.LECTURA: frozenset(
        {
            Codigo.OBLIGATORIO,
            Codigo.DEMASIADO_LARGO,
            Codigo.NO_VALIDO,
            Codigo.FUERA_DE_RANGO,
            Codigo.NO_ENCONTRADO,
            Codigo.PERMISO,
        }
    ),
}
"""The problems and warnings of mutations that a role is told, None for all. Others may tell of rows or columns that it
does not see, such as how many hours of other trainers' sessions a contract has."""

_OFFICE = frozenset({Rol.ADMINISTRACION, Rol.GESTION, Rol.COMERCIAL})
ROOT_FIELDS: Mapping[str, frozenset[Rol]] = {
    "agenda": EVERYONE,
    "avisos": EVERYONE,
    "buscar": EVERYONE,
    "cambios": EVERYONE,
    "codigoPostal": EVERYONE,
    "disponibilidad": EVERYONE - {Rol.FORMADOR},
    "festivos": EVERYONE,
    "marcadores": EVERYONE,
    "node": EVERYONE,
    "nodes": EVERYONE,
    "paises": EVERYONE,
    "previsualizarFusion": _OFFICE,
    "registro": frozenset({Rol.ADMINISTRACION}),
    "textoDePlantilla": _OFFICE,
    "yo": EVERYONE,
}
"""The queries and subscriptions that are not an entity by its id or a list of one, and the roles that they answer. To
others the answer is null or an empty list. What they tell of rows is what the reader sees of these."""
