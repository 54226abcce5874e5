"""What a person reads who could not be signed in. It says nothing about anybody, whoever reads the page."""

from collections.abc import Mapping
from enum import Enum

from planificador.core.model.texts import LocalizedText
from planificador.oidc.provider import Failure
from planificador.usuarios.external import Reason

TITLE = LocalizedText(es="No se ha podido entrar", eu="Ezin izan da sartu", en="You could not be signed in")
AGAIN = LocalizedText(es="Volver a intentarlo", eu="Saiatu berriro", en="Try again")


class Refusal(Enum):
    """Why an answer of the browser or of the provider leads to no sign-in."""

    NOT_BEGUN = "not begun"
    """The browser has not begun this sign-in, or too long ago."""
    DENIED = "denied"
    """The person, or the provider's rules, refused."""
    PROVIDER_ERROR = "provider error"
    """The provider reports another error."""


EXPIRED = LocalizedText(
    es="Este inicio de sesión ha caducado, ya se ha usado o no se ha empezado en este navegador.",
    eu="Saio-hasiera hau iraungi da, erabilita dago edo ez da nabigatzaile honetan hasi.",
    en="This sign-in has expired, was used before, or was not begun in this browser.",
)
NO_ACCOUNT = LocalizedText(
    es="Su cuenta no da acceso a esta aplicación. Pida a la persona que administra el centro que le dé de alta.",
    eu="Zure kontuak ez du aplikazio honetarako sarbiderik ematen. Eskatu zentroko administratzaileari alta emateko.",
    en="Your account gives no access to this application. Ask the centre's administrator to add you.",
)
PROVIDER_FAILS = LocalizedText(
    es="El servicio de identidad no responde como debe. Inténtelo de nuevo dentro de un momento.",
    eu="Identitate-zerbitzuak ez du behar bezala erantzuten. Saiatu berriro une bat barru.",
    en="The identity service does not answer as it should. Try again in a moment.",
)

MESSAGES: Mapping[Enum, LocalizedText] = {
    Refusal.NOT_BEGUN: EXPIRED,
    Reason.REPEATED: EXPIRED,
    Failure.REFUSED: EXPIRED,
    Refusal.DENIED: LocalizedText(
        es="El servicio de identidad no ha permitido el acceso.",
        eu="Identitate-zerbitzuak ez du sarbidea baimendu.",
        en="The identity service did not allow access.",
    ),
    Refusal.PROVIDER_ERROR: PROVIDER_FAILS,
    Failure.UNREACHABLE: PROVIDER_FAILS,
    Failure.INVALID: LocalizedText(
        es="La respuesta del servicio de identidad no es válida. Avise a la persona que administra el centro.",
        eu="Identitate-zerbitzuaren erantzuna ez da baliozkoa. Jakinarazi zentroko administratzaileari.",
        en="The identity service's answer is not valid. Tell the centre's administrator.",
    ),
    # The same for all of them: otherwise the page would tell who has an account.
    Reason.UNKNOWN: NO_ACCOUNT,
    Reason.INACTIVE: NO_ACCOUNT,
    Reason.NO_ROLE: NO_ACCOUNT,
    Reason.LINKED: NO_ACCOUNT,
    Reason.UNVERIFIED: LocalizedText(
        es="El servicio de identidad no ha comprobado su dirección de correo. Compruébela allí e inténtelo de nuevo.",
        eu="Identitate-zerbitzuak ez du zure helbide elektronikoa egiaztatu. Egiaztatu han eta saiatu berriro.",
        en="The identity service has not verified your e-mail address. Verify it there and try again.",
    ),
}
STATUSES: Mapping[Enum, int] = {
    Refusal.NOT_BEGUN: 400,
    Reason.REPEATED: 400,
    Failure.REFUSED: 400,
    Refusal.PROVIDER_ERROR: 502,
    Failure.UNREACHABLE: 502,
    Failure.INVALID: 502,
}
"""The status of a page, 403 where none is said."""
