"""The operations of a server that is observed: counted by name and code, each with a span."""

from collections.abc import Callable
from time import perf_counter

from starlette.types import Receive

from planificador.api.context import Context
from planificador.api.errors import INTERNAL, GraphQLRequestError
from planificador.api.execution.caller import Caller
from planificador.api.execution.executor import OperationExecutor
from planificador.api.execution.operations import ExecutionOutcome, PreparedOperation
from planificador.api.execution.quotas import ClientQuotas
from planificador.api.execution.request import Json, MalformedRequestError
from planificador.api.execution.service import OperationService
from planificador.api.execution.subscribers import Subscriber
from planificador.api.limits import OperationLimits
from planificador.observability.observer import ProcessObserver
from planificador.observability.operation_names import OK, UNNAMED, OperationNames
from planificador.server.deadline import ClientDisconnectedError
from planificador.server.errors import HTTPRequestError
from planificador.server.quotas import Lease

NOT_COMPLETED, MALFORMED = "NOT_COMPLETED", "BAD_REQUEST"
"""The codes of what was cancelled, as when its client disconnects, and of what is no request of GraphQL."""
UNKNOWN_KIND = "unknown"


class ObservedOperations(OperationService):
    """Tells an observer of each operation. Codes are those of errors, whose number is that of the documentation."""

    def __init__(
        self,
        executor: OperationExecutor,
        make_context: Callable[[Caller], Context],
        quotas: ClientQuotas,
        limits: OperationLimits,
        observer: ProcessObserver,
        names: OperationNames,
    ) -> None:
        super().__init__(executor, make_context, quotas, limits)
        self._observer, self._names = observer, names

    async def prepare(self, parameters: Json, caller: Caller) -> PreparedOperation:
        """Override to count requests that are refused, whose operation is not known."""
        try:
            return await super().prepare(parameters, caller)
        except Exception as error:
            self._observer.counted(UNNAMED, UNKNOWN_KIND, _error_code(error))
            raise

    async def run(
        self, prepared: PreparedOperation, caller: Caller, receive: Receive | None = None
    ) -> ExecutionOutcome:
        """Override to observe the operation."""
        name, kind = self._names.name(prepared, caller), prepared.operation.kind
        start, code = perf_counter(), NOT_COMPLETED
        with self._observer.operation(name, kind) as set_code:
            try:
                outcome = await super().run(prepared, caller, receive)
                code = _code(outcome)
            except Exception as error:
                code = _error_code(error)
                raise
            finally:
                set_code(code)
                self._observer.counted(name, kind, code, perf_counter() - start)
            return outcome

    def subscribe(self, subscriber: Subscriber, prepared: PreparedOperation, caller: Caller) -> Lease:
        """Override to count the subscription."""
        name, kind, code = self._names.name(prepared, caller), prepared.operation.kind, NOT_COMPLETED
        try:
            lease = super().subscribe(subscriber, prepared, caller)
            code = OK
        except Exception as error:
            code = _error_code(error)
            raise
        finally:
            self._observer.counted(name, kind, code)
        return lease


def _code(outcome: ExecutionOutcome) -> str:
    """Return the code of the first error of an outcome."""
    return str((outcome.errors[0].extensions or {}).get("code")) if outcome.errors else OK


def _error_code(error: Exception) -> str:
    """Return the code of an error as clients get it."""
    match error:
        case GraphQLRequestError() | HTTPRequestError():
            return error.code
        case MalformedRequestError():
            return MALFORMED
        case ClientDisconnectedError():
            return NOT_COMPLETED
    return INTERNAL
