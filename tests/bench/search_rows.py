"""A million rows that can be searched, with frequent and rare words, and the texts to search for."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from itertools import accumulate, chain
from random import Random
from typing import Any

import asyncpg
from tests.bench.bulk import ROW_TIMESTAMP, insert, update_statistics
from tests.bench.harness import BenchmarkContext

from planificador.clientes.models import Cliente, ClienteFinal, Contacto, Participante
from planificador.contrataciones.models import Contratacion
from planificador.core.model.base import BaseModel, SearchText
from planificador.db.config import SqliteUrl, parse_url
from planificador.db.migrations.search_index import PostgresSearch, SqliteSearch
from planificador.demo import sample_data, sample_places
from planificador.formaciones.models import Formacion, Formador
from planificador.interacciones.models import Interaccion

Row = Mapping[str, Any]  # Any: the column's type
SHARES: Mapping[type[BaseModel], int] = {
    **{Cliente: 60, ClienteFinal: 120, Formacion: 2, Formador: 1},
    **{Contacto: 150, Participante: 400, Contratacion: 110, Interaccion: 157},
}
"""Rows of each model among a thousand, those that others refer to first."""
CONTROL_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"
WORDS = " ".join((*sample_data.DESCRIPTIONS, *sample_data.NEXT_ACTIONS)).split()
TRADES = [trade for trade, _, _ in sample_data.TRADES]
TOWNS = [town.name for town in sample_places.TOWNS]
SYLLABLES = (
    "a",
    "be",
    "ga",
    "du",
    "e",
    "i",
    "ka",
    "lo",
    "mi",
    "no",
    "o",
    "pe",
    "ra",
    "sa",
    "te",
    "u",
    "za",
    "zu",
    "txa",
)
RARE_NAMES = 5_000


class RowMaker:
    """Makes rows. The first words of a list are more frequent; a fifth of the surnames are rare."""

    def __init__(self, total: int) -> None:
        self.rng = Random(total)
        self.counts = {model: max(total * share // 1000, 1) for model, share in SHARES.items()}
        self.rare = ["".join(self.rng.choices(SYLLABLES, k=4)).capitalize() for _ in range(RARE_NAMES)]
        self._weights: dict[int, list[float]] = {}

    def rows(self, model: type[BaseModel]) -> Iterator[Row]:
        """Yield the rows of a model, with their ids and texts."""
        for number in range(1, self.counts[model] + 1):
            row = {"id": number, **self._row(model, number)}
            yield row | {"busqueda": SearchText().value(model, row)}

    def texts(self, number: int) -> list[str]:
        """Return texts to search for, of all kinds in equal parts."""
        kinds = (self._frequent, self._short, self._several, self._rare, self._digits, self._identity, self._absent)
        return [kinds[index % len(kinds)]() for index in range(number)]

    def _row(self, model: type[BaseModel], number: int) -> Row:
        client = 1 + number % self.counts[Cliente]
        if model is Cliente:
            data: dict[str, Any] = {
                "nombre": self._company(),
                **{"nif": f"B{number:08}", "tipo_nif": "NIF", "pais_nif": "ES", "pais": "ES"},
                "idioma": "ES",
                "estado": "ACTIVO",
            }
            return data | {"telefono": self._phone()}
        if model is ClienteFinal:
            return {"nombre": self._company(), "telefono": self._phone(), "pais": "ES", "cliente_id": client}
        if model is Formacion:
            data = {"codigo": f"C-{number:05}", "nombre": self._sentence(4), "horas": 1000}
            return data | {"modalidad": "MIXTA", "activa": True}
        if model is Contratacion:
            data = {"expediente": f"{2000 + number % 26}-{number:05}", "cliente_id": client, "formacion_id": 1}
            return data | {"modalidad": "MIXTA", "precio_hora": 1, "horas_previstas": 100, "estado": "PROPUESTA"}
        if model is Interaccion:
            data = {"descripcion": self._sentence(8), "proxima_accion": self._sentence(3), "cliente_id": client}
            return data | {
                "fecha": ROW_TIMESTAMP,
                "tipo": "LLAMADA",
                "resultado": "PENDIENTE",
                "crear_recordatorio": False,
            }
        return self._person(model, number, client)

    def _person(self, model: type[BaseModel], number: int, client: int) -> Row:
        name, surnames = self._word(sample_data.FIRST_NAMES), f"{self._surname()} {self._surname()}"
        mail = f"{name}{number}@{self.rng.choice(self.rare[:100])}.example"
        person = {"nombre": name, "apellidos": surnames, "correo": mail, "telefono": self._phone()}
        if model is Formador:
            return person | {"activo": True}
        if model is Contacto:
            return person | {"roles": 0, "principal": False, "cliente_id": client}
        document = f"{10_000_000 + number}{CONTROL_LETTERS[number % 23]}"
        person |= {"tipo_documento": "NIF", "pais_documento": "ES"}
        return person | {"documento": document, "cliente_id": client, "correo": mail if number % 3 == 0 else None}

    def _word(self, words: Sequence[str]) -> str:
        weights = self._weights.setdefault(len(words), [])
        if not weights:
            weights += accumulate(1 / (index + 1) ** 0.6 for index in range(len(words)))
        return self.rng.choices(words, cum_weights=weights)[0]

    def _surname(self) -> str:
        return self.rng.choice(self.rare) if self.rng.random() < 0.2 else self._word(sample_data.SURNAMES)

    def _company(self) -> str:
        return f"{self._word(TRADES)} {self._surname()} {self._word(TOWNS)}"

    def _sentence(self, length: int) -> str:
        return " ".join(self._word(WORDS) for _ in range(length))

    def _phone(self) -> str:
        return f"{self.rng.choice(('+34 ', ''))}{self.rng.choice('69')}{self.rng.randrange(10**8):08}"

    def _frequent(self) -> str:
        words = self.rng.choice((sample_data.FIRST_NAMES, sample_data.SURNAMES, TRADES, WORDS))
        return self.rng.choice(words)[: self.rng.randint(3, 12)]

    def _short(self) -> str:
        return self.rng.choice(sample_data.SURNAMES)[: self.rng.randint(1, 2)]

    def _several(self) -> str:
        return " ".join((self._frequent(), *(self._surname() for _ in range(self.rng.randint(1, 2)))))

    def _rare(self) -> str:
        return self.rng.choice(self.rare)

    def _digits(self) -> str:
        return f"9{self.rng.randrange(10 ** self.rng.randint(2, 8))}"

    def _identity(self) -> str:
        number = self.rng.randrange(1, self.counts[Participante])
        return self.rng.choice((f"{10_000_000 + number}", f"B{number % 60_000:08}", f"2019-{number % 100_000:05}"))

    def _absent(self) -> str:
        return "".join(self.rng.choices(SYLLABLES, k=6))


async def build(context: BenchmarkContext, url: str, total: int) -> RowMaker:
    """Fill an empty database, and return the maker of its rows. The index is made afterwards, which takes less time."""
    maker = RowMaker(total)
    await change_index(url, create=False)
    with context.step(f"{total:,} rows to search", total) as on:
        for model in SHARES:
            rows = maker.rows(model)
            first = next(rows)
            await insert(
                url, model._meta.db_table, list(first), (tuple(row.values()) for row in chain([first], rows)), on
            )
    await change_index(url, create=True)
    await update_statistics(url)
    return maker


async def change_index(url: str, create: bool) -> None:
    """Create or drop the index."""
    if isinstance(sqlite := parse_url(url), SqliteUrl):
        with closing(sqlite3.connect(sqlite.path)) as connection, connection:
            search = SqliteSearch(connection)
            search.create() if create else search.drop()
        return
    postgres = await asyncpg.connect(url)
    try:
        await (PostgresSearch(postgres).create() if create else PostgresSearch(postgres).drop())
    finally:
        await postgres.close()
