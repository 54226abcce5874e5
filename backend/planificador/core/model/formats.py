"""Pure checks of the form of texts, and the problems of values."""

import re
import unicodedata
from collections.abc import Callable

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.places.countries import is_country
from planificador.core.model.texts import LocalizedText
from planificador.core.model.zones import FIRST_YEAR, LAST_YEAR, is_zone

EMAIL = re.compile(r"[^@\s,;<>()]+@[^@\s.,;<>()]+(\.[^@\s.,;<>()]+)+")
PHONE = re.compile(r"\+?[0-9][0-9 ().\-/]{4,}( ?(ext|x)\.? ?[0-9]+)?", re.IGNORECASE)
URL = re.compile(r"https?://[^\s/?#]+[^\s]*")


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
NOT_COUNTRY = _invalid(
    "No es un país: escriba su código de dos letras (ES, FR) o su nombre.",
    "Ez da herrialde bat: idatzi bi letrako kodea (ES, FR) edo izena.",
    "This is not a country: write its code of two letters (ES, FR) or its name.",
)
REQUIRED = Problem(
    Codigo.OBLIGATORIO,
    LocalizedText(es="Falta este dato.", eu="Datu hau falta da.", en="This value is missing."),
)
INVALID_DATE = Problem(
    Codigo.FUERA_DE_RANGO,
    LocalizedText(
        es=f"La fecha debe estar entre los años {FIRST_YEAR} y {LAST_YEAR}.",
        eu=f"Datak {FIRST_YEAR} eta {LAST_YEAR} urteen artekoa izan behar du.",
        en=f"The date must lie between the years {FIRST_YEAR} and {LAST_YEAR}.",
    ),
)
CONTROL_CHARACTER = _invalid(
    "Contiene un carácter que no se puede guardar.",
    "Gorde ezin den karaktere bat dauka.",
    "It contains a character that cannot be stored.",
)


def _matching(pattern: re.Pattern[str], problem: Problem) -> Callable[[str], Problem | None]:
    return lambda text: None if pattern.fullmatch(text) else problem


CHECKS: dict[str, Callable[[str], Problem | None]] = {
    "COUNTRY": lambda code: None if is_country(code) else NOT_COUNTRY,
    "EMAIL": _matching(EMAIL, NOT_EMAIL),
    "PHONE": _matching(PHONE, NOT_PHONE),
    "URL": _matching(URL, NOT_URL),
    "TIMEZONE": lambda name: None if is_zone(name) else NOT_ZONE,
}
"""The check of each `kind` of text column that does not depend on other columns (`composites`)."""


def has_control_character(text: str, allowed: str = "") -> bool:
    """Return whether the text has control characters (such as NUL) or half of a surrogate pair."""
    return any(unicodedata.category(char) in {"Cc", "Cs"} and char not in allowed for char in text)


def too_long(limit: int) -> Problem:
    """Return the problem of a text of more characters than `limit`."""
    return Problem(
        Codigo.DEMASIADO_LARGO,
        LocalizedText(
            es=f"Como máximo {limit} caracteres.", eu=f"Gehienez {limit} karaktere.", en=f"At most {limit} characters."
        ),
    )


def out_of_range(low: object, high: object) -> Problem:
    """Return the problem of a value below `low` or above `high`."""
    return Problem(
        Codigo.FUERA_DE_RANGO,
        LocalizedText(
            es=f"Debe estar entre {low} y {high}.",
            eu=f"{low} eta {high} artekoa izan behar du.",
            en=f"It must lie between {low} and {high}.",
        ),
    )
