"""Templates through the API: their placeholders, and their texts for an object."""

from typing import Any

import pytest
from tests.api.factories import aula, cliente, contratacion, do, exists, formacion, formador, refused, sesion
from tests.support.graphql import Data, GraphQLClient, GraphQLResponseError

TEXT = """query ($plantilla: ID!, $objeto: ID!, $contacto: ID) {
  textoDePlantilla(plantilla: $plantilla, objeto: $objeto, contacto: $contacto) { asunto texto idioma sinValor } }"""


async def plantilla(graphql: GraphQLClient, texto: str, **datos: Any) -> Data:
    values = {"nombre": "Convocatoria", "sobre": "SESION", "texto": texto} | datos
    return dict(await do(graphql, "crearPlantilla", **values))


async def text_of(graphql: GraphQLClient, template: Data, row: Data, **arguments: Any) -> Data:
    return dict((await graphql(TEXT, plantilla=template["id"], objeto=row["id"], **arguments))["textoDePlantilla"])


@pytest.fixture
async def session(graphql: GraphQLClient) -> Data:
    client = await cliente(graphql, nombre="Forjas Aizkorri", estado="ACTIVO")
    course = await formacion(graphql, nombre="Soldadura", horas="12.5")
    sold = {"cliente": client["id"], "formacion": course["id"], "precioHora": "1234.50", "horasPrevistas": "1"}
    contract = await contratacion(graphql, "ACEPTADA", **sold)
    trainer = await formador(graphql, nombre="Ane", apellidos="Goñi Ruiz")
    where = {"formador": trainer["id"], "aula": (await aula(graphql, nombre="Aula {2}", capacidad=None))["id"]}
    return await sesion(graphql, contract, fecha="2026-11-28", horaInicio="09:30", horaFin="11:00", **where)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ES", "28 de noviembre de 2026 9:30 | 28 de noviembre de 2026, 9:30 | 12,50 horas | 1.234,50 €"),
        ("EU", "2026ko azaroaren 28a 09:30 | 2026ko azaroaren 28a, 09:30 | 12,50 ordu | 1.234,50 €"),
        ("EN", "28 November 2026 09:30 | 28 November 2026, 09:30 | 12.50 hours | €1,234.50"),
    ],
)
async def test_values_are_written_as_readers_of_the_templates_language_write_them(
    graphql: GraphQLClient, session: Data, language: str, expected: str
) -> None:
    text = "{sesion.fecha} {sesion.horaInicio} | {sesion.inicio} | {curso.horas} | {contratacion.importePrevisto}"
    template = await plantilla(graphql, text, idioma=language)
    assert (await text_of(graphql, template, session))["texto"] == expected


async def test_a_month_is_written_without_a_day(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql, "PROPUESTA", mesPrevisto="2027-02")
    texts = []
    for language in ("ES", "EU", "EN"):
        template = await plantilla(graphql, "{contratacion.mesPrevisto}", sobre="CONTRATACION", idioma=language)
        texts.append((await text_of(graphql, template, contract))["texto"])
    assert texts == ["febrero de 2027", "2027ko otsaila", "February 2027"]


async def test_a_text_has_values_in_place_of_its_placeholders_however_they_are_typed(
    graphql: GraphQLClient, session: Data
) -> None:
    text = "{ Cliente }: {{{curso}}} con {FORMADOR} en {aula}, {sesión.hora_inicio}\n¿{contacto}? {aula.capacidad}"
    template = await plantilla(graphql, text, asunto="{curso}, {cliente.nombre}")
    rendered = await text_of(graphql, template, session)
    assert rendered == {
        "asunto": "Soldadura, Forjas Aizkorri",
        "texto": "Forjas Aizkorri: {Soldadura} con Ane Goñi Ruiz en Aula {2}, 9:30\n¿{contacto}? {aula.capacidad}",
        "idioma": "ES",
        "sinValor": ["contacto", "aula.capacidad"],
    }
    owner = (await graphql("{ clientes { nodes { id } } }"))["clientes"]["nodes"][0]
    person = await do(graphql, "crearContacto", cliente=owner["id"], nombre="Maite")
    assert "¿Maite?" in (await text_of(graphql, template, session, contacto=person["id"]))["texto"]


async def test_what_an_interaction_leads_to_can_be_shown(graphql: GraphQLClient) -> None:
    owner = await cliente(graphql, nombre="Forjas Aizkorri")
    person = await do(graphql, "crearContacto", cliente=owner["id"], nombre="Maite", apellidos="Etxeberria")
    action = {"proximaAccion": "Enviar la oferta", "fechaProximaAccion": "2026-12-01", "horaProximaAccion": "13:00"}
    row = await do(graphql, "crearInteraccion", cliente=owner["id"], contacto=person["id"], tipo="LLAMADA", **action)
    text = "{contacto} ({cliente}): {interaccion.proximaAccion}, {interaccion.fechaProximaAccion} {curso}"
    template = await plantilla(graphql, text, sobre="INTERACCION", uso="LLAMADA")
    assert await text_of(graphql, template, row) == {
        "asunto": None,
        "texto": "Maite Etxeberria (Forjas Aizkorri): Enviar la oferta, 1 de diciembre de 2026 {curso}",
        "idioma": "ES",
        "sinValor": ["curso"],
    }


async def test_an_unknown_placeholder_is_refused_with_the_known_ones(graphql: GraphQLClient) -> None:
    values = {"nombre": "P", "sobre": "CLIENTE"}
    answer = await graphql(
        """mutation ($input: CrearPlantillaInput!) {
          crearPlantilla(input: $input) { errores { codigo campo mensaje } } }""",
        input=values | {"texto": "{cliente.__class__} {sesion.inicio} {cliente}", "asunto": "a } b"},
    )
    lone, unknown = answer["crearPlantilla"]["errores"]
    assert (lone["codigo"], lone["campo"]) == ("NO_VALIDO", "asunto")
    assert (unknown["codigo"], unknown["campo"]) == ("MARCADOR_DESCONOCIDO", "texto")
    assert unknown["mensaje"].startswith("No existe: {cliente.__class__}, {sesion.inicio}. Se puede usar: {cliente}, ")
    names = [each["nombre"] for each in (await graphql("{ marcadores(sobre: CLIENTE) { nombre } }"))["marcadores"]]
    assert all(f"{{{name}}}" in unknown["mensaje"] for name in names)
    assert {"cliente.localidad", "contacto.correo"} < set(names)
    assert not any("notas" in name or "busqueda" in name or "version" in name for name in names)
    row = await plantilla(graphql, "{sesion.inicio}")
    errors = await refused(graphql, "actualizarPlantilla", id=row["id"], sobre="CLIENTE")
    assert errors == [("MARCADOR_DESCONOCIDO", "texto")]
    errors = await refused(graphql, "crearPlantilla", **values, texto="{cliente}" * 101, asunto="a\x07")
    assert sorted(errors) == [("FUERA_DE_RANGO", "texto"), ("NO_VALIDO", "asunto")]
    changed = await do(graphql, "actualizarPlantilla", id=row["id"], sobre="CLIENTE", texto="{cliente}")
    assert changed["sobre"] == "CLIENTE"
    await do(graphql, "eliminarPlantilla", id=row["id"])
    assert not await exists(graphql, row)


async def test_a_text_is_only_for_an_object_of_the_templates_type(graphql: GraphQLClient, session: Data) -> None:
    template = await plantilla(graphql, "{curso}")
    owner = (await graphql("{ clientes { nodes { id } } }"))["clientes"]["nodes"][0]
    for wrong in (owner["id"], "?"):
        with pytest.raises(GraphQLResponseError) as failure:
            await graphql(TEXT, plantilla=template["id"], objeto=wrong)
        assert [error["extensions"]["code"] for error in failure.value.errors] == ["BAD_USER_INPUT"]
    await do(graphql, "eliminarPlantilla", id=template["id"])
    answer = await graphql(TEXT, plantilla=template["id"], objeto=session["id"])
    assert answer == {"textoDePlantilla": None}
