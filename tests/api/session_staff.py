"""Who leads a session, and who assists in it."""

from tests.support.graphql import Data, GraphQLClient

BUSY = ("FORMADOR_OCUPADO", "formador")
STAFF = """query ($id: ID!) { sesion(id: $id) { version motivoSolape motivoSustitucion formador { id }
  formadorPrevisto { id } apoyos(orden: [ID]) { nodes { notas formador { id } } } } }"""


async def staff(graphql: GraphQLClient, row: Data) -> tuple[str | None, list[str]]:
    """Return who leads a session, and who assists in it."""
    shown = (await graphql(STAFF, id=row["id"]))["sesion"]
    return shown["formador"] and shown["formador"]["id"], [item["formador"]["id"] for item in shown["apoyos"]["nodes"]]
