"""Pure checks of the form of texts, and the problems of values. python-stdnum checks the control characters."""

import re
import unicodedata
from collections.abc import Callable

from stdnum.es import cif, dni, nie

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import Number, Written, number
from planificador.core.model.texts import LocalizedText
from planificador.core.model.zones import FIRST_YEAR, LAST_YEAR, is_zone

EMAIL = re.compile(r"[^@\s,;<>()]+@[^@\s.,;<>()]+(\.[^@\s.,;<>()]+)+")
PHONE = re.compile(r"\+?[0-9][0-9 ().\-/]{4,}( ?(ext|x)\.? ?[0-9]+)?", re.IGNORECASE)
POSTCODE = re.compile(r"(0[1-9]|[1-4][0-9]|5[0-2])[0-9]{3}")
URL = re.compile(r"https?://[^\s/?#]+[^\s]*")
PASSPORT = re.compile(r"[A-Z0-9]{5,20}")
TAX_NUMBER = re.compile(r"[0-9]{8}[A-Z]|[XYZKLM][0-9]{7}[A-Z]|[A-HJ-NP-SUVW][0-9]{7}[0-9A-J]")

_WRONG_LETTER = LocalizedText(
    es="El carácter de control no corresponde al número: revíselo (DNI, NIE o CIF, como 12345678Z).",
    eu="Kontrol-karakterea ez dator bat zenbakiarekin: begiratu (NAN, AIZ edo IFK, 12345678Z bezala).",
    en="The control character does not match the number: check it (DNI, NIE or CIF, like 12345678Z).",
)
_SEPARATORS = {"Zs", "Zl", "Zp", "Cc", "Cf", "Pd"}
"""Unicode categories of spaces, invisible characters and dashes."""


def _invalid(es: str, eu: str, en: str) -> Problem:
    return Problem(Codigo.NO_VALIDO, LocalizedText(es=es, eu=eu, en=en))


NOT_EMAIL = _invalid(
    "No es una dirección de correo (nombre@dominio.eus).",
    "Ez da posta elektronikoko helbide bat (izena@domeinua.eus).",
    "This is not an e-mail address (name@domain.eus).",
)
NOT_PHONE = _invalid(
    "No es un número de teléfono (+34 943 000 000).",
    "Ez da telefono-zenbaki bat (+34 943 000 000).",
    "This is not a telephone number (+34 943 000 000).",
)
NOT_POSTCODE = _invalid(
    "No es un código postal de cinco cifras (20018).",
    "Ez da bost zifrako posta-kode bat (20018).",
    "This is not a five-digit postcode (20018).",
)
NOT_URL = _invalid(
    "No es una dirección web (https://…).",
    "Ez da web-helbide bat (https://…).",
    "This is not a web address (https://…).",
)
NOT_ZONE = _invalid(
    "No es una zona horaria IANA (Europe/Madrid).",
    "Ez da IANA ordu-eremu bat (Europe/Madrid).",
    "This is not an IANA time zone (Europe/Madrid).",
)
NOT_DOCUMENT = _invalid(
    "No es un DNI, NIE ni pasaporte (letras y cifras).",
    "Ez da NAN, AIZ edo pasaporte bat (letrak eta zifrak).",
    "This is not a DNI, NIE or passport number (letters and digits).",
)
REQUIRED = Problem(
    Codigo.OBLIGATORIO,
    LocalizedText(es="Falta este dato.", eu="Datu hau falta da.", en="This value is missing."),
)
INVALID_DATE = Problem(
    Codigo.FUERA_DE_RANGO,
    LocalizedText(
        es="La fecha debe estar entre los años {first} y {last}.",
        eu="Datak {first} eta {last} urteen artekoa izan behar du.",
        en="The date must lie between the years {first} and {last}.",
    ).fill(first=str(FIRST_YEAR), last=str(LAST_YEAR)),
)
WRONG_NIF = Problem(Codigo.NIF_NO_VALIDO, _WRONG_LETTER)
CONTROL_CHARACTER = _invalid(
    "Contiene un carácter que no se puede guardar.",
    "Gorde ezin den karaktere bat dauka.",
    "It contains a character that cannot be stored.",
)


def compact_number(text: str) -> str:
    """Return a document number as it is stored: in capitals, without spaces, dots, slashes or dashes of any script."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(char for char in plain if not (char in "./−" or unicodedata.category(char) in _SEPARATORS)).upper()


def is_nif(number: str) -> bool:
    """Return whether a compact DNI, NIE or CIF has the right control character."""
    # stdnum ignores dashes and accepts digits of other scripts; stored, they would hide a duplicate.
    return bool(TAX_NUMBER.fullmatch(number)) and any(kind.is_valid(number) for kind in (dni, nie, cif))


def nif_problem(number: str) -> Problem | None:
    """Return the problem of a compact DNI, NIE or CIF."""
    return None if is_nif(number) else WRONG_NIF


def document_problem(number: str) -> Problem | None:
    """Return the problem of a compact document number. One that looks like a DNI or NIE must have the right letter;
    anything else may be a passport.
    """
    if TAX_NUMBER.fullmatch(number):
        return nif_problem(number)
    return None if PASSPORT.fullmatch(number) else NOT_DOCUMENT


def _matching(pattern: re.Pattern[str], problem: Problem) -> Callable[[str], Problem | None]:
    return lambda text: None if pattern.fullmatch(text) else problem


CHECKS: dict[str, Callable[[str], Problem | None]] = {
    "NIF": nif_problem,
    "DOCUMENT": document_problem,
    "EMAIL": _matching(EMAIL, NOT_EMAIL),
    "PHONE": _matching(PHONE, NOT_PHONE),
    "POSTCODE": _matching(POSTCODE, NOT_POSTCODE),
    "URL": _matching(URL, NOT_URL),
    "TIMEZONE": lambda name: None if is_zone(name) else NOT_ZONE,
}
"""The check of each `kind` of text column."""

NUMBERS = frozenset({"NIF", "DOCUMENT"})
"""The kinds that are stored compact."""


def has_control_character(text: str, allowed: str = "") -> bool:
    """Return whether the text has control characters (such as NUL) or half of a surrogate pair."""
    return any(unicodedata.category(char) in {"Cc", "Cs"} and char not in allowed for char in text)


def too_long(limit: int) -> Problem:
    """Return the problem of a text of more characters than `limit`."""
    return Problem(
        Codigo.DEMASIADO_LARGO,
        LocalizedText(
            es="Como máximo {limit} caracteres.", eu="Gehienez {limit} karaktere.", en="At most {limit} characters."
        ).fill(limit=number(limit)),
    )


def out_of_range(low: Number, high: Number, written: Written = number) -> Problem:
    """Return the problem of a value below `low` or above `high`. written: writes them, with their unit."""
    return Problem(
        Codigo.FUERA_DE_RANGO,
        LocalizedText(
            es="Debe estar entre {low} y {high}.",
            eu="{low} eta {high} artekoa izan behar du.",
            en="It must lie between {low} and {high}.",
        ).fill(low=written(low), high=written(high)),
    )
