"""Changes of the schema of a database with rows: the migration loses nothing and makes what a new one has."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from tests.db.checkouts import (
    CLIENTES,
    FORMACIONES,
    INTERACCIONES,
    TRAINER,
    apply,
    catalog,
    contents,
    edit,
    make,
    make_several,
    query,
)
from tests.support.thoroughness import on_one_database

from planificador.db.migrations import migrate


@dataclass(frozen=True)
class Change:
    """Edits of the models, options of the command, and the new values of columns (None: the column is dropped)."""

    edits: list[tuple[str, str, str]]
    options: list[str] = field(default_factory=list)
    values: dict[tuple[str, str], str | None] = field(default_factory=dict)


DIRECCION = '    direccion = guarded(optional(Text(300, doc="Street and number")), ColumnGroup.DIRECCIONES)\n'
INTEGER = '    activo = Integer(doc="-", maximum=1)'
LEVEL = """class Nivel(BaseModel):
    padre = optional(Reference("Nivel", doc="-"))

    class Meta:
        table = "nivel"


class Formacion(BaseModel)"""
CHANGES = {
    "an enum value": Change(
        [("interacciones/rules.py", '    OTRO = "OTRO"', '    FERIA = "FERIA", "Trade fair"\n    OTRO = "OTRO"')]
    ),
    "a bound": Change([(FORMACIONES, 'maximum="9999.99"', 'maximum="5000.00"')]),
    "a bound that every table has": Change([("core/model/base.py", "maximum=2_000_000_000", "maximum=1_000_000_000")]),
    "a required column with a default": Change(
        [(FORMACIONES, TRAINER, TRAINER + '    apodo = Text(20, doc="-", default="d\'Ane;")\n')],
        values={("formador", "apodo"): "d'Ane;"},
    ),
    "a required column with a value from others": Change(
        [(FORMACIONES, TRAINER, TRAINER + '    lema = Text(300, doc="-", unique=True)\n')],
        ["--value", 'formador.lema="nombre" || \' \' || "id"'],
        {("formador", "lema"): "Ane 1"},
    ),
    "a column less": Change(
        [(CLIENTES, DIRECCION, "")],
        values={("cliente", "direccion"): None},
    ),
    "a column's other name": Change(
        [
            (FORMACIONES, '    apellidos = Text(160, doc="Family names"', '    familia = Text(160, doc="-"'),
            (FORMACIONES, 'default_order = ("apellidos",)', 'default_order = ("familia",)'),
            (FORMACIONES, 'searched = ("apellidos"', 'searched = ("familia"'),
        ],
        ["--rename", "formador.apellidos=familia"],
        {("formador", "apellidos"): None, ("formador", "familia"): "Goñi"},
    ),
    "a unique column's other name": Change(
        [(FORMACIONES, "    codigo = Code(40", "    clave = Code(40"), (FORMACIONES, '"codigo")', '"clave")')],
        ["--rename", "formacion.codigo=clave"],
        {("formacion", "codigo"): None},
    ),
    "a longer text": Change([(CLIENTES, "nombre = Text(200", "nombre = Text(400")]),
    "a shorter text": Change([(CLIENTES, "nombre = Text(200", "nombre = Text(50")]),
    "other types": Change(
        [
            (FORMACIONES, '    nombre = Text(120, doc="Given name", kind="NAME")', '    nombre = LongText(doc="-")'),
            (
                FORMACIONES,
                '    activo = Boolean(doc="Whether the trainer still teaches for the centre", default=True)',
                INTEGER,
            ),
        ]
    ),
    "what may be empty and what may not": Change(
        [
            (CLIENTES, "estado = EnumColumn(EstadoCliente, ", "estado = EnumColumn(EstadoCliente, null=True, "),
            (
                INTERACCIONES,
                'descripcion = guarded(optional(LongText(doc="Notes of the conversation")), ',
                'descripcion = guarded(LongText(doc="-", default="?"), ',
            ),
        ],
        values={("interaccion", "descripcion"): "?"},
    ),
    "unique, indexed, partial and composite": Change(
        [
            (FORMACIONES, ", unique=True", ""),
            (CLIENTES, 'unique_together = (("nif", "pais_nif"),)', 'unique_together = (("nif", "tipo_nif"),)'),
            (INTERACCIONES, '("fecha",),', '("fecha", "tipo"), ("tipo",),'),
            (
                INTERACCIONES,
                'belongs("contacto_id", "contacto")',
                'belongs("contacto_id", "contacto").replace("RESTRICT", "NO ACTION")',
            ),
            (CLIENTES, 'WHERE "principal"', 'WHERE "principal" AND "roles" > 0'),
        ]
    ),
    "a table more, that refers to itself": Change(
        [
            (FORMACIONES, "class Formacion(BaseModel)", LEVEL),
            (
                FORMACIONES,
                'horas = FixedDecimal(doc="Length in hours"',
                'nivel = optional(Reference("Nivel", doc="-"))\n    horas = FixedDecimal(doc="Length in hours"',
            ),
        ],
        values={("formacion", "nivel_id"): "None"},
    ),
}


@pytest.mark.parametrize("name", on_one_database(CHANGES))
async def test_a_migrated_database_keeps_its_rows_and_has_the_schema_of_a_new_one(
    name: str, checkout: Path, filled_url: str, other_url: str
) -> None:
    change = CHANGES[name]
    for edited in change.edits:
        edit(checkout, *edited)
    before = await contents(filled_url)
    fresh = checkout / "fresh" / "models"
    written, checked, written_whole = await make_several(
        checkout, ["change", *change.options], ["--check"], ["all", "--directory", str(fresh)]
    )
    assert written.endswith("_change.py\n0\n"), written
    assert checked == "models and migrations agree\n0\n"
    assert written_whole.endswith("\n0\n")
    await apply(filled_url, checkout)

    for (table, column), value in change.values.items():
        for row in before[table]:
            row.pop(column, None)
            if value is not None:
                row[column] = value
    after = await contents(filled_url)
    if name == "other types":
        after["formador"][0]["activo"] = before["formador"][0]["activo"]
    if name == "a unique column's other name":
        assert [row.pop("clave") for row in after["formacion"]] == ["PRL", "EXCEL"]
    assert after == before

    await migrate(other_url, fresh)
    assert await catalog(filled_url) == await catalog(other_url)


async def test_an_id_of_a_deleted_row_is_not_used_again(checkout: Path, filled_url: str) -> None:
    edit(checkout, FORMACIONES, "Text(160", "Text(170")
    await make(checkout, "change")
    await apply(filled_url, checkout)
    row = "1, '2026-01-01', '2026-01-01', 'Ane', 'Goñi', TRUE, ''"
    columns = "version, creado, actualizado, nombre, apellidos, activo, busqueda"
    assert await query(filled_url, f"INSERT INTO formador ({columns}) VALUES ({row}) RETURNING id") == [(4,)]
