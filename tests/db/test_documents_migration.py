"""A database of before the kinds and countries of documents: its rows get theirs, and lose nothing."""

from tests.db.checkouts import insert, migrate_until_before, query

from planificador.core.model.identity.kinds import Identity
from planificador.core.model.identity.people import document_identity
from planificador.db.migrations import migrate

CLIENT = {"idioma": "ES", "estado": "ACTIVO", "busqueda": ""}
NUMBERS = [None, "B12345674", "12345678Z", "X1234567L", "Q2818002D", "antes"]
DOCUMENTS = [
    *("12345678Z", "00000000T", "X1234567L", "Y1234567X", "Z1234567R", "K1234567L", "L1234567L", "M1234567L"),
    *("12345678A", "X1234567A", "M1234567A", "AAB123456", "AB1234567", "B12345674", "E12345678", "12345678"),
    *("12345678ZZ", "1234567890", "00000000Ñ", "12AB34567"),
]


async def test_existing_numbers_and_addresses_get_a_kind_and_a_country(fresh_url: str) -> None:
    await migrate_until_before(fresh_url, "cliente", "tipo_nif")
    clients = [
        insert("cliente", **CLIENT, nombre=f"C{n}", nif=nif, codigo_postal="20018", provincia="Guipúzcoa")
        for n, nif in enumerate(NUMBERS)
    ]
    finals = [
        insert("cliente_final", nombre=f"F{n}", nif=nif, busqueda="", cliente_id=1) for n, nif in enumerate(NUMBERS)
    ]
    people = [
        insert("participante", nombre="Ane", apellidos=f"P{n}", documento=text, busqueda="", cliente_id=1)
        for n, text in enumerate([*DOCUMENTS, None])
    ]
    await query(fresh_url, *clients, *finals, *people)
    assert await migrate(fresh_url)

    expected = [(nif, nif and ("OTRO" if nif == "antes" else "NIF"), nif and "ES", "ES") for nif in NUMBERS]
    assert await query(fresh_url, "SELECT nif, tipo_nif, pais_nif, pais FROM cliente ORDER BY id") == expected
    # Where two cannot become equal, a number of another program gets the one form too.
    in_one_form = [("ANTES", *row[1:]) if row[0] == "antes" else row for row in expected]
    assert await query(fresh_url, "SELECT nif, tipo_nif, pais_nif, pais FROM cliente_final ORDER BY id") == in_one_form
    places = await query(fresh_url, "SELECT DISTINCT codigo_postal, provincia FROM cliente")
    assert places == [("20018", "Guipúzcoa")]
    sql = "SELECT documento, tipo_documento, pais_documento FROM participante ORDER BY id"
    assert await query(fresh_url, sql) == [*map(kind_of, DOCUMENTS), (None, None, None)]


def kind_of(number: str) -> tuple[str, str, str | None]:
    """Return the kind and country that a new row would get; what a new row could not be is a passport."""
    identity = document_identity(number, None, None)
    if isinstance(identity, Identity):
        return number, identity.kind, identity.country
    return number, "PASAPORTE", None
