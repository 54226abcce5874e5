"""A new domain package is registered by one line; everything else is found by its name."""

from pathlib import Path

import pytest
from tests.db.checkouts import copy_checkout, edit, make
from tests.support.processes import run_python
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

from planificador.core.data.unit_of_work import UnitOfWork
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
PRINT_SCHEMA = """
import sys
sys.path.insert(0, sys.argv[1] + "/backend")
from planificador.api.schema.schema import schema
print(schema.as_str())
"""


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


async def test_the_types_queries_and_mutations_of_a_new_package_are_in_the_schema(checkout: Path) -> None:
    schema = await run_python(PRINT_SCHEMA, str(checkout))
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


def test_a_new_package_has_a_place_in_the_import_contracts(checkout: Path) -> None:
    folder = checkout / "backend"
    assert "0 broken" in lint(folder)
    imports = "from planificador.core.model.base"
    edit(checkout, "salas/models.py", imports, f"import planificador.sesiones.models\n{imports}")
    assert "Packages depend in one direction BROKEN" in lint(folder)
