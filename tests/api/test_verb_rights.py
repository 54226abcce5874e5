"""Mutations that the reader's roles do not allow, or allow only on some rows."""

import pytest
from tests.api.factories import attempt, cliente, contratacion, do, sesion
from tests.support.actors import ActorClient, actor
from tests.support.graphql import GraphQLClient
from tests.support.server import RunningServer

from planificador.core.model.actors import Actor, Rol
from planificador.core.model.texts import Idioma
from planificador.rights.table import RIGHTS


async def test_a_mutation_that_no_role_of_the_reader_has_is_refused_and_reads_nothing(
    graphql: GraphQLClient, server: RunningServer, count_queries
) -> None:
    client = await cliente(graphql)
    reader = ActorClient(server, actor(Rol.LECTURA))
    with count_queries() as queries:
        answer = await attempt(reader, "eliminarCliente", id=client["id"], version=1)
    assert answer.errores == [("PERMISO", None)]
    assert answer.messages == [
        "Your role does not allow this. Ask somebody with the role administration, management or sales."
    ]
    assert not queries
