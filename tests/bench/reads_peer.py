"""PostGraphile: its installation, how it is started, and the equivalent requests.

It derives its schema from the tables. Aliases give its answers the structure of the application's, with the same
columns of the same number of nodes. PostGraphile does less work where they differ: ids are plain numbers, amounts are
hundredths, and lists are limited only where the application's query has a limit. Conditions that its filters do not
support are SQL functions, as its manual advises, which PostgreSQL inlines.
"""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import orjson
from tests.bench.bulk import run_statement
from tests.bench.servers import Program

HERE = Path(__file__).parent / "peers"
SCRIPT = HERE / "postgraphile.cjs"

FUNCTIONS = (
    """
    CREATE FUNCTION clientes_elegidos(ids bigint[]) RETURNS SETOF cliente LANGUAGE sql STABLE AS $$
     SELECT * FROM cliente WHERE id = ANY(ids) ORDER BY nombre_orden, id
    $$
    """,
    """
    CREATE FUNCTION agenda(desde timestamptz, hasta timestamptz) RETURNS SETOF sesion LANGUAGE sql STABLE AS $$
     SELECT * FROM sesion
     WHERE inicio > desde - interval '26 hours' AND inicio < hasta AND fin > desde AND estado <> 'CANCELADA'
     ORDER BY inicio, id
    $$
    """,
)
QUERIES: Mapping[str, str] = {
    "Grafo": """
query Grafo($ids: [BigInt]!) {
  clientes: clientesElegidos(ids: $ids, first: 50) { nodes {
    id: rowId nombre nif correo telefono localidad idioma estado
    clientesFinales: clienteFinalsByClienteId { nodes {
      id: rowId nombre correo telefono localidad
      contactos: contactosByClienteFinalId {
        nodes { id: rowId nombre apellidos correo telefono principal }
      }
      contrataciones: contratacionsByClienteFinalId { nodes {
        id: rowId expediente estado modalidad precioHora horasPrevistas
        sesiones: sesionsByContratacionId(first: 5, orderBy: INICIO_ASC) {
          nodes { id: rowId inicio fin estado minutos direccion }
        }
      } }
    } }
  } }
}
""",
    "Contrato": """
query Contrato($id: BigInt!) {
  contratacion: contratacionByRowId(rowId: $id) {
    id: rowId expediente estado modalidad precioHora horasPrevistas validaHasta
    formacion: formacionByFormacionId { id: rowId nombre }
    cliente: clienteByClienteId {
      id: rowId nombre nif correo telefono
      interacciones: interaccionsByClienteId(first: 6, orderBy: FECHA_DESC) {
        nodes { id: rowId fecha tipo resultado descripcion }
      }
    }
    clienteFinal: clienteFinalByClienteFinalId {
      id: rowId nombre correo localidad
      contactos: contactosByClienteFinalId {
        nodes { id: rowId nombre apellidos correo telefono principal }
      }
      participantes: participantesByClienteFinalId(orderBy: APELLIDOS_ORDEN_ASC) {
        nodes { id: rowId nombre apellidos documento correo }
      }
    }
    sesiones: sesionsByContratacionId(orderBy: INICIO_ASC) { nodes { id: rowId inicio fin estado minutos direccion } }
  }
}
""",
    "Agenda": """
query Agenda($desde: Datetime!, $hasta: Datetime!) {
  agenda(desde: $desde, hasta: $hasta, first: 100) { nodes {
    id: rowId inicio fin estado direccion
    contratacion: contratacionByContratacionId {
      id: rowId expediente cliente: clienteByClienteId { id: rowId nombre telefono }
    }
  } }
}
""",
    "Cliente": """
query Cliente($id: BigInt!) {
  cliente: clienteByRowId(rowId: $id) { id: rowId nombre nif correo telefono localidad idioma estado }
}
""",
}


def folder() -> Path | None:
    """Return the folder of PostGraphile: PLANIFICADOR_BENCH_PEERS or its script's; None if it is not installed."""
    path = Path(os.environ.get("PLANIFICADOR_BENCH_PEERS") or HERE)
    parts = "node/bin/node", "postgraphile/package.json"
    return path if all((path / "node_modules" / part).exists() for part in parts) else None


async def program(installed: Path, url: str, functions: Sequence[str] = FUNCTIONS) -> Program:
    """Add the functions to the database and return the program that serves it."""
    for function in functions:
        await run_statement(url, function)
    environment = {"NODE_ENV": "production", "GRAPHILE_ENV": "production"}
    return Program((str(installed / "node_modules/node/bin/node"), str(SCRIPT)), url, installed, environment)


def version(installed: Path) -> str:
    package = orjson.loads((installed / "node_modules/postgraphile/package.json").read_bytes())
    return str(package["version"])
