"""How often use cases ask the database: once for what they read, and once for what they write."""

import pytest
from tests.api.factories import MORNING, contratacion, formador
from tests.support.graphql import Data, GraphQLClient
from tests.support.queries import QueryCounter

CREATE_SESSION = """mutation($input: CrearSesionInput!) {
  crearSesion(input: $input) { sesion { id version } errores { codigo campo } }
}"""


@pytest.fixture
async def contract(graphql: GraphQLClient) -> Data:
    return await contratacion(graphql)


async def test_creating_a_session_reads_once_and_writes_once(
    graphql: GraphQLClient, contract: Data, count_queries: QueryCounter
) -> None:
    trainer, assistant = await formador(graphql), await formador(graphql)
    values = {**MORNING, "contratacion": contract["id"], "formador": trainer["id"], "programada": True}
    for fecha, apoyos in (("2026-12-01", []), ("2026-12-02", [assistant["id"]])):
        with count_queries() as queries:
            payload = await graphql(CREATE_SESSION, input=values | {"fecha": fecha, "apoyos": apoyos})
        assert payload["crearSesion"]["errores"] == []
        assert queries.round_trips == 2
