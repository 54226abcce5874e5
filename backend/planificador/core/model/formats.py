"""Pure checks of the form of texts, the forms in which they are stored, and the problems of values."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from planificador.core.model.emails import EmailFault, email_fault, email_part, stored_email
from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.identity.filters import stored_numbers, stored_part
from planificador.core.model.identity.labels import bare_number
from planificador.core.model.localized_values import Number, Written, number
from planificador.core.model.normalization import has_letter_or_digit
from planificador.core.model.places.countries import country_code, is_country
from planificador.core.model.places.postcodes import postcode_candidates
from planificador.core.model.telephones import telephones
from planificador.core.model.texts import LocalizedText, decode_digits
from planificador.core.model.zones import FIRST_YEAR, LAST_YEAR, is_zone

URL = re.compile(r"https?://[^\s/?#]+[^\s]*")
MIN_PHONE_DIGITS = 3


def _invalid(es: str, eu: str, en: str) -> Problem:
    return Problem(Codigo.NO_VALIDO, LocalizedText(es=es, eu=eu, en=en))


EMAIL_FAULTS = {
    EmailFault.NO_AT_SIGN: _invalid(
        "Falta la @ (nombre@dominio.eus).", "@ falta da (izena@domeinua.eus).", "The @ is missing (name@domain.eus)."
    ),
    EmailFault.SEVERAL: _invalid(
        "Escriba una sola dirección de correo.",
        "Idatzi posta elektronikoko helbide bakar bat.",
        "Write only one e-mail address.",
    ),
    EmailFault.SPACE: _invalid(
        "Una dirección de correo no lleva espacios.",
        "Posta elektronikoko helbide batek ez du zuriunerik.",
        "An e-mail address has no spaces.",
    ),
    EmailFault.LOCAL_PART: _invalid(
        "Lo que precede a la @ no es válido (nombre@dominio.eus).",
        "@ ikurraren aurrekoa ez da baliozkoa (izena@domeinua.eus).",
        "What precedes the @ is not valid (name@domain.eus).",
    ),
    EmailFault.DOMAIN: _invalid(
        "Lo que sigue a la @ no es un dominio (nombre@dominio.eus).",
        "@ ikurraren ondorengoa ez da domeinu bat (izena@domeinua.eus).",
        "What follows the @ is not a domain (name@domain.eus).",
    ),
}
NOT_PHONE = _invalid(
    "No es un número de teléfono (+34 943 000 000).",
    "Ez da telefono-zenbaki bat (+34 943 000 000).",
    "This is not a telephone number (+34 943 000 000).",
)
WRONG_PHONE_LENGTH = _invalid(
    "Al teléfono le faltan o le sobran cifras. Si no es de España, escriba el prefijo del país (+33 5 59 00 00 00).",
    "Telefonoak zifrak falta edo soberan ditu. Espainiakoa ez bada, idatzi herrialdearen aurrezenbakia"
    " (+33 5 59 00 00 00).",
    "The telephone number has too few or too many digits. If it is not Spanish, write the prefix of its country"
    " (+33 5 59 00 00 00).",
)
NOT_NAME = _invalid(
    "Escriba al menos una letra o una cifra.",
    "Idatzi gutxienez letra edo zifra bat.",
    "Write at least one letter or digit.",
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
        es="La fecha debe estar entre los años {first} y {last}.",
        eu="Datak {first} eta {last} urteen artekoa izan behar du.",
        en="The date must lie between the years {first} and {last}.",
    ).fill(first=str(FIRST_YEAR), last=str(LAST_YEAR)),
)
CONTROL_CHARACTER = _invalid(
    "Contiene un carácter que no se puede guardar.",
    "Gorde ezin den karaktere bat dauka.",
    "It contains a character that cannot be stored.",
)


def _matching(pattern: re.Pattern[str], problem: Problem) -> Callable[[str], Problem | None]:
    return lambda text: None if pattern.fullmatch(text) else problem


def email_problem(address: str) -> Problem | None:
    """Return the problem of an e-mail address in its stored form."""
    fault = email_fault(address)
    return EMAIL_FAULTS[fault] if fault else None


def phone_problem(text: str) -> Problem | None:
    """Return the problem of a telephone number, or of several."""
    if telephones(text):
        return None
    return WRONG_PHONE_LENGTH if len(re.findall("[0-9]", decode_digits(text))) >= MIN_PHONE_DIGITS else NOT_PHONE


def name_problem(text: str) -> Problem | None:
    """Return the problem of a name, title or code of which a reader would see nothing to call it by."""
    return None if has_letter_or_digit(text) else NOT_NAME


CHECKS: dict[str, Callable[[str], Problem | None]] = {
    "COUNTRY": lambda code: None if is_country(code) else NOT_COUNTRY,
    "EMAIL": email_problem,
    "PHONE": phone_problem,
    "NAME": name_problem,
    "CODE": name_problem,
    "SURNAMES": lambda _: None,  # people with one name exist; their offices write `-`
    "URL": _matching(URL, NOT_URL),
    "TIMEZONE": lambda name: None if is_zone(name) else NOT_ZONE,
}
"""The check of each `kind` of text column that does not depend on other columns (`composites`)."""


@dataclass(frozen=True, slots=True)
class StoredForm:
    """How texts of a kind are stored, and how those of a filter are compared with them. Any text has each form.

    Attributes:
        text: Returns the form of a text that is to be stored.
        candidates: Returns the forms in which a text may be stored.
        part: Returns the form of a part of a text.
    """

    text: Callable[[str], str]
    candidates: Callable[[str], tuple[str, ...]]
    part: Callable[[str], str]


NUMBER = StoredForm(bare_number, stored_numbers, stored_part)
STORED_FORMS: dict[str, StoredForm] = {
    "NIF": NUMBER,
    "DOCUMENT": NUMBER,
    "COUNTRY": StoredForm(country_code, lambda text: (country_code(text),), str.strip),
    "POSTCODE": StoredForm(str.upper, postcode_candidates, str.upper),
    "EMAIL": StoredForm(stored_email, lambda text: (stored_email(text),), email_part),
}
"""The stored form of each `kind` of text column that is not stored as it was typed."""

STORED_VERSION = 1
"""To be increased when texts are stored in another form: existing rows are then brought into it."""


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


def period_problem(max_days: int) -> Problem:
    """Return the problem of the end of a period that is not after its start, or more than `max_days` after it."""
    return Problem(
        Codigo.FUERA_DE_RANGO,
        LocalizedText(
            es="El periodo debe terminar después de empezar y durar como máximo {days} días.",
            eu="Epeak hasi ondoren amaitu behar du, eta gehienez {days} egun iraun.",
            en="The period must end after it starts and last {days} days at most.",
        ).fill(days=str(max_days)),
        "hasta",
    )
