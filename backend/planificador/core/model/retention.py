"""How long the centre keeps what it holds of people. Pure."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Retention:
    """Years.

    Attributes:
        training: For which evidence of training has to be kept after it ended.
        commercial: For which what was said about sales has to be kept.
        review: Without any activity, after which a person is listed for erasure.
    """

    training: int = 4
    commercial: int = 6
    review: int = 6


DEFAULT_RETENTION = Retention()


def years_after(day: date, years: int) -> date:
    """Return the same day some years later; of 29 February, 1 March where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)
