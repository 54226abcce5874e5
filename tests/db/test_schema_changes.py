"""Changes of the schema beside rows: the migration writes itself, loses nothing, and makes what a fresh one makes."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from tests.db.checkouts import ROWS, catalog, contents, copy_checkout, edit, make, make_several, query
from tests.support.databases import new_database
from tests.support.fork_server import start

from planificador.db.migrations import MigrationError, migrate
from planificador.db.migrations.make import main

CLIENTES, FORMACIONES = "clientes/models.py", "formaciones/models.py"
INTERACCIONES, SESIONES = "interacciones/models.py", "sesiones/models.py"


@dataclass(frozen=True)
class Change:
    """Edits of the models, the command's options, and what becomes of columns (None: gone)."""

    edits: list[tuple[str, str, str]]
    options: list[str] = field(default_factory=list)
    values: dict[tuple[str, str], str | None] = field(default_factory=dict)


INTEGER = '    activo = Integer(doc="-", maximum=1)'
LEVEL = """class Nivel(BaseModel):
    padre = optional(Reference("Nivel", doc="-"))

    class Meta:
        table = "nivel"


class Formacion(BaseModel)"""
TRAINER = 'class Formador(BaseModel):\n    """A trainer."""\n'
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
        [(CLIENTES, '    direccion = optional(Text(300, doc="Street and number"))\n', "")],
        values={("cliente", "direccion"): None},
    ),
    "a column's other name": Change(
        [
            (FORMACIONES, '    apellidos = Text(160, doc="Family names")', '    familia = Text(160, doc="-")'),
            (FORMACIONES, 'searched = ("apellidos"', 'searched = ("familia"'),
        ],
        ["--rename", "formador.apellidos=familia"],
        {("formador", "apellidos"): None, ("formador", "familia"): "Goñi"},
    ),
    "a unique column's other name": Change(
        [(FORMACIONES, "    codigo = Text(40", "    clave = Text(40"), (FORMACIONES, '"codigo")', '"clave")')],
        ["--rename", "formacion.codigo=clave"],
        {("formacion", "codigo"): None},
    ),
    "a longer text": Change([(CLIENTES, "nombre = Text(200", "nombre = Text(400")]),
    "a shorter text": Change([(CLIENTES, "nombre = Text(200", "nombre = Text(50")]),
    "other types": Change(
        [
            (FORMACIONES, "import Boolean", "import Integer, Boolean"),
            (FORMACIONES, '    nombre = Text(120, doc="Given name")', '    nombre = LongText(doc="-")'),
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
                'descripcion = optional(LongText(doc="Notes of the conversation"))',
                'descripcion = LongText(doc="-", default="?")',
            ),
        ],
        values={("interaccion", "descripcion"): "?"},
    ),
    "unique, indexed, partial and composite": Change(
        [
            (
                CLIENTES,
                'Tax number: DNI, NIE or CIF, with its control character", kind="NIF", unique=True',
                'x", kind="NIF"',
            ),
            (INTERACCIONES, 'indexes = (("fecha",),)', 'indexes = (("fecha", "tipo"), ("tipo",))'),
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
            (FORMACIONES, "import Boolean", "import Reference, Boolean"),
            (
                FORMACIONES,
                'horas = FixedDecimal(doc="Length in hours"',
                'nivel = optional(Reference("Nivel", doc="-"))\n    horas = FixedDecimal(doc="Length in hours"',
            ),
        ],
        values={("formacion", "nivel_id"): "None"},
    ),
}


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    return copy_checkout(tmp_path)


@pytest.fixture
async def filled_url(fresh_url: str) -> str:
    """A database of the present schema with rows in every table; the highest ids have been deleted again."""
    await migrate(fresh_url)
    await query(fresh_url, *ROWS)
    extra = next(row for row in ROWS if row.startswith("INSERT INTO formador"))
    await query(fresh_url, extra, extra, "DELETE FROM formador WHERE id > 1")
    return fresh_url


@pytest.fixture
async def other_url(dialect: str, admin: str | None, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """A second empty database."""
    async with new_database(dialect, tmp_path_factory.mktemp("other"), admin) as url:
        yield url


async def apply(url: str, checkout: Path) -> None:
    assert len(await migrate(url, checkout / "migrations" / "models")) == 1


@pytest.mark.parametrize("name", CHANGES)
async def test_a_filled_database_becomes_what_a_fresh_one_is(
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


async def test_an_id_that_was_deleted_is_not_given_again(checkout: Path, filled_url: str) -> None:
    edit(checkout, FORMACIONES, "Text(160", "Text(170")
    await make(checkout, "change")
    await apply(filled_url, checkout)
    row = "1, '2026-01-01', '2026-01-01', 'Ane', 'Goñi', TRUE, ''"
    columns = "version, creado, actualizado, nombre, apellidos, activo, busqueda"
    assert await query(filled_url, f"INSERT INTO formador ({columns}) VALUES ({row}) RETURNING id") == [(4,)]


REFUSED = {
    "an enum value less": (
        [("interacciones/rules.py", '    LLAMADA = "LLAMADA", "Telephone call"\n', "")],
        [],
        r"2 row\(s\) of interaccion break ck_interaccion_tipo \(id 1, 2\)",
    ),
    "a narrower bound": (
        [(FORMACIONES, 'maximum="9999.99"', 'maximum="5.00"')],
        [],
        r"2 row\(s\) of formacion break ck_formacion_horas \(id 1, 2\)",
    ),
    "a shorter text": (
        [(CLIENTES, "nombre = Text(200", "nombre = Text(5")],
        [],
        r"2 row\(s\) of cliente break nombre: VARCHAR\(5\) \(id 1, 2\)",
    ),
    "a value that is now needed": (
        [(CLIENTES, 'correo = optional(Text(254, doc="E-mail address", kind="EMAIL"))', 'correo = Text(254, doc="-")')],
        [],
        r"2 row\(s\) of cliente break correo: NOT NULL \(id 1, 2\)",
    ),
    "values that must now differ": (
        [(CLIENTES, 'nombre = Text(200, doc="Legal name")', 'nombre = Text(200, doc="-", unique=True)')],
        [],
        r"2 row\(s\) of cliente break nombre: UNIQUE \(id 1, 2\)",
    ),
    "a text that is no number": (
        [
            (FORMACIONES, '    nombre = Text(120, doc="Given name")', '    nombre = Integer(doc="-")'),
            (FORMACIONES, "import Boolean", "import Integer, Boolean"),
        ],
        [],
        r"1 row\(s\) of formador break nombre: INT \(id 1\)",
    ),
    "a reference to nothing": (
        [
            (FORMACIONES, TRAINER, TRAINER + '    curso = Reference("Formacion", doc="-")\n'),
            (FORMACIONES, "import Boolean", "import Reference, Boolean"),
        ],
        ["--value", "formador.curso_id=99"],
        r'1 row\(s\) of formador break curso_id: REFERENCES "formacion".* \(id 1\)',
    ),
}


@pytest.mark.parametrize("name", REFUSED)
async def test_rows_that_the_new_schema_refuses_are_named_and_nothing_changes(
    name: str, checkout: Path, filled_url: str
) -> None:
    edits, options, message = REFUSED[name]
    for edited in edits:
        edit(checkout, *edited)
    assert (await make(checkout, "change", *options)).endswith("\n0\n")
    before = await catalog(filled_url), await contents(filled_url)
    with pytest.raises(MigrationError, match=message):
        await apply(filled_url, checkout)
    assert (await catalog(filled_url), await contents(filled_url)) == before


@pytest.mark.parametrize(
    ("edits", "question"),
    [
        ([(FORMACIONES, TRAINER, TRAINER + '    lema = Text(20, doc="-")\n')], "--value formador.lema=SQL"),
        (
            [
                (FORMACIONES, '    nombre = Text(120, doc="Given name")', '    nombre = Date(doc="-")'),
                (FORMACIONES, "import Boolean", "import Date, Boolean"),
            ],
            "formador.nombre changes from VARCHAR(120) to DATE. Give the new value of existing rows",
        ),
    ],
)
async def test_what_only_a_person_knows_is_asked_and_nothing_is_written(
    edits: list[tuple[str, str, str]], question: str, checkout: Path
) -> None:
    for edited in edits:
        edit(checkout, *edited)
    written = await make(checkout, "change")
    assert question in written
    assert written.endswith("nothing was written\n1\n")
    assert not list((checkout / "migrations" / "models").glob("*_change.py"))


async def test_a_column_that_may_have_been_renamed_is_pointed_out(checkout: Path) -> None:
    edit(checkout, CLIENTES, "    localidad = optional", "    ciudad = optional")
    assert "--rename cliente.localidad=NEW" in await make(checkout, "change")


@pytest.mark.parametrize(
    "option",
    [
        ["--rename", "formador.correo=mail"],
        ["--value", "nadie.x=1"],
        ["--rename", "formador.x=nombre"],
        ["--value", "x"],
    ],
)
def test_an_option_that_names_nothing_is_refused(option: list[str], checkout: Path) -> None:
    with pytest.raises(SystemExit):
        main(["change", *option, "--directory", str(checkout / "migrations" / "models")])
    assert not list((checkout / "migrations" / "models").glob("*_change.py"))


@pytest.mark.sqlite_only
async def test_what_somebody_added_to_our_tables_survives_a_rebuild(checkout: Path, filled_url: str) -> None:
    added = [
        "CREATE INDEX mine ON formador (correo) WHERE activo",
        "CREATE VIEW trainers AS SELECT nombre FROM formador",
        "CREATE TRIGGER theirs INSTEAD OF DELETE ON trainers BEGIN SELECT 1; END",
        "CREATE TRIGGER counted AFTER UPDATE ON formador BEGIN SELECT 1; END",
    ]
    await query(filled_url, *added)
    edit(checkout, FORMACIONES, "Text(160", "Text(170")
    await make(checkout, "change")
    await apply(filled_url, checkout)
    names = "'mine', 'trainers', 'theirs', 'counted'"
    assert len(await query(filled_url, f"SELECT sql FROM sqlite_master WHERE name IN ({names})")) == len(added)
    assert await query(filled_url, "SELECT nombre FROM trainers") == [("Ane",)]


KILLED = """
import asyncio, os, signal, sqlite3, sys
from pathlib import Path
from planificador.db.migrations import migrate, runner

class Connection(sqlite3.Connection):
    left = int(sys.argv[3])

    def execute(self, *arguments):
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        Connection.left -= 1
        return super().execute(*arguments)

connect = sqlite3.connect
runner.sqlite3.connect = lambda *arguments, **options: connect(*arguments, factory=Connection, **options)
asyncio.run(migrate(sys.argv[1], Path(sys.argv[2])))
"""


@pytest.mark.sqlite_only
async def test_a_process_killed_during_a_rebuild_leaves_the_old_schema_and_every_row(
    checkout: Path, filled_url: str
) -> None:
    edit(checkout, FORMACIONES, "Text(160", "Text(170")
    await make(checkout, "change")
    before = await catalog(filled_url), await contents(filled_url)
    directory = str(checkout / "migrations" / "models")
    for step in range(6, 16, 2):  # from the first query of the old schema to the new one's last index
        arguments = ["-c", KILLED, filled_url, directory, str(step)]
        killed = await asyncio.to_thread(start, arguments, checkout, os.environ, 1, 2)
        assert await killed.ended() == -signal.SIGKILL
        assert (await catalog(filled_url), await contents(filled_url)) == before
    await apply(filled_url, checkout)
    assert await contents(filled_url) == before[1]
