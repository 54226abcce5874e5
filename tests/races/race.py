"""Requests that are sent at once and compete for rows.

Each function of the `…_contenders` creates rows of its own, by the rule that says who may win. Times are far from the
present, as the second server has a clock of its own.
"""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tests.support.graphql import GraphQLClient

MORNING = {"fecha": "2090-12-01", "horaInicio": "09:00", "horaFin": "11:00"}
LATER = {"fecha": "2090-12-01", "horaInicio": "10:30", "horaFin": "12:00"}
PAST = {"fecha": "2020-12-01", "horaInicio": "09:00", "horaFin": "11:00"}


@dataclass(frozen=True, slots=True)
class Race:
    """Requests that are sent at once.

    Attributes:
        requests: The mutations with their inputs.
        winners: How many of them may succeed.
        problems: The codes of those that are refused.
    """

    requests: Sequence[tuple[str, Mapping[str, Any]]]  # Any: JSON
    winners: Collection[int] = (1,)
    problems: Collection[str] = ()


Prepare = Callable[[GraphQLClient], Awaitable[Race]]
