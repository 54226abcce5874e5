"""A new domain package is registered by one line; everything else is found by its name."""

from pathlib import Path

import pytest
from tests.db.checkouts import copy_checkout, edit, make
from tests.support.processes import run_forked, run_python
from tests.test_contracts import lint

MODELS = '''"""Rooms."""

from planificador.core.model.base import BaseModel
from planificador.core.model.columns import Reference, Text


class Sala(BaseModel):
    """A room."""

    nombre = Text(40, doc="Name")
    cliente = Reference("Cliente", doc="The client", reverse="salas", reverse_doc="The client's rooms")

    class Meta:
        table = "sala"
'''
SERVICE = '''"""Use cases of rooms."""

from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.salas.models import Sala


async def crear_sala(uow: UnitOfWork, datos: dict[str, object]) -> Sala:
    raise NotImplementedError
'''
FIELDS = '''"""Rooms."""

import strawberry

from planificador.api.schema.mutations import create_mutation
from planificador.api.schema.types.connections import connection
from planificador.api.schema.types.nodes import by_id_field
from planificador.salas import service
from planificador.salas.models import Sala


@strawberry.type
class Query:
    sala = by_id_field(Sala, "One room")
    salas = connection(Sala, "All rooms")


@strawberry.type
class Mutation:
    crear_sala = create_mutation(service.crear_sala, Sala, "Adds a room.")
'''
KEYS_AND_BOOKINGS = '''

class Reserva(BaseModel):
    """A booking of a room."""

    sala = Reference("Sala", doc="The room")

    class Meta:
        table = "reserva"


class Llave(BaseModel):
    """A key of a client, which has no rule by which two become one."""

    numero = Integer(doc="Number")
    cliente = Reference("Cliente", doc="The client")

    class Meta:
        table = "llave"
        unique_together = (("cliente", "numero"),)
'''
MERGE = """
import asyncio, sys
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo
for name in [name for name in sys.modules if name.partition(".")[0] == "planificador"]:
    del sys.modules[name]  # the fork server's; the libraries stay imported
sys.path.insert(0, sys.argv[1] + "/backend")
from planificador.clientes.models import Cliente
from planificador.clientes.service import crear_cliente
from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.model.errors import DomainError
from planificador.core.runtime.changes import ChangeNotifier
from planificador.core.runtime.clock import SystemClock
from planificador.db import close_database, migrate, open_database
from planificador.interacciones.merges import fusionar
from planificador.salas.models import Llave, Reserva, Sala
from tortoise.expressions import Q

services = Services(SystemClock(), ChangeNotifier(), ZoneInfo("Europe/Madrid"))

async def fill(uow):
    one, other = [await crear_cliente(uow, {"nombre": name}) for name in ("Uno", "Dos")]
    for client, names in ((one, "A"), (other, "AB")):
        for name in names:
            room = await uow.create(Sala, nombre=name, cliente_id=client.id)
            await uow.create(Reserva, sala_id=room.id)
        await uow.create(Llave, numero=1, cliente_id=client.id)
    return one.id, other.id

async def without_key(uow):
    await uow.delete((await find(Llave, Q()))[1])

async def main():
    url = f"sqlite:///{sys.argv[1]}/copy.db"
    await migrate(url, Path(sys.argv[1], "migrations", "models"))
    await open_database(url)
    (one, other), _ = await run_in_transaction(services, fill)
    merge = partial(fusionar, Cliente, conservar=one, absorber=other, version_conservar=None, version_absorber=None,
                    datos={})
    try:
        await run_in_transaction(services, merge)
    except DomainError as error:
        print(error)
    await run_in_transaction(services, without_key)
    await run_in_transaction(services, merge)
    rooms = await find(Sala, Q())
    print([(room.id, room.nombre, room.cliente_id == one) for room in rooms])
    print([booking.sala_id for booking in await find(Reserva, Q())])
    print([client.id == one for client in await find(Cliente, Q())])
    await close_database()

asyncio.run(main())
"""
PRINT_SCHEMA = """
import sys
sys.path.insert(0, sys.argv[1] + "/backend")
from planificador.api.schema.schema import schema
print(schema.as_str())
"""
TRY_SCHEMA = """
import sys
sys.path.insert(0, sys.argv[1] + "/backend")
try:
    import planificador.api.schema.schema
except TypeError as error:
    print(error)
"""
ROWS, VERBS = "rights/table.py", "rights/verbs.py"
PLACE = '    "Aula": edit_verbs("Aula"),', '    "Sala": frozenset({"crearSala"}),\n    "Aula": edit_verbs("Aula"),'


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with a package of rooms, named in `DOMAINS`."""
    checkout = copy_checkout(tmp_path)
    package = checkout / "backend" / "planificador"
    (package / "salas").mkdir()
    (package / "salas" / "__init__.py").touch()
    (package / "salas" / "models.py").write_text(MODELS)
    (package / "salas" / "service.py").write_text(SERVICE)
    (package / "api" / "schema" / "fields" / "salas.py").write_text(FIELDS)
    edit(checkout, "domains.py", '"clientes",', '"clientes", "salas",')
    return checkout


@pytest.fixture
def placed(checkout: Path) -> Path:
    """The checkout, whose table of rights says who sees rooms and adds them."""
    edit(checkout, VERBS, *PLACE)
    for _ in ("COMERCIAL", "FORMADOR"):
        edit(checkout, ROWS, '        "DiaCierre": _WHOLE,', '        "Sala": _WHOLE, "DiaCierre": _WHOLE,')
    return checkout


async def test_a_new_package_that_the_table_of_rights_does_not_name_is_refused(checkout: Path) -> None:
    output = await run_python(TRY_SCHEMA, str(checkout))
    assert "must say of each entity, mutation and root field which role sees or uses it" in output
    for missing in ("entity Sala of ADMINISTRACION", "entity Sala of LECTURA", "mutation crearSala"):
        assert missing in output


async def test_the_types_queries_and_mutations_of_a_new_package_are_in_the_schema(placed: Path) -> None:
    schema = await run_python(PRINT_SCHEMA, str(placed))
    assert "type Sala implements Node {" in schema
    assert "  sala(" in schema
    assert "  crearSala(" in schema
    client = schema.partition("type Cliente implements Node {")[2].partition("\n}")[0]
    assert "  salas(" in client
    filters = schema.partition("input ClienteFiltro {")[2].partition("\n}")[0]
    assert "  salas: SalaListaFiltro\n" in filters
    assert "  cliente: ClienteReferenciaFiltro\n" in schema.partition("input SalaFiltro {")[2].partition("\n}")[0]
    assert "  SALA\n" in schema.partition("enum TipoNodo {")[2].partition("\n}")[0].upper()


async def test_the_table_of_a_new_package_is_in_the_next_migration(checkout: Path) -> None:
    await make(checkout, "salas")
    (migration,) = (checkout / "migrations" / "models").glob("*_salas.py")
    assert 'CREATE TABLE "sala"' in migration.read_text(encoding="utf-8")


async def test_what_refers_to_a_client_in_a_new_package_is_merged_with_it(checkout: Path) -> None:
    with (checkout / "backend" / "planificador" / "salas" / "models.py").open("a", encoding="utf-8") as models:
        models.write(KEYS_AND_BOOKINGS)
    edit(checkout, "salas/models.py", "import BaseModel", "import BaseModel, JoinRule")
    edit(checkout, "salas/models.py", "import Reference, Text", "import Integer, Reference, Text")
    rule = '    join_rule = JoinRule(lambda kept, absorbed: {})\n\n    class Meta:\n        table = "sala"\n'
    key = '        unique_together = (("cliente", "nombre"),)\n'
    edit(checkout, "salas/models.py", '    class Meta:\n        table = "sala"\n', rule + key)
    await make(checkout, "salas")
    output = await run_forked(MERGE, str(checkout))
    assert output.splitlines() == [
        "FUSION_NO_POSIBLE@absorber",
        "[(1, 'A', True), (3, 'B', True)]",
        "[1, 1, 3]",
        "[True]",
    ]


def test_a_new_package_has_a_place_in_the_import_contracts(checkout: Path) -> None:
    folder = checkout / "backend"
    assert "0 broken" in lint(folder)
    imports = "from planificador.core.model.base"
    edit(checkout, "salas/models.py", imports, f"import planificador.sesiones.models\n{imports}")
    assert "Packages depend in one direction BROKEN" in lint(folder)
