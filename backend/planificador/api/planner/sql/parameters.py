"""The parameters of a statement, whose values are found anew for each request."""

from typing import Literal, TypeAlias

from planificador.api.planner.plan import (
    ConnectionPlan,
    GroupsPlan,
    PeriodPlan,
)

Part: TypeAlias = Literal["size", "page", "all", "keys", "after", "sum"]
"""The parts of a connection with parameters: the page's size; the conditions of its rows, or those of all rows; of
groups, the keys and the start of the page. The one part of a sum over a period."""
DynamicPlan: TypeAlias = ConnectionPlan | GroupsPlan | PeriodPlan
"""A plan whose SQL depends on arguments."""
ParameterSource: TypeAlias = tuple[DynamicPlan, Part] | tuple[object]
"""Where parameters come from: a part of a plan, a constant, or what the reader is (an `Identity`)."""
