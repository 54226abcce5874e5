"""The schema: the pages put together."""

from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from typing import Any

import strawberry
from graphql import ExecutionResult as GraphQLExecutionResult
from graphql import GraphQLError
from strawberry.extensions import ParserCache, SchemaExtension, ValidationCache
from strawberry.schema.config import StrawberryConfig
from strawberry.types import ExecutionContext, ExecutionResult
from strawberry.types.graphql import OperationType

from planificador.api.context import OwnContext
from planificador.api.errors import Masking
from planificador.api.graph.avisos import AvisoRecordatorio, AvisoSesion
from planificador.api.graph.nodes import BY_NAME
from planificador.api.pages.avisos import AvisosMutation, AvisosQuery, AvisosSubscription
from planificador.api.pages.cambios import CambiosSubscription
from planificador.api.pages.clientes import ClientesMutation, ClientesQuery
from planificador.api.pages.contrataciones import ContratacionesMutation, ContratacionesQuery
from planificador.api.pages.formaciones import FormacionesMutation, FormacionesQuery
from planificador.api.pages.interacciones import InteraccionesMutation, InteraccionesQuery
from planificador.api.pages.nodos import NodosQuery
from planificador.api.pages.sesiones import SesionesMutation, SesionesQuery
from planificador.api.planner.execution import KEY, Executor
from planificador.api.planner.planner import Planner
from planificador.api.scalars import SCALARS

DOCUMENTS = 512
"""Documents whose parsing and validation are remembered."""


class Parsing(ParserCache):
    """What cannot be parsed is left to Strawberry: an error raised here would pass by `Masking`."""

    def on_parse(self) -> Iterator[None]:
        context = self.execution_context
        with suppress(Exception):
            context.graphql_document = self.cached_parse_document(context.query, **context.parse_options)
        yield


class Planning(SchemaExtension):
    """Answers by SQL what can be planned; the resolvers answer the rest."""

    async def on_execute(self) -> AsyncIterator[None]:
        context = self.execution_context
        if context.query and context.graphql_document:
            operation = planner.plan(context.query, context._provided_operation_name, context.graphql_document)
            data = await planner.answer(operation, context.variables) if operation else None
            if data is not None:
                context.result = GraphQLExecutionResult(data)
        yield


EXTENSIONS: list[Callable[[], SchemaExtension]] = [
    OwnContext,
    Masking,
    partial(Parsing, maxsize=DOCUMENTS),
    partial(ValidationCache, maxsize=DOCUMENTS),
    Planning,
]
"""Made anew for each operation: an instance would be shared between requests."""


@strawberry.type(description="What can be read.")
class Query(
    NodosQuery,
    ClientesQuery,
    FormacionesQuery,
    ContratacionesQuery,
    SesionesQuery,
    InteraccionesQuery,
    AvisosQuery,
):
    pass


@strawberry.type(description="What can be done; each answers with what it wrote, or with `errores`.")
class Mutation(
    ClientesMutation,
    FormacionesMutation,
    ContratacionesMutation,
    SesionesMutation,
    InteraccionesMutation,
    AvisosMutation,
):
    pass


@strawberry.type(description="What can be listened to.")
class Subscription(AvisosSubscription, CambiosSubscription):
    pass


ONCE = frozenset({OperationType.QUERY, OperationType.MUTATION})


class QuietSchema(strawberry.Schema):
    """Strawberry logs every error with its document, and so what people typed; `Masking` logs those that are ours."""

    async def execute(
        self,
        query: str | None,
        *args: Any,  # Any: as Strawberry's own
        allowed_operation_types: Iterable[OperationType] | None = None,
        **options: Any,
    ) -> ExecutionResult:
        """Subscriptions are streamed: executed like a query one would fail as if by our fault."""
        allowed = frozenset(allowed_operation_types or ONCE) & ONCE
        given: dict[str, Any] = options | {"allowed_operation_types": allowed}
        return await super().execute(query, *args, **given)

    def process_errors(self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None) -> None:
        pass


schema = QuietSchema(
    query=Query,
    mutation=Mutation,
    subscription=Subscription,
    types=[AvisoSesion, AvisoRecordatorio],
    extensions=EXTENSIONS,
    config=StrawberryConfig(scalar_map=SCALARS),
    execution_context_class=Executor,
)
planner = Planner(schema, BY_NAME)
schema._schema.extensions[KEY] = planner
