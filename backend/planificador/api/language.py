"""The reader's language, as browsers say it."""

from planificador.core.texts import Idioma


def from_accept_language(header: str, otherwise: Idioma = Idioma.ES) -> Idioma:
    """The best of our languages in an Accept-Language header (`eu-ES,eu;q=0.9,es;q=0.8`)."""
    wishes = sorted((_wish(part) for part in header.split(",")), key=lambda wish: -wish[1])
    ours = {language.value: language for language in Idioma}
    return next((ours[tag] for tag, weight in wishes if tag in ours and weight > 0), otherwise)


def _wish(part: str) -> tuple[str, float]:
    tag, _, quality = part.partition(";")
    try:
        weight = float(quality.strip().removeprefix("q=") or 1)
    except ValueError:
        weight = 0.0
    return tag.strip().split("-")[0].upper(), weight
