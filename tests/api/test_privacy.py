"""What is held about a person is exported, and erased so that nobody finds it: in rows, searches and files."""

import json
import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import pytest
from tests.api.factories import all_rows, cliente, contratacion, do, formador, participante, read, sesion
from tests.clock import ManualClock
from tests.conftest import NOW, Subscribe
from tests.support.command import call
from tests.support.graphql import Data, GraphQLClient
from tortoise import Tortoise

from planificador.api.ids import encode
from planificador.clientes.models import Participante
from planificador.core.data.use_cases.services import Services
from planificador.core.model.actors import Rol
from planificador.core.model.texts import search_key
from planificador.core.runtime.changes import ChangeNotifier
from planificador.privacidad.review import Overdue, anonimizar_vencidos, revisar
from planificador.usuarios.models import Acceso, Usuario

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


HISTORY = """subscription ($id: ID!) { node(id: $id) { ... on Interaccion {
  historial { nodes { cambios { campo antes despues } } } } } }"""


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
    traces = []
    for table in sorted({row["name"] for row in found}):
        if table.endswith(("_data", "_idx", "_docsize", "_config")):
            continue
        columns = "*" if is_sqlite else "CAST(t AS text)"
        for row in await client.execute_query_dict(f'SELECT {columns} FROM "{table}" t'):
            text = search_key(" ".join(map(str, dict(row).values())))
            traces += [f"{table}: {trace}" for trace in TRACES if trace in text]
    return traces


async def traces_in_statistics(*tables: str) -> list[str]:
    """Return which words about the person PostgreSQL's statistics of these tables have."""
    client = Tortoise.get_connection("default")
    if client.capabilities.dialect == "sqlite":
        return []
    query = "SELECT CAST(s AS text) FROM pg_stats s WHERE tablename = ANY($1)"
    text = search_key(str(await client.execute_query_dict(query, [list(tables)])))
    return [trace for trace in TRACES if trace in text]


async def analyze() -> None:
    """Let PostgreSQL collect its statistics, as it does by itself after a while."""
    client = Tortoise.get_connection("default")
    if client.capabilities.dialect == "postgres":
        await client.execute_script("ANALYZE")


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
        {"participante": other["id"], "estado": "PRESENTE", "nota": "Cojea; le ayuda Xénia Quirarte"},
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
    assert traces_in_files(database) or not database.startswith("sqlite")
    await analyze()
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
    assert (
        await traces_in_statistics("cliente", "participante", "contratacion", "sesion", "interaccion", "registro") == []
    )
    for text in ("Xenia", "quirarte", "12345678Z", "943456789", "xenia.q@ejemplo.eus"):
        found = await graphql("query ($t: String!) { buscar(texto: $t) { totalCount } }", t=text)
        assert found["buscar"]["totalCount"] == 0
    assert (await read(graphql, office["client"]))["notas"] == "Habla con [suprimido] (DNI [suprimido])."
    assert (await read(graphql, office["session"]))["notas"] == "Sra. [suprimido] llega tarde, y Beñat Otxoa"
    assert (await read(graphql, office["elsewhere"]))["notas"] == "La recomienda [suprimido]"
    after = await read(graphql, office["contract"])
    assert [after[name] for name in ("horasImpartidas", "estado")] == [
        hours[name] for name in ("horasImpartidas", "estado")
    ]
    assert (await read(graphql, office["other"]))["correo"] == "b@otxoa.eus"
    again = await anonymize(graphql, office["person"])
    assert (again["filas"], again["participante"]["version"]) == ([], answer["participante"]["version"])


async def test_the_identity_stays_while_a_duty_runs_and_all_else_goes(
    graphql: GraphQLClient, office: dict[str, Data], clock: ManualClock
) -> None:
    answer = await anonymize(graphql, office["person"])
    person = answer["participante"]
    assert (answer["errores"], codes(answer), answer["completa"]) == ([], ["CONSERVACION_OBLIGATORIA"], False)
    assert (person["nombre"], person["documento"]) == (NAME["nombre"], OWN["documento"])
    assert (person["correo"], person["telefono"], answer["conservarHasta"]) == (None, None, None)
    notes = [(await read(graphql, office[name])).get("notas", "") for name in ("client", "contract", "session")]
    assert [text for text in notes if re.search("quirarte|xenia", search_key(text))] == []
    await do(graphql, "realizarSesion", id=office["session"]["id"])
    await do(graphql, "finalizarContratacion", id=office["contract"]["id"])
    answer = await anonymize(graphql, office["person"])
    assert (answer["completa"], answer["conservarHasta"]) == (False, "2030-11-20")
    assert "20 de noviembre de 2030" in answer["advertencias"][0]["mensaje"]
    await clock.move(timedelta(days=366 * 4 + 1))
    assert (await anonymize(graphql, office["person"]))["completa"] is True
    assert await traces_in_rows() == []


async def test_a_preview_tells_the_same_and_writes_nothing(graphql: GraphQLClient, office: dict[str, Data]) -> None:
    before = {plural: await all_rows(graphql, plural) for plural in ("clientes", "participantes", "sesiones")}
    preview = await anonymize(graphql, office["person"], simular=True)
    assert {plural: await all_rows(graphql, plural) for plural in before} == before
    answer = await anonymize(graphql, office["person"])
    assert (preview["participante"], preview["errores"]) == (None, [])
    assert [preview[name] for name in ("filas", "completa")] == [answer[name] for name in ("filas", "completa")]
    assert codes(preview) == codes(answer)


async def test_who_waits_for_a_place_leaves_the_list_and_the_next_one_moves_up(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql, plazas=1)
    people = [await participante(graphql, contract["cliente"], nombre=name) for name in ("Uno", "Dos", "Tres")]
    ids = [person["id"] for person in people]
    enrolled = await do(graphql, "inscribirParticipantes", contratacion=contract["id"], participantes=ids)
    assert (await anonymize(graphql, people[1]))["completa"] is True
    assert [(await read(graphql, row))["estado"] for row in enrolled] == ["ACTIVA", "BAJA", "LISTA_ESPERA"]
    assert (await read(graphql, enrolled[2]))["posicionEspera"] == 1


async def test_what_others_have_too_stays_theirs_and_is_told(graphql: GraphQLClient) -> None:
    first, second = await cliente(graphql, correo="info@uno.eus"), await cliente(graphql, notas="Viene Jon Etxeberria")
    person = await participante(graphql, first, correo="info@uno.eus")
    homonym = await participante(graphql, second)
    await do(graphql, "actualizarCliente", id=first["id"], notas="Jon Etxeberria, info@uno.eus")
    answer = await anonymize(graphql, person)
    told = {problem["objeto"]["id"] for problem in answer["advertencias"] if problem["codigo"] == "OTRA_FICHA"}
    assert told == {homonym["id"], first["id"]}
    assert (await read(graphql, second))["notas"] == "Viene Jon Etxeberria"
    assert await read(graphql, homonym) == homonym
    kept = await read(graphql, first)
    assert (kept["correo"], kept["notas"]) == ("info@uno.eus", "[suprimido], info@uno.eus")


async def test_a_deleted_text_and_a_company_of_that_name(graphql: GraphQLClient) -> None:
    company = await cliente(graphql, nombre="Xénia Quirarte Zubimendi")
    person = await participante(graphql, company, **NAME)
    talk = {"cliente": company["id"], "tipo": "VISITA", "descripcion": "Con Xénia Quirarte"}
    await do(graphql, "eliminarInteraccion", id=(await do(graphql, "crearInteraccion", **talk))["id"])
    answer = await anonymize(graphql, person)
    assert [problem["objeto"]["id"] for problem in answer["advertencias"]] == [company["id"]]
    found = {trace.partition(":")[0] for trace in await traces_in_rows()}
    assert found - {"cliente_search"} == {"cliente", "registro"}  # the name of the company
    registered = await Tortoise.get_connection("default").execute_query_dict(
        "SELECT * FROM registro WHERE tipo <> 'Cliente'"
    )
    assert "quirarte" not in search_key(str([dict(row) for row in registered]))


async def test_texts_about_a_contact_go_whole_and_commercial_letters_keep_the_name(
    graphql: GraphQLClient, clock: ManualClock
) -> None:
    contract = await contratacion(graphql, "EN_CURSO")
    owner = {"cliente": contract["cliente"]["id"]}
    contact = await do(graphql, "crearContacto", **owner, nombre="Maite", correo="m@x.eus")
    talk = {**owner, "contacto": contact["id"], "contratacion": contract["id"], "tipo": "LLAMADA"}
    talk = await do(graphql, "crearInteraccion", **talk, descripcion="Está de baja", proximaAccion="Llamarla")
    answer = await anonymize(graphql, contact, "Contacto")
    assert (answer["completa"], answer["contacto"]["nombre"], answer["contacto"]["correo"]) == (False, "Maite", None)
    changed = await read(graphql, talk)
    assert (changed["descripcion"], changed["proximaAccion"]) == ("[suprimido]", "[suprimido]")
    await do(graphql, "cancelarContratacion", id=contract["id"], motivo="Fin")
    assert (await anonymize(graphql, contact, "Contacto"))["completa"] is True
    assert (await read(graphql, contact))["nombre"] == "Persona suprimida"


async def test_a_trainer_is_kept_for_the_sessions_given_and_then_forgotten(
    graphql: GraphQLClient, office: dict[str, Data], clock: ManualClock
) -> None:
    trainer = await formador(graphql, nombre="Yolanda", apellidos="Zorrozua", telefono="600 11 22 33")
    absence = {"formador": trainer["id"], "desde": "2026-12-24", "motivo": "Operación"}
    absence = await do(graphql, "crearAusenciaFormador", **absence)
    await do(graphql, "actualizarSesion", id=office["session"]["id"], formador=trainer["id"], notas="Con Zorrozua")
    answer = await anonymize(graphql, trainer, "Formador")
    assert (answer["completa"], answer["formador"]["telefono"]) == (False, None)
    assert (await read(graphql, absence))["motivo"] == "[suprimido]"
    assert (await read(graphql, office["session"]))["notas"] == "Con [suprimido]"
    await end_of_duty(graphql, office, clock)
    assert (await anonymize(graphql, trainer, "Formador"))["completa"] is True
    assert (await read(graphql, office["session"]))["formador"] == {"id": trainer["id"]}


async def test_an_old_cursor_goes_on_after_the_person_is_erased(
    graphql: GraphQLClient, office: dict[str, Data], clock: ManualClock
) -> None:
    people = "participantes(first: 1, after: $after, orden: [APELLIDOS_DESC])"
    page = f"query ($after: String) {{ {people} {{ edges {{ cursor }} nodes {{ id }} }} }}"
    first = (await graphql(page))["participantes"]
    assert first["nodes"] == [{"id": office["person"]["id"]}]
    await end_of_duty(graphql, office, clock)
    assert (await anonymize(graphql, office["person"]))["completa"] is True
    answer = (await graphql.response(page, after=first["edges"][0]["cursor"])).text
    assert not [trace for trace in TRACES if trace in search_key(answer)]
    assert json.loads(answer)["data"]["participantes"]["nodes"]


async def test_all_that_is_held_is_exported_and_nothing_of_others(
    graphql: GraphQLClient, office: dict[str, Data]
) -> None:
    answer = await export(graphql, office["person"])
    data = answer["datos"]
    assert (answer["errores"], data["titular"]) == ([], {"tipo": "Participante", "id": office["person"]["id"]})
    assert {name: data["ficha"][name] for name in OWN} == OWN
    assert data["ficha"]["cliente"]["id"] == office["client"]["id"]
    related = {(part["tipo"], part["total"]) for part in data["relacionados"]}
    assert related == {("Inscripcion", 1), ("Asistencia", 1)}
    rows = {part["tipo"]: part["filas"][0] for part in data["relacionados"]}
    assert (rows["Asistencia"]["estado"], rows["Asistencia"]["nota"]) == ("JUSTIFICADA", "Operación de rodilla")
    assert rows["Inscripcion"]["contratacion"]["etiqueta"] == office["contract"]["expediente"]
    named = {(part["tipo"], part["campo"]): part["texto"] for part in data["menciones"]}
    assert named["Sesion", "notas"] == "Sra. Quirarte llega tarde, y [otra persona]"
    assert named["Interaccion", "descripcion"] == "Escribir a XENIA.Q@ejemplo.eus y a [otra persona]"
    assert named["Asistencia", "nota"] is None
    assert set(named) == {
        ("Asistencia", "nota"),
        ("Cliente", "notas"),
        ("Contratacion", "notas"),
        ("Sesion", "notas"),
        ("Interaccion", "descripcion"),
    }
    assert data["columnas"]["Asistencia"]["nota"].startswith("Note")
    assert not re.search("otxoa|beñat|larrea", json.dumps(data, ensure_ascii=False).lower())


async def test_the_summary_of_an_export_counts_in_the_language_of_the_reader(
    graphql: GraphQLClient, office: dict[str, Data]
) -> None:
    expected = {  # the register has the creation, and each export before
        "es": "Datos personales de Xénia Quirarte Zubimendi. Asistencias: 1. Inscripciones: 1."
        " Textos que nombran a la persona: 6. Cambios en el registro: 1.",
        "eu": "Xénia Quirarte Zubimendi: datu pertsonalak. Bertaratzeak: 1. Izen-emateak: 1."
        " Pertsona aipatzen duten testuak: 6. Erregistroko aldaketak: 2.",
        "en": "Personal data of Xénia Quirarte Zubimendi. Attendances: 1. Enrolments: 1."
        " Texts that name the person: 6. Changes in the register: 3.",
    }
    for language, summary in expected.items():
        answer = await export(graphql, office["person"], language)
        assert answer["resumen"] == summary
        assert len(answer["datos"]["menciones"]) == 6


@pytest.mark.parametrize("id", ["", "Q2xpZW50ZTox", "UGFydGljaXBhbnRlOjk5"])
async def test_only_people_who_exist_are_exported(graphql: GraphQLClient, id: str) -> None:
    answer = (await graphql(EXPORT, input={"id": id}))["exportarDatosPersonales"]
    assert answer["datos"] is None
    assert [problem["campo"] for problem in answer["errores"]] == ["id"]


async def test_a_merged_person_is_erased_under_all_names(graphql: GraphQLClient, office: dict[str, Data]) -> None:
    client = office["client"]
    names = [
        NAME | {"apellidos": "Zubimendi"},
        {"nombre": "X.", "apellidos": "Quirarte"},
        {"nombre": "A", "apellidos": "B"},
    ]
    people = [
        await participante(graphql, client, **name, correo=f"xenia.q@{index}.eus") for index, name in enumerate(names)
    ]
    for kept, absorbed in ((people[1], people[0]), (people[2], people[1])):
        await do(graphql, "fusionarParticipantes", conservar=kept["id"], absorber=absorbed["id"])
    await do(graphql, "actualizarCliente", id=client["id"], notas=None)
    answer = await anonymize(graphql, people[2])
    assert answer["completa"] is True
    registered = await Tortoise.get_connection("default").execute_query_dict(
        "SELECT * FROM registro WHERE tipo = 'Participante' AND fila > 2"
    )
    assert registered
    assert not [trace for trace in TRACES if trace in search_key(str([dict(row) for row in registered]))]


async def test_a_deleted_person_is_erased_from_the_register(graphql: GraphQLClient, database: str) -> None:
    client = await cliente(graphql, notas="Xénia Quirarte Zubimendi")
    person = await participante(graphql, client, **OWN)
    await do(graphql, "eliminarParticipante", id=person["id"])
    exported = (await export(graphql, person))["datos"]
    assert (exported["ficha"], exported["historial"][1]["antes"]["documento"]) == (None, OWN["documento"])
    answer = await anonymize(graphql, person)
    assert (answer["errores"], answer["participante"], answer["completa"]) == ([], None, True)
    assert await traces_in_rows() == []
    assert traces_in_files(database) == []
    answer = await anonymize(graphql, {"id": "UGFydGljaXBhbnRlOjk5"})
    assert answer["errores"] == [{"codigo": "NO_ENCONTRADO", "campo": "id"}]


async def test_the_register_tells_who_erased_and_exported_but_not_what(
    graphql: GraphQLClient, office: dict[str, Data]
) -> None:
    history = (await export(graphql, office["person"]))["datos"]["historial"]
    assert [(entry["verbo"], entry["operacion"]) for entry in history] == [("crearParticipante", "CREADO")]
    assert history[0]["despues"]["documento"] == OWN["documento"]
    await anonymize(graphql, office["person"])
    later = (await export(graphql, office["person"]))["datos"]["historial"]
    assert [entry["verbo"] for entry in later] == [
        "crearParticipante",
        "exportarDatosPersonales",
        "anonimizarParticipante",
    ]
    assert later[0]["despues"] | {"correo": OWN["correo"], "telefono": OWN["telefono"]} == history[0]["despues"]
    assert later[2]["antes"] == {"correo": None, "telefono": None}


async def test_who_reads_the_register_sees_an_export_and_an_erasure_at_once(
    graphql: GraphQLClient, subscribe: Subscribe
) -> None:
    """Neither changes the interaction, whose entries name the contact; nobody else is told of it."""
    owner = await cliente(graphql)
    contact = await do(graphql, "crearContacto", cliente=owner["id"], nombre="Maialen", apellidos="Otxandiano")
    call = await do(graphql, "crearInteraccion", cliente=owner["id"], tipo="LLAMADA", descripcion="Maialen Otxandiano")
    await do(graphql, "actualizarInteraccion", id=call["id"], descripcion="Nada")
    async with (
        subscribe(HISTORY, id=call["id"]) as history,
        subscribe("subscription { registro { totalCount } }") as register,
        subscribe("subscription { cambios { tipo } }") as changes,
    ):
        before, entries = (await history.next())["node"], (await register.next())["registro"]["totalCount"]
        assert "Otxandiano" in str(before)
        await changes.next()
        await export(graphql, contact)
        assert (await register.next())["registro"]["totalCount"] == entries + 1
        await anonymize(graphql, contact, "Contacto")
        assert "Otxandiano" not in str(await history.next())
        assert await changes.next() == {"cambios": {"tipo": "Contacto"}}


async def test_an_account_is_erased_once_it_is_off_with_its_accesses(graphql: GraphQLClient) -> None:
    common: Data = {"version": 1, "creado": NOW, "actualizado": NOW}
    user = await Usuario.create(correo="xenia.q@ejemplo.eus", nombre="Xénia Quirarte", roles=[Rol.GESTION], **common)
    browser: Data = {"navegador": "Firefox de Xénia Quirarte", "usado_en": NOW, "caduca_en": NOW}
    await Acceso.create(usuario=user, secreto="s", **browser, **common)
    row = {"id": encode("Usuario", user.id)}
    assert (await anonymize(graphql, row, "Usuario"))["errores"] == [
        {"codigo": "TRANSICION_NO_PERMITIDA", "campo": "id"}
    ]
    await Usuario.filter(id=user.id).update(activo=False)
    answer = await anonymize(graphql, row, "Usuario")
    assert answer["filas"] == [{"tipo": "Acceso", "total": 1}, {"tipo": "Usuario", "total": 1}]
    assert answer["usuario"]["correo"] == f"suprimido-{user.id}@suprimido.invalid"
    assert await traces_in_rows() == []


async def test_people_without_activity_are_listed_by_ids_and_erased(graphql: GraphQLClient, clock: ManualClock) -> None:
    clock.reset(NOW - timedelta(days=366 * 7))
    client = await cliente(graphql)
    person = await participante(graphql, client, **OWN)
    active = await participante(graphql, client, nombre="Activa")
    clock.reset(NOW)
    contract = await contratacion(graphql, cliente=client["id"])
    await do(graphql, "inscribirParticipantes", contratacion=contract["id"], participantes=[active["id"]])
    services = Services(clock, ChangeNotifier(), ZoneInfo("Europe/Madrid"))
    listed = await revisar(services)
    assert listed == [Overdue(Participante, 1, date(2019, 11, 18), was_requested=False)]
    assert await anonimizar_vencidos(services, listed) is True
    assert (await read(graphql, person))["nombre"] == "Persona suprimida"
    assert await traces_in_rows() == []
    assert await revisar(services) == []
    asked = await anonymize(graphql, active)
    assert (asked["completa"], await revisar(services)) == (False, [])
    await do(graphql, "cancelarContratacion", id=contract["id"], motivo="Fin")
    assert await revisar(services) == [Overdue(Participante, 2, NOW.date(), was_requested=True)]


def test_the_commands_tell_what_is_past_its_retention(tmp_path: Path, fresh_url: str) -> None:
    assert call(tmp_path, "migrate", database_url=fresh_url).returncode == 0
    results = [call(tmp_path, "privacidad", verb, database_url=fresh_url) for verb in ("anonimizar", "limpiar")]
    told = [(each.stdout, each.stderr, each.returncode) for each in results]
    assert told == [("Nothing is past its retention.\n", "", 0), ("", "", 0)]
