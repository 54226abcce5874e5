"""The rules of passwords, of accesses and their lifetimes, and of administrators. Pure."""

import unicodedata
from collections.abc import Set
from datetime import datetime, timedelta
from ipaddress import ip_address, ip_network

from planificador.core.model.emails import stored_email
from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.texts import LocalizedText, search_key

MAX_ADDRESS = 254
"""Characters of an e-mail address with which somebody signs in; further ones are not read."""
MIN_PASSWORD, MAX_PASSWORD = 12, 128
"""Characters of a password. The limit only bounds the work; nothing is cut off."""
MIN_STRENGTH, MAX_ESTIMATED = 3, 72
"""The lowest accepted estimate of zxcvbn (10^8 guesses), and the characters that it reads."""
MIN_OWN_CHARACTERS = 8
"""Characters that a password must have besides the words of the user's address and name, and besides common ones."""
COMMON_WORDS = frozenset(
    {"contrasena", "clave", "secreto", "usuario", "administrador", "bienvenido", "cambiame", "formacion"}
    | {"pasahitza", "erabiltzailea", "ongietorri", "prestakuntza", "planificador", "password"}
)
"""Words of Spanish and Basque passwords that the lists of zxcvbn, which are English, do not have."""
MIN_PERSONAL_WORD = 3
DEMO_MANAGER = "oficina@planificador.example"
"""The address of the demo's office manager."""
DEMO_PASSWORD = "planificador demo 2026"  # noqa: S105 # the documentation tells it
"""The password of the demo's people, with which nobody signs in to a server without the demo."""

ACCESS_UNUSED, ACCESS_LONGEST = timedelta(days=14), timedelta(days=90)
"""How long an access lasts without being used, and at most."""
MAX_ACCESSES, MAX_TOKENS = 50, 50
"""Accesses and tokens of a user; the access that was unused for longest gives way to a new one."""
LINK_LIFETIME = timedelta(hours=24)

WEAK = Problem(
    Codigo.CONTRASENA_DEBIL,
    LocalizedText(
        es="La contraseña debe tener al menos {least} caracteres.",
        eu="Pasahitzak gutxienez {least} karaktere izan behar ditu.",
        en="The password must have at least {least} characters.",
    ).fill(least=str(MIN_PASSWORD)),
)
TOO_LONG = Problem(
    Codigo.DEMASIADO_LARGO,
    LocalizedText(
        es="La contraseña puede tener como mucho {most} caracteres.",
        eu="Pasahitzak gehienez {most} karaktere izan ditzake.",
        en="The password may have at most {most} characters.",
    ).fill(most=str(MAX_PASSWORD)),
)
COMMON_PASSWORD = Problem(
    Codigo.CONTRASENA_DEBIL,
    LocalizedText(
        es="La contraseña es demasiado fácil de adivinar. Use varias palabras sin relación entre sí.",
        eu="Pasahitza errazegia da asmatzeko. Erabili elkarrekin zerikusirik ez duten hainbat hitz.",
        en="The password is too easy to guess. Use several unrelated words.",
    ),
)
PERSONAL_PASSWORD = Problem(
    Codigo.CONTRASENA_DEBIL,
    LocalizedText(
        es="La contraseña no puede consistir en el nombre ni en la dirección de correo.",
        eu="Pasahitza ezin da izena edo helbide elektronikoa izan.",
        en="The password cannot consist of the name or the e-mail address.",
    ),
)
WRONG_CREDENTIALS = Problem(
    Codigo.CREDENCIALES_NO_VALIDAS,
    LocalizedText(
        es="La dirección de correo o la contraseña no son correctas.",
        eu="Helbide elektronikoa edo pasahitza ez dira zuzenak.",
        en="The e-mail address or the password is wrong.",
    ),
)
WRONG_PASSWORD = Problem(
    Codigo.CREDENCIALES_NO_VALIDAS,
    LocalizedText(
        es="La contraseña actual no es correcta.",
        eu="Oraingo pasahitza ez da zuzena.",
        en="The present password is wrong.",
    ),
)
CODE_NEEDED = Problem(
    Codigo.CODIGO_NECESARIO,
    LocalizedText(
        es="Escriba el código de su aplicación de autenticación, o un código de recuperación.",
        eu="Idatzi zure autentifikazio-aplikazioaren kodea, edo berreskuratze-kode bat.",
        en="Enter the code of your authenticator, or a recovery code.",
    ),
    "codigo",
)
WRONG_CODE = Problem(
    Codigo.CREDENCIALES_NO_VALIDAS,
    LocalizedText(
        es="El código no es correcto o ya se ha usado.",
        eu="Kodea ez da zuzena edo dagoeneko erabili da.",
        en="The code is wrong or was used before.",
    ),
    "codigo",
)
BUSY = Problem(
    Codigo.DEMASIADOS_INTENTOS,
    LocalizedText(
        es="Hay demasiadas personas entrando a la vez. Inténtelo de nuevo en unos segundos.",
        eu="Jende gehiegi ari da aldi berean sartzen. Saiatu berriro segundo batzuk barru.",
        en="Too many people are signing in at once. Try again in a few seconds.",
    ),
)
INVALID_LINK = Problem(
    Codigo.ENLACE_NO_VALIDO,
    LocalizedText(
        es="El enlace no es válido, ya se ha usado o ha caducado. Pida otro.",
        eu="Esteka ez da baliozkoa, erabilita dago edo iraungi da. Eskatu beste bat.",
        en="The link is not valid, was used or has expired. Ask for another one.",
    ),
    "secreto",
)
LAST_ADMINISTRATOR = Problem(
    Codigo.ULTIMO_ADMINISTRADOR,
    LocalizedText(
        es="Es la última persona activa con el rol ADMINISTRACION. Dé antes ese rol a otra.",
        eu="ADMINISTRACION rola duen azken pertsona aktiboa da. Eman aurretik rol hori beste bati.",
        en="This is the last active person with the role ADMINISTRACION. Give the role to another one first.",
    ),
)
SECOND_FACTOR_ACTIVE = Problem(
    Codigo.TRANSICION_NO_PERMITIDA,
    LocalizedText(
        es="El segundo factor ya está activado. Desactívelo antes de activar otro.",
        eu="Bigarren faktorea aktibatuta dago. Desaktibatu beste bat aktibatu aurretik.",
        en="The second factor is active already. Deactivate it before you activate another one.",
    ),
)
NO_SECOND_FACTOR = Problem(
    Codigo.TRANSICION_NO_PERMITIDA,
    LocalizedText(
        es="No hay ningún segundo factor activado ni por confirmar.",
        eu="Ez dago bigarren faktorerik, ez aktibatuta ez berresteko.",
        en="There is no second factor, neither active nor to be confirmed.",
    ),
)
TOO_MANY_TOKENS = Problem(
    Codigo.FUERA_DE_RANGO,
    LocalizedText(
        es="Un usuario puede tener como mucho {most} tokens. Revoque antes alguno.",
        eu="Erabiltzaile batek gehienez {most} token izan ditzake. Baliogabetu aurretik bat.",
        en="A user may have at most {most} tokens. Revoke one of them first.",
    ).fill(most=str(MAX_TOKENS)),
)
EXPIRES_IN_THE_PAST = Problem(
    Codigo.FUERA_DE_RANGO,
    LocalizedText(
        es="Debe ser un momento futuro.", eu="Etorkizuneko unea izan behar du.", en="It must be in the future."
    ),
    "caducaEn",
)


def normalized_password(password: str) -> str:
    """Return a password in the form that is hashed: keyboards write the same letter in several ways."""
    return unicodedata.normalize("NFC", password)


def password_problem(password: str, correo: str, nombre: str) -> Problem | None:
    """Return what is wrong with a new password, except that it may be a common one."""
    password = normalized_password(password)
    if len(password) < MIN_PASSWORD:
        return WEAK
    if len(password) > MAX_PASSWORD:
        return TOO_LONG
    if password == DEMO_PASSWORD:
        return COMMON_PASSWORD
    if _consists_of(password, _personal_words(correo, nombre)):
        return PERSONAL_PASSWORD
    return COMMON_PASSWORD if _consists_of(password, COMMON_WORDS) else None


def _consists_of(password: str, words: Set[str]) -> bool:
    """Return whether a password has some of the words, and little else."""
    key = rest = search_key(password)
    for word in sorted(words, key=len, reverse=True):
        rest = rest.replace(word, "")
    return rest != key and len(rest.strip()) < MIN_OWN_CHARACTERS


def _personal_words(correo: str, nombre: str) -> set[str]:
    local, _, domain = correo.partition("@")
    texts = (correo, local, domain, *local.replace("-", ".").replace("_", ".").split("."), *nombre.split())
    return {key for text in (*texts, domain.partition(".")[0]) if len(key := search_key(text)) >= MIN_PERSONAL_WORD}


def access_end(created: datetime, used: datetime) -> datetime:
    """Return when an access that was used last at an instant ends by itself."""
    return min(used + ACCESS_UNUSED, created + ACCESS_LONGEST)


def rough_origin(address: str) -> str | None:
    """Return the network of an address: enough to recognise a place, too little to find a person."""
    try:
        parsed = ip_address(address.partition("/")[0])
    except ValueError:
        return None
    return str(ip_network((parsed, 24 if parsed.version == 4 else 48), strict=False))


def account_address(text: str) -> str:
    """Return what somebody signs in with, as an address is stored. Attempts are counted for it, whatever is cut off."""
    return stored_email(text[:MAX_ADDRESS].replace("\0", "\ufffd"))  # PostgreSQL refuses a text with the former


def lone_address(text: str) -> str:
    """Return an e-mail address, as it is stored, that others vouch for; "" for a text with anything beside it.

    What a person pastes may have a name around the address. What names a user must have none.
    """
    stored = stored_email(text)
    return stored if "@" in stored and stored == text.strip().lower() else ""
