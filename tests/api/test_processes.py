"""Two processes on one database: subscribers of one get the changes of the other at once."""

from collections.abc import Callable
from typing import Any

from tests.support.graphql import GraphQLClient
from tests.support.processes import run_forked

CREATE_INTERACTION = """
import asyncio, sys
from datetime import date
from planificador.runtime import open_runtime
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.interacciones.rules import TipoInteraccion
from planificador.interacciones.service import crear_interaccion
from planificador.settings import Settings

async def main():
    async with open_runtime(Settings(database_url=sys.argv[1])) as runtime:
        datos = {
            "cliente_id": 1,
            "tipo": TipoInteraccion.LLAMADA,
            "crear_recordatorio": True,
            "fecha_proxima_accion": date(2026, 11, 20),
        }
        await run_in_transaction(runtime.services, lambda uow: crear_interaccion(uow, datos))

asyncio.run(main())
"""


async def test_a_change_of_another_process_reaches_subscribers(
    graphql: GraphQLClient, subscribe: Callable[..., Any], database: str
) -> None:
    await graphql('mutation { crearCliente(input: {nombre: "Ataun"}) { cliente { id } } }')
    alerts = "subscription { avisos { tipo clave lista { clave } } }"
    changes = "subscription { cambios(tipos: [Interaccion]) { tipo operacion } }"
    live = "subscription { interacciones { totalCount } }"
    async with subscribe(alerts) as avisos, subscribe(changes) as cambios, subscribe(live) as interacciones:
        assert await interacciones.next() == {"interacciones": {"totalCount": 0}}
        assert (await avisos.next())["avisos"]["lista"] == []
        assert (await cambios.next())["cambios"]["operacion"] == "DESCONOCIDO"
        await run_forked(CREATE_INTERACTION, database)
        event = (await avisos.next())["avisos"]
        assert (event["tipo"], event["clave"]) == ("NUEVO", "recordatorio:1:2026-11-20")
        assert (await cambios.next())["cambios"] == {"tipo": "Interaccion", "operacion": "CREADO"}
        assert await interacciones.next() == {"interacciones": {"totalCount": 1}}
