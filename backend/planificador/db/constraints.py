"""What the tools do not write into a schema: CHECKs, composite foreign keys and partial unique indexes.

Most follow from the columns (`core.models` says which); what a table needs beyond that is listed here. `make_migration`
puts them into the migrations, tests/db/test_constraints.py proves that they bite. All SQL is both dialects'.
"""

from collections.abc import Iterator
from typing import Any

from tortoise.fields.base import Field
from tortoise.models import Model

from planificador.core.columns import Choice, Choices, Hundredths, Integer, LocalTime, LongText, Text

Constraints = dict[str, dict[str, str]]
"""Table → constraint's name → clause; after INDEX, what follows the table's name in CREATE UNIQUE INDEX."""

INDEX = "INDEX "


def _belongs(column: str, table: str, owner: str = "cliente_id") -> str:
    return f'FOREIGN KEY ("{column}", "{owner}") REFERENCES "{table}" ("id", "{owner}") ON DELETE RESTRICT'


WITH_CLIENT = 'UNIQUE ("id", "cliente_id")'  # what composite foreign keys refer to
END_CLIENT = _belongs("cliente_final_id", "cliente_final")
CANCELLED_HAS_REASON = 'CHECK ("estado" <> \'CANCELADA\' OR "motivo" IS NOT NULL)'

FURTHER: Constraints = {
    "cliente_final": {"uq_cliente_final_cliente": WITH_CLIENT},
    "contacto": {
        "uq_contacto_cliente": WITH_CLIENT,
        "fk_contacto_cliente_final": END_CLIENT,
        "uq_contacto_principal": INDEX + '("cliente_id", COALESCE("cliente_final_id", 0)) WHERE "principal"',
    },
    "participante": {"uq_participante_cliente": WITH_CLIENT, "fk_participante_cliente_final": END_CLIENT},
    "contratacion": {
        "uq_contratacion_cliente": WITH_CLIENT,
        "fk_contratacion_cliente_final": END_CLIENT,
        "ck_contratacion_cancelada": CANCELLED_HAS_REASON,
    },
    "inscripcion": {
        "fk_inscripcion_contratacion": _belongs("contratacion_id", "contratacion"),
        "fk_inscripcion_participante": _belongs("participante_id", "participante"),
    },
    "sesion": {
        "uq_sesion_contratacion": 'UNIQUE ("id", "contratacion_id")',
        "ck_sesion_programada": (
            "CHECK (\"estado\" NOT IN ('PROGRAMADA', 'REALIZADA') OR (\"fecha\" IS NOT NULL AND"
            ' "hora_inicio" IS NOT NULL AND "hora_fin" IS NOT NULL AND "inicio" IS NOT NULL AND "fin" IS NOT NULL))'
        ),
        "ck_sesion_horas": 'CHECK ("hora_fin" > "hora_inicio")',
        "ck_sesion_instantes": 'CHECK ("fin" > "inicio")',
        "ck_sesion_cancelada": CANCELLED_HAS_REASON,
    },
    "asistencia": {
        "fk_asistencia_sesion": _belongs("sesion_id", "sesion", "contratacion_id"),
        "fk_asistencia_inscripcion": (
            'FOREIGN KEY ("contratacion_id", "participante_id")'
            ' REFERENCES "inscripcion" ("contratacion_id", "participante_id") ON DELETE RESTRICT'
        ),
    },
    "interaccion": {
        "fk_interaccion_cliente_final": END_CLIENT,
        "fk_interaccion_contacto": _belongs("contacto_id", "contacto"),
        "fk_interaccion_contratacion": _belongs("contratacion_id", "contratacion"),
        "ck_interaccion_recordatorio": (
            'CHECK (CASE WHEN "crear_recordatorio" AND "hecha_en" IS NULL AND "resultado" <> \'RECHAZADA\''
            ' THEN COALESCE("fecha_recordatorio" = "fecha_proxima_accion",'
            ' "fecha_recordatorio" IS NULL AND "fecha_proxima_accion" IS NULL)'
            ' ELSE "fecha_recordatorio" IS NULL END)'
        ),
    },
}


def constraints(models: list[type[Model]]) -> Constraints:
    """Every constraint of these models' tables."""
    return {
        (table := model._meta.db_table): dict(_of_columns(table, model)) | FURTHER.get(table, {}) for model in models
    }


def _of_columns(table: str, model: type[Model]) -> Iterator[tuple[str, str]]:
    for name, column in model._meta.fields_map.items():
        source = f'"{model._meta.fields_db_projection.get(name, name)}"'
        if condition := _condition(source, column):
            yield f"ck_{table}_{name}", f"CHECK ({condition})"


def _condition(source: str, column: Field[Any]) -> str:
    condition = ""
    match column:
        case Choice():
            condition = f"{source} IN ({', '.join(repr(member.value) for member in column.enum_type)})"
        case Choices():
            condition = f"{source} BETWEEN 0 AND {(1 << len(column.enum_type.__members__)) - 1}"
        case Hundredths():
            condition = f"{source} BETWEEN {int(column.minimum * 100)} AND {int(column.maximum * 100)}"
        case Integer(model_field_name="version"):
            condition = f"{source} >= 1"
        case Integer():
            condition = f"{source} BETWEEN {column.minimum} AND {column.maximum}"
        case LocalTime():
            condition = f"{source} BETWEEN 0 AND 1439"
        case Text() | LongText():
            condition = f"{source} <> ''"
    return condition
