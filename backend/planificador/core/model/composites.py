"""Values that several columns of a row hold together, such as a number with its kind and its country.

Each column is validated on its own first; a composite then completes and validates those that depend on each other.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.identity.kinds import Identity, Part, Refusal
from planificador.core.model.places.countries import SPAIN, country_name
from planificador.core.model.places.postcodes import postcode_example, postcode_form
from planificador.core.model.places.provinces import names_province, province_of
from planificador.core.model.texts import LocalizedText

Values = Mapping[str, Any]  # Any: each column's own type, by name


@dataclass(slots=True)
class Completion:
    """The result of a composite: the columns to write, and the problems and warnings, each with its column."""

    values: dict[str, Any] = field(default_factory=dict)
    problems: list[tuple[str, Problem]] = field(default_factory=list)
    warnings: list[tuple[str, Problem]] = field(default_factory=list)


class Composite(ABC):
    """Columns that depend on each other.

    Attributes:
        columns: Their names.
    """

    columns: Sequence[str]

    @property
    def members(self) -> Sequence[str]:
        """The columns that a merge of two rows takes from the same one."""
        return self.columns

    @abstractmethod
    def complete(self, given: Values, stored: Values) -> Completion:
        """Return what to write.

        Args:
            given: The values of the input, validated by their columns; it has at least one of `columns`, unless the row
                is created.
            stored: The row's values before, empty for a row that is created.
        """


class NumberWithKind(Composite):
    """A number, with its kind and the country that assigned it. Without a number, the others are null.

    Args:
        interpret: Returns what a number is, from the number, its kind and country as far as they are stated, and the
            country of the address.
        home: The column of the country of the address, "" for none.
    """

    def __init__(
        self,
        number: str,
        kind: str,
        country: str,
        interpret: Callable[[str, Any, str | None, str], Identity[Any] | Refusal],  # Any: the enum of kinds
        home: str = "",
    ) -> None:
        self.number, self.kind, self.country, self.home = number, kind, country, home
        self.columns = (number, kind, country)
        self.interpret = interpret

    def complete(self, given: Values, stored: Values) -> Completion:
        """Override Composite's."""
        number = given.get(self.number, stored.get(self.number))
        if number is None:
            return Completion(dict.fromkeys(self.columns))
        if given.keys().isdisjoint({self.kind, self.country}) and number == stored.get(self.number):
            return Completion()
        home = given.get(self.home) or stored.get(self.home) or SPAIN
        result = self._result(number, given, stored, home)
        if isinstance(result, Refusal):
            column = {Part.NUMBER: self.number, Part.KIND: self.kind, Part.COUNTRY: self.country}[result.part]
            return Completion(problems=[(column, result.problem)])
        values = dict(zip(self.columns, (result.number, result.kind, result.country), strict=True))
        return Completion(values, warnings=[(self.number, result.warning)] if result.warning else [])

    def _result(self, number: str, given: Values, stored: Values, home: str) -> Identity[Any] | Refusal:
        """Return what the number is. What the input leaves out stays as it is stored, as far as it still fits."""
        is_other = stored.get(self.kind) not in {None, "NIF"}
        states_kind = self.kind in given
        if number == stored.get(self.number):
            kind = given[self.kind] if states_kind else stored.get(self.kind)
            keeps_country = is_other and kind != "NIF"  # the country of a NIF is not that of another number
        elif is_other and given.keys().isdisjoint({self.kind, self.country}):
            return self._of_new_number(number, stored, home)
        else:
            kind = given.get(self.kind)
            keeps_country = kind is not None and kind == stored.get(self.kind)
        old_country = stored.get(self.country) if keeps_country else None
        return self.interpret(number, kind, given.get(self.country, old_country), home)

    def _of_new_number(self, number: str, stored: Values, home: str) -> Identity[Any] | Refusal:
        """Return what a number without a kind is that replaces one that is not Spanish."""
        derived = self.interpret(number, None, None, home)
        if isinstance(derived, Identity) and derived.is_recognised:
            return derived
        return self.interpret(number, stored[self.kind], stored.get(self.country), home)


class Address(Composite):
    """A postcode with its country and its province. In Spain, the postcode determines the province."""

    def __init__(self, country: str = "pais", postcode: str = "codigo_postal", province: str = "provincia") -> None:
        self.country, self.postcode, self.province = country, postcode, province
        self.columns = (country, postcode, province)

    @property
    def members(self) -> Sequence[str]:
        """Override Composite's: street and town too."""
        return ("direccion", "localidad", *self.columns)

    def complete(self, given: Values, stored: Values) -> Completion:
        """Override Composite's."""
        country = given.get(self.country) or stored.get(self.country) or SPAIN
        postcode = given.get(self.postcode, stored.get(self.postcode))
        result = Completion()
        if postcode is not None and (not stored or not given.keys().isdisjoint({self.country, self.postcode})):
            form = postcode_form(country, postcode)
            if form is None:
                return Completion(problems=[(self.postcode, wrong_postcode(country))])
            result.values[self.postcode] = postcode = form
        self._complete_province(result, province_of(country, postcode), given, stored)
        return result

    def _complete_province(self, result: Completion, expected: str | None, given: Values, stored: Values) -> None:
        """Fill in the province that follows from the postcode, unless there is another one, which causes a warning."""
        province = given.get(self.province) or self._kept(expected, given, stored)
        if expected and province and not names_province(province, expected):
            result.warnings.append((self.province, other_province(expected)))
        result.values[self.province] = province or expected

    def _kept(self, expected: str | None, given: Values, stored: Values) -> str | None:
        """Return the stored province, None if it followed from a postcode or country that changes."""
        kept = stored.get(self.province)
        if kept is None or self.province in given:
            return None
        earlier = province_of(stored[self.country], stored[self.postcode])
        follows = earlier is not None and names_province(kept, earlier)
        has_left = given.get(self.country, stored[self.country]) != stored[self.country]
        return None if follows and expected != earlier and (expected or has_left) else str(kept)


class DateRange(Composite):
    """A first and a last day, each of which may be unknown. The last one is not before the first."""

    def __init__(self, first: str, last: str) -> None:
        self.first, self.last = first, last
        self.columns = (first, last)

    def complete(self, given: Values, stored: Values) -> Completion:
        """Override Composite's."""
        first, last = (given.get(name, stored.get(name)) for name in self.columns)
        if first is None or last is None or first <= last:
            return Completion()
        return Completion(problems=[(self.last if self.last in given else self.first, REVERSED_DAYS)])


REVERSED_DAYS = Problem(
    Codigo.HORARIO_NO_VALIDO,
    LocalizedText(
        es="El último día no puede ser anterior al primero.",
        eu="Azken eguna ezin da lehenengoa baino lehenagokoa izan.",
        en="The last day cannot be before the first.",
    ),
)


def wrong_postcode(country: str) -> Problem:
    """Return the problem of a text that is no postcode of its country."""
    name, example = country_name(country), postcode_example(country)
    return Problem(
        Codigo.NO_VALIDO,
        LocalizedText(
            es="No es un código postal de este país: {name} (por ejemplo, {example}).",
            eu="Ez da herrialde honetako posta-kode bat: {name} (adibidez, {example}).",
            en="This is not a postcode of {name} (for example, {example}).",
        ).fill(name=name, example=str(example)),
    )


def other_province(expected: str) -> Problem:
    """Return the warning about a province that is not that of the postcode."""
    return Problem(
        Codigo.PROVINCIA_DISTINTA,
        LocalizedText(
            es="El código postal es de otra provincia: {expected}. Revise ambos datos.",
            eu="Posta-kodea beste probintzia batekoa da: {expected}. Begiratu bi datuak.",
            en="The postcode is of another province: {expected}. Check both values.",
        ).fill(expected=expected),
    )
