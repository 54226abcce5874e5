"""The reader's language, as browsers say it."""

from planificador.core.model.texts import Idioma


def language_named(tag: object) -> Idioma | None:
    """Our language of a tag like `eu` or `eu-ES`, None for any other."""
    name = tag.split("-")[0].upper() if isinstance(tag, str) else ""
    return Idioma.__members__.get(name)


def from_accept_language(header: str, otherwise: Idioma = Idioma.ES) -> Idioma:
    """The best of our languages in an Accept-Language header (`eu-ES,eu;q=0.9,es;q=0.8`)."""
    wishes = sorted((_wish(part) for part in header.split(",")), key=lambda wish: -wish[1])
    return next((ours for tag, weight in wishes if weight > 0 and (ours := language_named(tag))), otherwise)


def _wish(part: str) -> tuple[str, float]:
    tag, _, quality = part.partition(";")
    try:
        weight = float(quality.strip().removeprefix("q=") or 1)
    except ValueError:
        weight = 0.0
    return tag.strip(), weight
