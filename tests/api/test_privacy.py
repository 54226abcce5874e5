"""What is held about a person is exported, and erased so that nobody finds it: in rows, searches and files."""

import asyncio
import json
import re
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from tests.api.factories import all_rows, cliente, contratacion, do, formador, participante, read, refused, sesion
from tests.clock import ManualClock
from tests.support.graphql import Data, GraphQLClient
from tortoise import Tortoise

from planificador.core.model.texts import search_key
from planificador.db import open_database

NAME = {"nombre": "Xénia", "apellidos": "Quirarte Zubimendi"}
OWN = NAME | {"documento": "12345678Z", "correo": "xenia.q@ejemplo.eus", "telefono": "943 45 67 89"}
TRACES = ("xenia", "quirarte", "zubimendi", "12345678", "943456789", "943 45 67 89", "xenia.q@")
"""Parts of what names the person, as search keys."""
ANONYMIZE = """
mutation ($input: AnonimizarParticipanteInput!) {
  anonimizarParticipante(input: $input) {
    participante { id nombre apellidos documento correo telefono version }
    completa conservarHasta filas { tipo total }
    errores { codigo campo } advertencias { codigo campo mensaje objeto { id } }
  }
}
"""
EXPORT = """
mutation ($input: ExportarDatosPersonalesInput!) {
  exportarDatosPersonales(input: $input) { datos resumen errores { codigo campo } }
}
"""


async def anonymize(graphql: GraphQLClient, row: Data, kind: str = "Participante", **values: Any) -> Data:
    text = ANONYMIZE.replace("Participante", kind).replace("participante {", f"{kind.lower()} {{")
    text = text if kind == "Participante" else text.replace(" documento", "")
    text = text if kind != "Usuario" else text.replace(" apellidos", "").replace(" telefono", "")
    return dict((await graphql(text, input={"id": row["id"], **values}))[f"anonimizar{kind}"])


async def export(graphql: GraphQLClient, row: Data, language: str = "es") -> Data:
    headers = {"accept-language": language}
    return dict((await graphql(EXPORT, headers=headers, input={"id": row["id"]}))["exportarDatosPersonales"])


def codes(answer: Data) -> list[str]:
    return [problem["codigo"] for problem in answer["advertencias"]]


async def traces_in_rows() -> list[str]:
    """Return where the person is named in any column of any table, as it is written or as a search key."""
    assert Tortoise.apps is not None
    client = Tortoise.get_connection("default")
    is_sqlite = client.capabilities.dialect == "sqlite"
    if is_sqlite:
        found = await client.execute_query_dict("SELECT name FROM sqlite_schema WHERE type = 'table'")
    else:
        found = await client.execute_query_dict("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'")
        found += [{"name": "pg_stats"}]
    traces = []
    for table in sorted({row["name"] for row in found}):
        if table.endswith(("_data", "_idx", "_docsize", "_config")):
            continue
        columns = "*" if is_sqlite else "CAST(t AS text)"
        for row in await client.execute_query_dict(f'SELECT {columns} FROM "{table}" t'):
            text = search_key(" ".join(map(str, dict(row).values())))
            traces += [f"{table}: {trace}" for trace in TRACES if trace in text]
    return traces


def traces_in_files(url: str) -> list[str]:
    """Return which bytes of the person an SQLite database's file or log contains, in any case or without accents."""
    if not url.startswith("sqlite"):
        return []
    path = Path(urlsplit(url).path.removeprefix("/"))
    content = b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*") if file.is_file())
    words = [*TRACES, "Xénia", "XÉNIA", "Quirarte", "QUIRARTE", "Zubimendi"]
    return [word for word in words if word.encode() in content]


@pytest.fixture
async def office(graphql: GraphQLClient) -> dict[str, Data]:
    """A person named in every kind of text, and another one of the same client."""
    client = await cliente(graphql, notas="Habla con QUIRARTE ZUBIMENDI, Xenia (DNI 12.345.678-Z).")
    person = await participante(graphql, client, **OWN)
    other = await participante(graphql, client, nombre="Beñat", apellidos="Otxoa Larrea", correo="b@otxoa.eus")
    contract = await contratacion(graphql, "EN_CURSO", cliente=client["id"], notas="Tel. de xenia quirarte: 943456789")
    ids = [person["id"], other["id"]]
    await do(graphql, "inscribirParticipantes", contratacion=contract["id"], participantes=ids)
    session = await sesion(graphql, contract, fecha="2026-11-20", notas="Sra. Quirarte llega tarde, y Beñat Otxoa")
    entries = [
        {"participante": person["id"], "estado": "JUSTIFICADA", "nota": "Operación de rodilla"},
        {"participante": other["id"], "estado": "PRESENTE"},
    ]
    await do(graphql, "registrarAsistencia", sesion=session["id"], asistencias=entries)
    talk = {"tipo": "CORREO", "descripcion": "Escribir a XENIA.Q@ejemplo.eus y a Beñat Otxoa"}
    talk = await do(graphql, "crearInteraccion", cliente=client["id"], **talk)
    elsewhere = await cliente(graphql, nombre="Otra", notas="La recomienda Xénia Quirarte")
    rows = {"client": client, "person": person, "other": other, "contract": contract, "session": session}
    return rows | {"talk": talk, "elsewhere": elsewhere}


async def end_of_duty(graphql: GraphQLClient, office: dict[str, Data], clock: ManualClock) -> None:
    """Finish the contract, and let the years pass for which evidence of it is kept."""
    await do(graphql, "realizarSesion", id=office["session"]["id"])
    await do(graphql, "finalizarContratacion", id=office["contract"]["id"])
    await clock.move(timedelta(days=366 * 4 + 1))


async def test_a_person_leaves_no_trace_in_rows_searches_or_files(
    graphql: GraphQLClient, office: dict[str, Data], clock: ManualClock, database: str
) -> None:
    assert await traces_in_rows()
    await do(graphql, "actualizarParticipante", id=office["person"]["id"], nombre="Xénia Ana")
    await end_of_duty(graphql, office, clock)
    hours = await read(graphql, office["contract"])
    answer = await anonymize(graphql, office["person"])
    assert (answer["errores"], codes(answer), answer["completa"]) == ([], [], True)
    number = answer["participante"]["apellidos"]
    assert answer["participante"] | {"id": "", "version": 0} == {
        **{"id": "", "version": 0, "nombre": "Persona suprimida", "apellidos": number},
        **dict.fromkeys(("documento", "correo", "telefono")),
    }
    assert await traces_in_rows() == []
    assert traces_in_files(database) == []
    for text in ("Xenia", "quirarte", "12345678Z", "943456789", "xenia.q@ejemplo.eus"):
        found = await graphql("query ($t: String!) { buscar(texto: $t) { totalCount } }", t=text)
        assert found["buscar"]["totalCount"] == 0
    assert (await read(graphql, office["client"]))["notas"] == "Habla con [suprimido] (DNI [suprimido])."
    assert (await read(graphql, office["session"]))["notas"] == "Sra. [suprimido] llega tarde, y Beñat Otxoa"
    assert (await read(graphql, office["elsewhere"]))["notas"] == "La recomienda [suprimido]"
    after = await read(graphql, office["contract"])
    assert [after[name] for name in ("horasImpartidas", "estado")] == [hours[name] for name in ("horasImpartidas", "estado")]
    assert (await read(graphql, office["other"]))["correo"] == "b@otxoa.eus"
    again = await anonymize(graphql, office["person"])
    assert (again["filas"], again["participante"]["version"]) == ([], answer["participante"]["version"])
