"""The fields of sums over periods, with the period as arguments."""

from datetime import date
from enum import Enum
from functools import partial
from typing import Any, cast
from zoneinfo import ZoneInfo

import strawberry

from planificador.api.annotations import argument, or_none
from planificador.api.context import Info
from planificador.api.errors import BadInputError, bad_input
from planificador.api.planner.sources import PeriodValue, field_source
from planificador.api.schema.scalars import graphql_enum
from planificador.api.schema.types.columns import HIDDEN, value_type
from planificador.core.data.computed.period_sums import PeriodSum, PeriodSumRule, is_sum_seen
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import DomainError
from planificador.core.model.texts import DescribedEnum, LocalizedText

BACKWARDS_DAYS = LocalizedText(
    es="El último día (hasta) no debe ser anterior al primero (desde).",
    eu="Azken egunak (hasta) ez du lehenengoa (desde) baino lehenagokoa izan behar.",
    en="The last day (hasta) must not be before the first one (desde).",
)


def period_sum_field(model: type[BaseModel], rule: PeriodSumRule) -> Any:  # Any: Strawberry's field
    """Return the field of a sum: of a period of days in the centre's time zone, and of one part or all of them."""

    def over(
        zone: ZoneInfo,
        desde: date | None = strawberry.UNSET,
        hasta: date | None = strawberry.UNSET,
        parte: Enum | None = strawberry.UNSET,
    ) -> PeriodSum:
        first, last = or_none(desde), or_none(hasta)
        if first and last and last < first:
            raise BadInputError(BACKWARDS_DAYS)
        try:
            return rule.over(first, last, cast("DescribedEnum | None", or_none(parte)), zone)
        except DomainError as error:
            raise bad_input(error) from error

    async def resolve(
        root: BaseModel,
        info: Info,
        desde: date | None = strawberry.UNSET,
        hasta: date | None = strawberry.UNSET,
        parte: Enum | None = strawberry.UNSET,
    ) -> int | None:
        period_sum = over(info.context.services.zone, desde, hasta, parte)
        if not is_seen():
            return None
        return await info.context.loaders.period_sum(period_sum, root.id)

    is_seen = partial(is_sum_seen, model, rule)
    part_type = graphql_enum(type(rule.parts[0][0]))
    zone = "in the centre's time zone"
    resolve.__annotations__ |= {
        "desde": argument(date | None, f"Only sessions that start on this day or later, {zone}"),
        "hasta": argument(date | None, f"Only sessions that start on this day or earlier, {zone}"),
        "parte": argument(part_type | None, "Only sessions with this part of the trainer; by default, with any"),
        "return": value_type(rule.kind) | None,
    }
    source = PeriodValue(is_seen, over)
    return strawberry.field(resolver=resolve, description=f"{rule.kind.doc}. {HIDDEN}", metadata=field_source(source))
