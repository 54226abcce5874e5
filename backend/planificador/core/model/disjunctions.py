"""Conditions of which one must be true."""

from collections.abc import Sequence

from tortoise.expressions import Q

PARTS_OF_EXPRESSION = 100


def any_of(conditions: Sequence[Q]) -> Q:
    """Return the condition that at least one of these is true; it is false if there are none.

    Many are a tree of halves: SQLite limits the depth of expressions.
    """
    if len(conditions) <= PARTS_OF_EXPRESSION:
        return Q(*conditions, join_type=Q.OR) if conditions else ~Q()
    middle = len(conditions) // 2
    return Q(any_of(conditions[:middle]), any_of(conditions[middle:]), join_type=Q.OR)
