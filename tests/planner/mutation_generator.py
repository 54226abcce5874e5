"""Generates random mutations, most of whose inputs are plausible: the same mutation for the same seed."""

import random
from collections import defaultdict
from typing import Any, cast

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
)
from tests.api.fuzzing import global_id
from tests.api.printed_schema import SCHEMA, entities
from tests.planner.arguments import GeneratedQuery, literal
from tests.planner.filters import Name
from tests.planner.fixture_data import Dataset
from tests.planner.query_generator import QueryGenerator

WITH_SECRETS = frozenset(
    {
        *("iniciarSesion", "crearPrimerAdministrador", "establecerContrasena", "cambiarContrasena"),
        *("activarSegundoFactor", "confirmarSegundoFactor", "desactivarSegundoFactor", "restablecerContrasena"),
        *("crearToken", "crearUsuario"),
    }
)
"""Mutations that make secrets, or take long to compare one."""
MUTATION = cast("GraphQLObjectType", SCHEMA.mutation_type)
MUTATIONS = [name for name in MUTATION.fields if name not in WITH_SECRETS]
FREQUENT = ("crear", "actualizar", "registrarAsistencia", "inscribir")
"""The beginnings of the names of mutations that are chosen more often."""
PLAUSIBLE: dict[str, list[Any]] = {
    "String": ["Ane", 'Zubía "x"', "Lan 1", "Berria 7", "ﷺ\\", "a\nb"],
    "Int": [0, 1, 2, 30],
    "Boolean": [True, False],
    "Date": ["2026-12-01", "2026-12-08", "2027-01-15"],
    "Month": ["2026-12"],
    "DateTime": ["2026-12-01T08:00:00Z", "2026-12-01T09:00:00+02:00"],
    "Time": ["09:00", "10:00", "23:30"],
    "Decimal": ["1.25", 60, 10.5],
}
PLAUSIBLE_BY_NAME: dict[str, list[Any]] = {
    "nif": ["12345678Z", "B12345674", "00000000A"],
    "documento": ["12345678Z", "X"],
    "correo": ["ane@lan.eus", "ane"],
    "horaInicio": ["08:00", "13:00"],
    "horaFin": ["14:30", "18:00"],
    "telefono": ["943 00 00 00"],
    "codigoPostal": ["20018"],
    "enlaceVc": ["https://lan.eus/1"],
    "zona": ["Europe/Madrid", "America/New_York", "Mars"],
    "version": [1, 2, None],
    "semanas": [1, 3],
    "expediente": ["2026-0001", "2026-0077"],
}
ODD: list[Any] = [None, True, 7, -1.5, "", "x", "2026-02-30", "25:00", [], {}, "MjAxOQ==", 2**40, [None], "PRESENTE"]


def small_dataset() -> Dataset:
    """Return ids that may exist, and neither values nor cursors."""
    ids = {kind: [global_id(f"{kind}:{number}") for number in (1, 2, 3)] for kind in entities()}
    nothing: Any = defaultdict(lambda: defaultdict(list))
    groups: Any = defaultdict(lambda: {("ESTADO",): ["x"]})
    return Dataset(ids, nothing, nothing, groups)


class MutationGenerator(QueryGenerator):
    """Generates one mutation."""

    @classmethod
    def seeded(cls, seed: int) -> "MutationGenerator":
        return cls(random.Random(seed), small_dataset(), budget=8)

    def mutation(self) -> GeneratedQuery:
        """Return a mutation with one root field or several."""
        roots = " ".join(self._mutation() for _ in range(self.rng.choice((1, 1, 1, 2, 3))))
        text = " ".join(
            [f"mutation {self._name('M')}{self.arguments.declared()} {{ {roots} }}", *self.fragments.values()]
        )
        return GeneratedQuery(text, dict(self.arguments.variables))

    def _mutation(self) -> str:
        names = [name for name in MUTATIONS if name.startswith(FREQUENT)] if self._one_in(2) else MUTATIONS
        name = self.rng.choice(names)
        field = MUTATION.fields[name]
        kind = field.args["input"].type
        argument = self._emit(self._value(kind, ""), kind)
        if self._one_in(20):
            return f"{self._name('t')}: __typename"
        root = f"{self._name('a')}: {name}(input: {argument}){self._condition()} {{ {self._payload(field)} }}"
        return self._in_fragment("Mutation", root)

    def _payload(self, field: GraphQLField) -> str:
        kind = cast("GraphQLObjectType", get_named_type(field.type))
        problem = "codigo campo mensaje" + (" __typename" if self._one_in(5) else "")
        parts = [f"errores {{ {problem} }}"]
        if self._one_in(2):
            about = " objeto { __typename id }" if self._one_in(3) else ""
            parts.append(f"{self._name('w')}: advertencias {{ {problem}{about} }}")
        for name, part in kind.fields.items():
            if name not in {"errores", "advertencias"}:
                parts.append(self._field(kind.name, part, name, self.rng.choice((0, 0, 1, 2)), unique=False))
        if self._one_in(6):
            parts.append(self._selection(kind.name, 1, unique=True))
        return " ".join(self._in_fragment(kind.name, part) for part in parts)

    def _value(self, kind: GraphQLInputType, name: str) -> Any:  # Any: JSON
        """Return a value for a field of this name, rarely an odd one."""
        if not isinstance(kind, GraphQLNonNull):
            return None if self._one_in(12) else self._non_null(kind, name)
        return self.rng.choice(ODD) if self._one_in(150) else self._non_null(kind.of_type, name)

    def _non_null(self, kind: GraphQLInputType, name: str) -> Any:  # Any: JSON
        if isinstance(kind, GraphQLList):
            return [self._value(kind.of_type, name) for _ in range(self.rng.choice((0, 1, 1, 2, 3)))]
        if isinstance(kind, GraphQLEnumType):
            return Name(self.rng.choice(list(kind.values)))
        if isinstance(kind, GraphQLInputObjectType):
            return self._object(kind)
        return (
            self._id(name)
            if str(kind) == "ID"
            else self.rng.choice(PLAUSIBLE_BY_NAME.get(name) or PLAUSIBLE[str(kind)])
        )

    def _id(self, name: str) -> str:
        target = name[:1].upper() + name[1:].removesuffix("s")
        known = target if target in entities() else self.rng.choice(entities())
        return global_id(f"{known}:{self.rng.choice((1, 1, 1, 1, 1, 1, 2, 2, 3))}")

    def _object(self, kind: GraphQLInputObjectType) -> dict[str, Any]:
        if kind.name.endswith("Filtro"):
            return self.arguments.filters.filter(kind.name.removesuffix("Filtro"), 1)
        values = {}
        for key, field in kind.fields.items():
            is_required = isinstance(field.type, GraphQLNonNull)
            if (is_required and not self._one_in(100)) or self._one_in(6):
                values[key] = self._value(field.type, (field.description or "").split()[-1] if key == "id" else key)
        if self._one_in(150):
            values["desconocido"] = 1
        return values

    def _emit(self, value: Any, kind: GraphQLInputType) -> str:  # Any: JSON
        """Return a literal with variables in it, or a variable."""
        if self._one_in(3):
            return f"${self.arguments.declare(str(kind), value)}"
        named = get_named_type(kind)
        if isinstance(value, dict) and isinstance(named, GraphQLInputObjectType):
            fields = [
                f"{key}: {self._emit(item, named.fields[key].type if key in named.fields else named)}"
                for key, item in value.items()
            ]
            return f"{{{', '.join(fields)}}}"
        inner = kind.of_type if isinstance(kind, GraphQLNonNull) else kind
        if isinstance(value, list) and isinstance(inner, GraphQLList):
            return f"[{', '.join(self._emit(item, inner.of_type) for item in value)}]"
        return literal(value)
