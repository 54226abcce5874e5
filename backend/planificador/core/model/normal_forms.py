"""The forms of texts that are stored in one form, however they are written: numbers, postcodes, countries."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from planificador.core.model.compact import compact_number
from planificador.core.model.identity.filters import stored_numbers, stored_part
from planificador.core.model.places.countries import country_code
from planificador.core.model.places.postcodes import postcode_candidates


@dataclass(frozen=True, slots=True)
class NormalForm:
    """How texts of a kind are stored, and how those of a question are compared with them.

    Attributes:
        of_text: Returns the form of a text that is to be stored.
        candidates: Returns the forms in which a text may be stored.
        of_part: Returns the form of a part of a text.
    """

    of_text: Callable[[str], str]
    candidates: Callable[[str], tuple[str, ...]]
    of_part: Callable[[str], str]


NUMBER = NormalForm(compact_number, stored_numbers, stored_part)
NORMAL_FORMS: Mapping[str, NormalForm] = {
    "NIF": NUMBER,
    "DOCUMENT": NUMBER,
    "COUNTRY": NormalForm(country_code, lambda text: (country_code(text),), str.strip),
    "POSTCODE": NormalForm(str.upper, postcode_candidates, str.upper),
}
"""The form of each `kind` of `NormalizedText`."""
