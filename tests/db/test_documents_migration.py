"""A database of before the kinds and countries of documents: its rows get theirs, and lose nothing."""

import shutil
from pathlib import Path

from tests.db.checkouts import query
from tests.db.rows import COMMON, literal

from planificador.core.model.identity.kinds import Identity
from planificador.core.model.identity.people import document_identity
from planificador.db.migrations import migrate
from planificador.db.migrations.files import migration_files, migrations_directory, read_migrations

CLIENT = {"idioma": "ES", "estado": "ACTIVO", "busqueda": ""}
NUMBERS = [None, "B12345674", "12345678Z", "X1234567L", "Q2818002D", "antes"]
DOCUMENTS = [
    *("12345678Z", "00000000T", "X1234567L", "Y1234567X", "Z1234567R", "K1234567L", "L1234567L", "M1234567L"),
    *("12345678A", "X1234567A", "M1234567A", "AAB123456", "AB1234567", "B12345674", "E12345678", "12345678"),
    *("12345678ZZ", "1234567890", "00000000Ñ", "12AB34567"),
]


def before(directory: Path) -> Path:
    """Return a directory with the migrations before the one that adds the kinds."""
    for file, migration in zip(migration_files(migrations_directory()), read_migrations(), strict=True):
        if "tipo_nif" in migration.schema["sqlite"]["cliente"].columns:
            break
        shutil.copy(file, directory)
    return directory


def insert(table: str, **values: object) -> str:
    row = {**COMMON, **{name: value for name, value in values.items() if value is not None}}
    return f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join(map(literal, row.values()))})"


async def test_existing_numbers_and_addresses_get_a_kind_and_a_country(fresh_url: str, tmp_path: Path) -> None:
    await migrate(fresh_url, before(tmp_path))
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
    for table in ("cliente", "cliente_final"):
        assert await query(fresh_url, f"SELECT nif, tipo_nif, pais_nif, pais FROM {table} ORDER BY id") == expected
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
