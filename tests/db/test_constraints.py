"""Constraints of a newly migrated database, tested with raw SQL."""

from collections.abc import Iterator

import pytest
from tests.db.rows import COMMON, ROWS_BY_TABLE, literal
from tortoise.connection import get_connection
from tortoise.exceptions import IntegrityError
from tortoise.models import Model

from planificador.core.model.base import BaseModel, models_in
from planificador.core.model.columns import (
    INTERNAL,
    BaseColumn,
    EnumColumn,
    EnumSetColumn,
    FixedDecimal,
    Integer,
    LocalTime,
    LongText,
    Text,
)
from planificador.core.model.register import EntradaRegistro, SupresionRegistro
from planificador.db.migrations.constraints import table_constraints
from planificador.domains import MODEL_MODULES


def models() -> list[type[BaseModel]]:
    """Return every model, in the order of the domain packages."""
    return list(models_in(MODEL_MODULES))


def updated_models() -> list[type[BaseModel]]:
    """Return the models whose rows can be updated: not those of the register."""
    return [model for model in models() if model not in {EntradaRegistro, SupresionRegistro}]


def forbidden(column: object) -> list[str]:
    """SQL of values that a column must not take; an internal one takes all of its type."""
    values: list[object] = []
    match column:
        case BaseColumn(doc=doc) if doc == INTERNAL:
            pass
        case EnumColumn():
            values = ["NADA", ""]
        case EnumSetColumn():
            values = [-1, 1 << len(column.enum_type.__members__)]
        case FixedDecimal():
            values = [int(column.minimum * 100) - 1, int(column.maximum * 100) + 1]
        case Integer():
            values = [column.minimum - 1, column.maximum + 1]
        case LocalTime():
            values = [-1, 1440]
        case Text() | LongText():
            values = [""]
    return [literal(value) for value in values]


def column_cases() -> Iterator[tuple[str, str]]:
    for model in updated_models():
        table = model._meta.db_table
        for name, column in model._meta.fields_map.items():
            for value in forbidden(column):
                yield f"ck_{table}_{name}", f"UPDATE {table} SET {name} = {value} WHERE id = 1"


COLUMNS = list(column_cases())
ENTRY = {"creado": "'2026-01-01'", "tipo": "'Cliente'", "operacion": "'CREADO'", "fila": "1"}
FORBIDDEN_ENTRIES = [
    (f"ck_registro_{name}", ENTRY | {name: value})
    for name, value in (("tipo", "''"), ("verbo", "''"), ("operacion", "'NADA'"))
]
PERMISSION = "INSERT INTO registro_supresion (tipo, fila, id, nunca) VALUES ('Cliente', 1, {}, {})"
TABLE_CASES = [
    ("fk_contacto_cliente_final", "UPDATE contacto SET cliente_final_id = 2 WHERE id = 1"),
    ("fk_participante_cliente_final", "UPDATE participante SET cliente_final_id = 2 WHERE id = 3"),
    ("fk_contratacion_cliente_final", "UPDATE contratacion SET cliente_final_id = 2 WHERE id = 1"),
    ("fk_interaccion_cliente_final", "UPDATE interaccion SET cliente_final_id = 2 WHERE id = 1"),
    ("fk_contratacion_propuesta", "UPDATE contratacion SET propuesta_id = 2 WHERE id = 1"),
    ("fk_propuesta_cliente_final", "UPDATE propuesta SET cliente_final_id = 2 WHERE id = 1"),
    ("fk_propuesta_contacto", "UPDATE propuesta SET contacto_id = 2 WHERE id = 1"),
    ("ck_contratacion_fechas", "UPDATE contratacion SET fecha_inicio = '2026-11-24', fecha_fin = '2026-11-23'"),
    ("ck_contratacion_motivo_perdida", "UPDATE contratacion SET motivo_perdida = 'PRECIO' WHERE id = 1"),
    ("fk_interaccion_contacto", "UPDATE interaccion SET contacto_id = 2 WHERE id = 1"),
    ("fk_interaccion_contratacion", "UPDATE interaccion SET contratacion_id = 2 WHERE id = 1"),
    ("fk_interaccion_seguimiento_de", "UPDATE interaccion SET seguimiento_de_id = 2 WHERE id = 1"),
    ("ck_interaccion_seguimiento_de", "UPDATE interaccion SET seguimiento_de_id = id"),
    (
        "ck_interaccion_hora",
        "UPDATE interaccion SET hora_proxima_accion = 60, fecha_proxima_accion = NULL, fecha_recordatorio = NULL",
    ),
    *[
        (name, f"INSERT INTO registro ({', '.join(entry)}) VALUES ({', '.join(entry.values())})")
        for name, entry in FORBIDDEN_ENTRIES
    ],
    ("ck_registro_supresion_nunca", PERMISSION.format(1, 1)),
    ("ck_registro_supresion_nunca", PERMISSION.format(0, 0)),
    ("fk_registro_supresion_nunca", PERMISSION.format(1, 0)),
    ("ck_interaccion_serie", "UPDATE interaccion SET repetir_cada = 1"),
    ("ck_interaccion_serie", "UPDATE interaccion SET repetir_hasta = '2026-12-31'"),
    ("ck_recordatorio_forma", "UPDATE recordatorio SET minutos_antes = NULL"),
    ("ck_recordatorio_forma", "UPDATE recordatorio SET dias_antes = 1"),
    ("ck_recordatorio_forma", "UPDATE recordatorio SET momento = creado"),
    ("ck_recordatorio_hora", "UPDATE recordatorio SET hora = 60"),
    ("fk_inscripcion_contratacion", "UPDATE inscripcion SET contratacion_id = 2 WHERE id = 3"),
    ("fk_inscripcion_participante", "UPDATE inscripcion SET participante_id = 2 WHERE id = 3"),
    ("fk_asistencia_sesion", "UPDATE asistencia SET sesion_id = 2 WHERE id = 1"),
    ("fk_asistencia_inscripcion", "UPDATE asistencia SET participante_id = 3 WHERE id = 1"),
    ("fk_propuesta_cliente_final", "UPDATE cliente_final SET cliente_id = 2 WHERE id = 1"),
    *[("ck_cliente_nif_completo", f"UPDATE cliente SET {name} = NULL") for name in ("nif", "tipo_nif", "pais_nif")],
    ("ck_cliente_final_nif_completo", "UPDATE cliente_final SET nif = NULL"),
    ("ck_participante_documento_completo", "UPDATE participante SET documento = NULL"),
    ("uq_contacto_principal", "UPDATE contacto SET principal = TRUE"),
    ("uq_contacto_principal", "UPDATE contacto SET principal = TRUE, cliente_final_id = NULL"),
    ("ck_contratacion_cancelada", "UPDATE contratacion SET estado = 'CANCELADA' WHERE id = 1"),
    ("ck_inscripcion_baja", "UPDATE inscripcion SET estado = 'BAJA' WHERE id = 1"),
    ("ck_inscripcion_baja", "UPDATE inscripcion SET baja_en = creado WHERE id = 1"),
    ("ck_inscripcion_fecha_baja", "UPDATE inscripcion SET fecha_baja = '2026-11-20' WHERE id = 1"),
    (
        "ck_inscripcion_fechas",
        "UPDATE inscripcion SET estado = 'BAJA', baja_en = creado,"
        " fecha_baja = '2026-11-20', fecha_alta = '2026-11-21'",
    ),
    ("ck_inscripcion_activa", "UPDATE inscripcion SET orden_espera = 1 WHERE id = 1"),
    ("ck_inscripcion_espera", "UPDATE inscripcion SET estado = 'LISTA_ESPERA' WHERE id = 1"),
    ("ck_sesion_cancelada", "UPDATE sesion SET estado = 'CANCELADA' WHERE id = 1"),
    ("ck_ausencia_formador_instantes", "UPDATE ausencia_formador SET fin = inicio WHERE id = 1"),
    *[
        ("ck_sesion_sustitucion", f"UPDATE sesion SET formador_previsto_id = {planned}, {rest} WHERE id = 1")
        for planned, rest in (
            (2, "motivo_sustitucion = NULL"),
            (1, "motivo_sustitucion = 'M'"),
            (2, "motivo_sustitucion = 'M', formador_id = NULL"),
        )
    ],
    ("ck_dia_cierre_dias", "UPDATE dia_cierre SET hasta = '2026-12-23'"),
    ("ck_sesion_horas", "UPDATE sesion SET hora_fin = hora_inicio WHERE id = 1"),
    ("ck_sesion_instantes", "UPDATE sesion SET fin = inicio WHERE id = 1"),
    *[
        ("ck_sesion_programada", f"UPDATE sesion SET estado = '{estado}', {column} = NULL WHERE id = 1")
        for estado in ("PROGRAMADA", "REALIZADA")
        for column in ("fecha", "hora_inicio", "hora_fin", "inicio", "fin")
    ],
    *[
        ("ck_interaccion_recordatorio", f"UPDATE interaccion SET {change} WHERE id = 1")
        for change in (
            "fecha_recordatorio = NULL",
            "fecha_recordatorio = '2026-11-24'",
            "fecha_proxima_accion = NULL",
            "crear_recordatorio = FALSE",
            "hecha_en = fecha",
            "resultado = 'RECHAZADA'",
        )
    ],
]
# They exist for composite foreign keys to refer to: `id` alone is unique.
KEYS_OF_REFERENCES = {"uq_cliente_final_cliente", "uq_contacto_cliente", "uq_participante_cliente"} | {
    "uq_contratacion_cliente",
    "uq_propuesta_cliente",
    "uq_interaccion_cliente",
    "uq_sesion_contratacion",
}
UNIQUE = [
    "UPDATE cliente SET nif = 'A'",
    "UPDATE cliente SET nif = 'A', tipo_nif = 'IVA' WHERE id = 2",
    "UPDATE formacion SET codigo = 'PRL'",
    "UPDATE contratacion SET expediente = '2026-1'",
    "UPDATE formacion SET codigo_clave = 'prl'",
    "UPDATE contratacion SET expediente_clave = '2026 1'",
    "UPDATE propuesta SET numero = 'P2026-1'",
    "UPDATE propuesta SET numero_clave = 'p 2026 1'",
    "INSERT INTO serie_propuesta (version, creado, actualizado, anio, ultimo)"
    " SELECT version, creado, actualizado, anio, ultimo FROM serie_propuesta",
    "INSERT INTO serie_expediente (version, creado, actualizado, anio, ultimo)"
    " SELECT version, creado, actualizado, anio, ultimo FROM serie_expediente",
    "INSERT INTO apoyo_sesion (version, creado, actualizado, sesion_id, formador_id)"
    " SELECT version, creado, actualizado, sesion_id, formador_id FROM apoyo_sesion",
    "INSERT INTO inscripcion (version, creado, actualizado, estado, cliente_id, contratacion_id, participante_id)"
    " SELECT version, creado, actualizado, estado, cliente_id, contratacion_id, participante_id FROM inscripcion",
    "INSERT INTO asistencia (version, creado, actualizado, estado, sesion_id, contratacion_id, participante_id)"
    " SELECT version, creado, actualizado, estado, sesion_id, contratacion_id, participante_id FROM asistencia",
    "INSERT INTO aviso_oculto (version, creado, actualizado, lector_id, clave)"
    " SELECT version, creado, actualizado, lector_id, clave FROM aviso_oculto",
    "INSERT INTO ficha_absorbida (version, creado, actualizado, tipo, fila, en)"
    " SELECT version, creado, actualizado, tipo, fila, en FROM ficha_absorbida",
    "INSERT INTO supresion (version, creado, actualizado, tipo, fila)"
    " SELECT version, creado, actualizado, tipo, fila FROM supresion",
]
ALLOWED = [
    "UPDATE contacto SET principal = TRUE WHERE id < 3",
    "UPDATE contacto SET principal = TRUE, cliente_final_id = CASE id WHEN 3 THEN NULL ELSE cliente_final_id END",
    "UPDATE sesion SET estado = 'PROPUESTA', fecha = NULL, hora_inicio = NULL, hora_fin = NULL",
    "UPDATE sesion SET estado = 'PROPUESTA', inicio = NULL, fin = NULL",
    "UPDATE sesion SET estado = 'CANCELADA', motivo = 'Enfermedad'",
    "UPDATE interaccion SET hecha_en = fecha, fecha_recordatorio = NULL",
    "UPDATE interaccion SET fecha_proxima_accion = NULL, fecha_recordatorio = NULL",
    "UPDATE cliente SET nif = NULL, tipo_nif = NULL, pais_nif = NULL",
    "UPDATE cliente SET nif = 'A', pais_nif = 'FR' WHERE id = 2",
    "UPDATE participante SET documento = '1', tipo_documento = 'PASAPORTE'",
    "UPDATE ausencia_formador SET hasta = NULL, fin = NULL",
    "UPDATE aula SET capacidad = NULL",
    "UPDATE recordatorio SET minutos_antes = NULL, dias_antes = 0, hora = 540",
    "UPDATE interaccion SET repetir_cada = 2, repetir_unidad = 'MES', repetir_hasta = '2027-01-01'",
    "UPDATE sesion SET hora_inicio = 0, hora_fin = 1439",
    "UPDATE sesion SET hora_inicio = 1260, hora_fin = 60",
    "UPDATE dia_cierre SET hasta = NULL",
]


async def run(sql: str) -> None:
    await get_connection("default").execute_query(sql)


@pytest.fixture
async def _graph(database: str) -> None:
    for table, values in ROWS_BY_TABLE:
        row = COMMON | values
        await run(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join(map(literal, row.values()))})")


async def refused(sql: str, name: str, dialect: str) -> None:
    with pytest.raises(IntegrityError) as error:
        await run(sql)
    # SQLite does not name foreign keys.
    expected = "FOREIGN KEY" if dialect == "sqlite" and name.startswith("fk_") else name
    assert expected in str(error.value), sql


@pytest.mark.usefixtures("_graph")
@pytest.mark.parametrize("model", updated_models(), ids=lambda model: model.__name__)
async def test_a_column_accepts_only_the_values_of_its_type(model: type[Model], dialect: str) -> None:
    cases = [(name, sql) for name, sql in COLUMNS if sql.startswith(f"UPDATE {model._meta.db_table} ")]
    assert cases
    for name, sql in cases:
        await refused(sql, name, dialect)


@pytest.mark.usefixtures("_graph")
@pytest.mark.parametrize(("name", "sql"), TABLE_CASES)
async def test_a_row_that_breaks_a_constraint_of_its_table_is_refused(name: str, sql: str, dialect: str) -> None:
    await refused(sql, name, dialect)


def test_every_declared_constraint_has_a_test() -> None:
    declared = {name for clauses in table_constraints(list(models())).values() for name in clauses}
    assert declared == {name for name, _ in COLUMNS + TABLE_CASES} | KEYS_OF_REFERENCES


@pytest.mark.usefixtures("_graph")
@pytest.mark.parametrize("sql", UNIQUE)
async def test_a_duplicate_of_a_unique_value_is_refused(sql: str) -> None:
    with pytest.raises(IntegrityError, match=r"(?i)unique"):
        await run(sql)


@pytest.mark.usefixtures("_graph")
async def test_a_row_with_references_to_it_cannot_be_deleted() -> None:
    leaves = {"asistencia", "recordatorio", "plantilla", "serie_expediente", "aviso_oculto", "ausencia_formador"} | {
        "apoyo_sesion",
        "dia_cierre",
        "serie_propuesta",
        "linea_revision",
        "acceso",
        "token",
        "credencial",
        "enlace",
        "intento",
        "ficha_absorbida",
        "supresion",
        "identidad",
        "inicio_externo",
    }
    parents = {table for table, _ in ROWS_BY_TABLE} - leaves
    for table in parents:
        with pytest.raises(IntegrityError, match=r"(?i)foreign key"):
            await run(f"DELETE FROM {table} WHERE id = 1")


@pytest.mark.usefixtures("_graph")
@pytest.mark.parametrize("sql", ALLOWED)
async def test_a_valid_change_is_accepted(sql: str) -> None:
    await run(sql)


async def test_every_foreign_key_is_indexed_and_restricts_deletion(database: str, dialect: str) -> None:
    if dialect == "postgres":
        loose = "SELECT conname FROM pg_constraint WHERE contype = 'f' AND confdeltype NOT IN ('r', 'a')"
        bare = (
            "SELECT conname FROM pg_constraint f WHERE contype = 'f' AND NOT EXISTS (SELECT 1 FROM pg_index i"
            " WHERE i.indrelid = f.conrelid AND i.indkey[0] = f.conkey[1])"
        )
    else:
        keys = "FROM sqlite_master t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table'"
        loose = f"SELECT t.name, f.\"from\" {keys} AND f.on_delete NOT IN ('RESTRICT', 'NO ACTION')"
        bare = (
            f'SELECT t.name, f."from" {keys} AND f.seq = 0 AND NOT EXISTS (SELECT 1 FROM pragma_index_list(t.name) l,'
            ' pragma_index_info(l.name) c WHERE c.seqno = 0 AND c.name = f."from")'
        )
    connection = get_connection("default")
    assert await connection.execute_query_dict(loose) == []
    assert await connection.execute_query_dict(bare) == []
