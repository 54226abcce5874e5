"""How much tests try: the suite some of each kind, `make thorough` all of it. Each tries the same in every run."""

import os
from typing import TypeVar

T = TypeVar("T")
THOROUGH = os.environ.get("PLANIFICADOR_THOROUGH") == "1"


def in_suite(amount: T, thorough: T) -> T:
    """Return the amount for the suite, or the one for `make thorough`."""
    return thorough if THOROUGH else amount
