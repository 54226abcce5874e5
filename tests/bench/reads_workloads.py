"""The requests to the application and to PostGraphile, and their targets."""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from tests.bench.reads_peer import QUERIES
from tests.bench.reads_rows import Size, day_of

Variables = dict[str, Any]  # Any: JSON
STRIDE = 7919
"""A prime, which spreads the requests over the tables, seldom with the same row twice."""
CLIENTS_PER_GRAPH = 50

GRAPH = """
query Grafo($ids: [ID!]!) {
  clientes(filtro: {id: {in: $ids}}, first: 50) { nodes {
    id nombre nif correo telefono localidad idioma estado
    clientesFinales { nodes {
      id nombre correo telefono localidad
      contactos { nodes { id nombre apellidos correo telefono principal } }
      contrataciones { nodes {
        id expediente estado modalidad precioHora horasPrevistas
        sesiones(first: 5) { nodes { id inicio fin estado minutos direccion } }
      } }
    } }
  } }
}
"""
CONTRACT = """
query Contrato($id: ID!) {
  contratacion(id: $id) {
    id expediente estado modalidad precioHora horasPrevistas validaHasta
    formacion { id nombre }
    cliente {
      id nombre nif correo telefono
      interacciones(first: 6) { nodes { id fecha tipo resultado descripcion } }
    }
    clienteFinal {
      id nombre correo localidad
      contactos { nodes { id nombre apellidos correo telefono principal } }
      participantes { nodes { id nombre apellidos documento correo } }
    }
    sesiones { nodes { id inicio fin estado minutos direccion } }
  }
}
"""
AGENDA = """
query Agenda($desde: DateTime!, $hasta: DateTime!) {
  agenda(desde: $desde, hasta: $hasta, first: 100) { nodes {
    id inicio fin estado direccion
    contratacion { id expediente cliente { id nombre telefono } }
  } }
}
"""
CLIENT = """
query Cliente($id: ID!) { cliente(id: $id) { id nombre nif correo telefono localidad idioma estado } }
"""


def _spread(number: int, total: int) -> int:
    return 1 + number * STRIDE % total


def _id(kind: str, number: int) -> str:
    return b64encode(f"{kind}:{number}".encode()).decode()


def _client_ids(number: int, size: Size) -> list[int]:
    first = _spread(number, size.clients)
    return [1 + (first + offset) % size.clients for offset in range(CLIENTS_PER_GRAPH)]


def _week(number: int, size: Size) -> Variables:
    begin = day_of(_spread(number, size.days - 7))
    return {"desde": begin.isoformat(), "hasta": (begin + timedelta(days=7)).isoformat()}


@dataclass(frozen=True, slots=True)
class Workload:
    """One kind of request.

    Attributes:
        nodes: The number of objects with an id in each answer.
        variables, peer_variables: Return the variables of the request with a number, for a centre of a size.
        than_peer, than_hand: The target rate as a multiple of PostGraphile's and of the hand-written statement's.
    """

    operation: str
    label: str
    nodes: int
    query: str
    variables: Callable[[int, Size], Variables]
    peer_variables: Callable[[int, Size], Variables]
    than_peer: float
    than_hand: float = 0.9

    @property
    def short_label(self) -> str:
        """The label without its article."""
        return self.label.partition(" ")[2]

    def body(self, number: int, size: Size) -> Variables:
        """Return the request to the application and to the hand-written statement."""
        return {"operationName": self.operation, "query": self.query, "variables": self.variables(number, size)}

    def peer_body(self, number: int, size: Size) -> Variables:
        variables = self.peer_variables(number, size)
        return {"operationName": self.operation, "query": QUERIES[self.operation], "variables": variables}


WORKLOADS = (
    Workload(
        "Grafo",
        "a graph of 2,300 nodes",
        2300,
        GRAPH,
        lambda number, size: {"ids": [_id("Cliente", client) for client in _client_ids(number, size)]},
        lambda number, size: {"ids": [str(client) for client in _client_ids(number, size)]},
        4.5,
    ),
    Workload(
        "Contrato",
        "a contract of 30 nodes",
        30,
        CONTRACT,
        lambda number, size: {"id": _id("Contratacion", _spread(number, size.contracts))},
        lambda number, size: {"id": str(_spread(number, size.contracts))},
        5,
    ),
    Workload("Agenda", "an agenda of 100 sessions", 300, AGENDA, _week, _week, 4.5),
    Workload(
        "Cliente",
        "one client",
        1,
        CLIENT,
        lambda number, size: {"id": _id("Cliente", _spread(number, size.clients))},
        lambda number, size: {"id": str(_spread(number, size.clients))},
        2.5,
    ),
)
