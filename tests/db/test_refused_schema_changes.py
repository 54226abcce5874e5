"""Changes of the schema that rows or options forbid: a message says why, and nothing changes."""

from pathlib import Path

import pytest
from tests.db.checkouts import CLIENTES, FORMACIONES, TRAINER, apply, catalog, contents, edit, make
from tests.support.thoroughness import on_one_database

from planificador.db.migrations import MigrationError
from planificador.db.migrations.make import main

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
        [
            (
                CLIENTES,
                'correo = guarded(optional(Text(254, doc="E-mail address", kind="EMAIL")), ',
                'correo = guarded(Text(254, doc="-"), ',
            )
        ],
        [],
        r"2 row\(s\) of cliente break correo: NOT NULL \(id 1, 2\)",
    ),
    "values that must now differ": (
        [(CLIENTES, 'nombre = Text(200, doc="Legal name", kind="NAME")', 'nombre = Text(200, doc="-", unique=True)')],
        [],
        r"2 row\(s\) of cliente break nombre: UNIQUE \(id 1, 2\)",
    ),
    "a text that is no number": (
        [
            (FORMACIONES, '    nombre = Text(120, doc="Given name", kind="NAME")', '    nombre = Integer(doc="-")'),
        ],
        [],
        r"1 row\(s\) of formador break nombre: INT \(id 1\)",
    ),
    "a reference to nothing": (
        [
            (FORMACIONES, TRAINER, TRAINER + '    curso = Reference("Formacion", doc="-")\n'),
        ],
        ["--value", "formador.curso_id=99"],
        r'1 row\(s\) of formador break curso_id: REFERENCES "formacion".* \(id 1\)',
    ),
}


@pytest.mark.parametrize("name", on_one_database(REFUSED))
async def test_rows_that_the_new_schema_refuses_are_listed_and_nothing_changes(
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
                (FORMACIONES, '    nombre = Text(120, doc="Given name", kind="NAME")', '    nombre = Date(doc="-")'),
            ],
            "formador.nombre changes from VARCHAR(120) to DATE. Give the new value of existing rows",
        ),
    ],
)
async def test_a_change_that_needs_a_decision_asks_for_it_and_writes_nothing(
    edits: list[tuple[str, str, str]], question: str, checkout: Path
) -> None:
    for edited in edits:
        edit(checkout, *edited)
    written = await make(checkout, "change")
    assert question in written
    assert written.endswith("nothing was written\n1\n")
    assert not list((checkout / "migrations" / "models").glob("*_change.py"))


async def test_a_column_that_may_have_been_renamed_is_mentioned(checkout: Path) -> None:
    edit(checkout, CLIENTES, "    localidad = guarded", "    ciudad = guarded")
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
def test_an_option_that_names_no_column_is_refused(option: list[str], checkout: Path) -> None:
    with pytest.raises(SystemExit):
        main(["change", *option, "--directory", str(checkout / "migrations" / "models")])
    assert not list((checkout / "migrations" / "models").glob("*_change.py"))
