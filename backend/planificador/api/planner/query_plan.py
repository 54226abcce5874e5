"""The plan of a query, which becomes a statement for each root field."""

from collections.abc import Mapping
from typing import Any

from graphql import OperationType

from planificador.api.planner.arguments import Arguments, FindZone
from planificador.api.planner.operation_plan import OperationPlan
from planificador.api.planner.plan import ByResolver, ConnectionPlan, Constant, RootPlan
from planificador.api.planner.selections import SelectionPlanner
from planificador.api.planner.sql.dialect import Dialect
from planificador.api.planner.statements import PLAN_ERRORS, Statement, statement_by_ids


class QueryPlan(OperationPlan[RootPlan]):
    """The plan of a query, which becomes a statement for each root field."""

    kind = OperationType.QUERY

    def plan_roots(self, planner: SelectionPlanner) -> Mapping[str, RootPlan]:
        """Return the plans of the root fields, also of those that their resolvers answer."""
        return planner.roots()

    def statements(self, variables: Mapping[str, Any] | None, dialect: Dialect, find_zone: FindZone) -> list[Statement]:
        """Return a statement for each root field. Where an argument is invalid, the resolver answers and reports it.

        Raises as `arguments`.
        """
        arguments = self.arguments(variables, find_zone)
        roots = self.roots(arguments.variables)
        return [self._statement_or_resolver(key, root, arguments, dialect) for key, root in roots.items()]

    def _statement_or_resolver(self, key: str, root: RootPlan, arguments: Arguments, dialect: Dialect) -> Statement:
        try:
            return self._statement(key, root, arguments, dialect)
        except PLAN_ERRORS:
            return Statement(key, ByResolver(), complete=False)

    def _statement(self, key: str, root: RootPlan, arguments: Arguments, dialect: Dialect) -> Statement:
        match root:
            case ByResolver():
                return Statement(key, root, complete=False)
            case Constant():
                return Statement(key, root, complete=True, constant=root.text)
            case ConnectionPlan():
                return self.statement(key, root, [], arguments, dialect)
        ids = arguments.ids(root)
        if root.many:
            return statement_by_ids(key, root.row_plans, ids, arguments, dialect)
        ((type_name, number),) = ids
        return self.statement(key, root.row_plans[type_name], [number], arguments, dialect)
