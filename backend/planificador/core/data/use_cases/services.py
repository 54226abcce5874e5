"""The services that use cases need."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from planificador.core.model.places.countries import SPAIN
from planificador.core.model.retention import DEFAULT_RETENTION, Retention
from planificador.core.runtime.changes import ChangeNotifier
from planificador.core.runtime.clock import Clock


@dataclass(frozen=True, slots=True)
class Services:
    """The services that use cases need.

    Attributes:
        zone: The centre's time zone.
        territory: The country or region whose holidays the centre has, in ISO 3166.
        retention: How long the centre keeps what it holds of people.
        is_local_demo: Whether this is a demo that only this machine reaches: nobody needs credentials, and people may
            sign in with the demo's password, which everybody knows.
    """

    clock: Clock
    notifier: ChangeNotifier
    zone: ZoneInfo
    territory: str = SPAIN
    retention: Retention = DEFAULT_RETENTION
    is_local_demo: bool = False
