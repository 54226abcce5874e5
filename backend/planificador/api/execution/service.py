"""Runs the operations of all transports: with a deadline, within quotas, until the server stops."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from starlette.types import Receive

from planificador.api.context import Context
from planificador.api.errors import READ_AGAIN, TIMED_OUT, GraphQLRequestError, request_error, to_client_errors
from planificador.api.execution.caller import Caller
from planificador.api.execution.executor import OperationExecutor
from planificador.api.execution.operations import ExecutionOutcome, PreparedOperation
from planificador.api.execution.quotas import ClientQuotas
from planificador.api.execution.request import Json, parse_request
from planificador.api.execution.subscribers import Subscriber
from planificador.api.execution.subscriptions import Subscriptions
from planificador.api.limits import OperationLimits
from planificador.core.runtime.failures import DatabaseFailedError, Failure
from planificador.server.deadline import Deadline, OperationTimeoutError, run_with_deadline
from planificador.server.errors import CLOSE, HTTPRequestError
from planificador.server.quotas import Lease

ROLLBACK_TIMEOUT = 2.0
"""Seconds that cancelled operations get to roll back and to answer."""


class ServerStoppingError(HTTPRequestError):
    """The operation came after the server began to stop, and was not run."""

    def __init__(self) -> None:
        message = "The server is stopping and did not run this operation; send it again."
        headers = [(b"retry-after", b"1"), CLOSE]
        super().__init__(503, "SERVER_STOPPING", message, headers)


@dataclass(frozen=True, slots=True)
class ServerStats:
    """What runs at the moment.

    Attributes:
        subscriptions: Those over WebSockets and over event streams.
        operations: Queries and mutations.
    """

    sockets: int = 0
    subscriptions: int = 0
    operations: int = 0


class OperationService:
    """The operations of a server.

    Attributes:
        quotas: What each address may use.
        deadlines: Those of everything that is cancelled when the server stops, also of requests that still arrive.
        stopping: Whether new operations are rejected.
    """

    def __init__(
        self,
        executor: OperationExecutor,
        make_context: Callable[[Caller], Context],
        quotas: ClientQuotas,
        limits: OperationLimits,
    ) -> None:
        self.quotas = quotas
        self.deadlines: set[Deadline] = set()
        self.stopping = False
        self._executor, self._make_context, self._limits = executor, make_context, limits
        self._subscriptions = Subscriptions(executor, make_context, quotas, self.run)
        self._running = 0
        self._idle, self._drained = asyncio.Event(), asyncio.Event()
        self._cut_short = False

    @property
    def stats(self) -> ServerStats:
        """The present numbers."""
        return ServerStats(self.quotas.sockets.leases, self.quotas.subscriptions.leases, self._running)

    def stop(self) -> None:
        """Reject all operations from now on; those that run go on."""
        self.stopping = True
        self._check_idle()

    def check_running(self) -> None:
        """Raise ServerStoppingError when operations are rejected."""
        if self.stopping:
            raise ServerStoppingError

    async def drain(self) -> None:
        """Wait until the running operations have ended; cancel those that outlast `shutdown_timeout`."""
        await _wait_at_most(self._limits.shutdown_timeout, self._drained)
        self.cut_short()
        await _wait_at_most(ROLLBACK_TIMEOUT, self._idle)

    def cut_short(self) -> None:
        """Cancel the running operations: each rolls back and answers with an error."""
        self._cut_short = True
        self._drained.set()
        for deadline in tuple(self.deadlines):
            deadline.expire()

    async def prepare(self, parameters: Json, caller: Caller) -> PreparedOperation:
        """Return the operation of a caller's request, counted for his address. New documents wait for other clients'.

        Raises:
            MalformedRequestError: The parameters are not those of a GraphQL request.
            HTTPRequestError: The address has sent too many requests.
            GraphQLRequestError: The document is not valid, or not for this caller.
        """
        request = parse_request(parameters)
        self._executor.find_document(request)
        self.quotas.requests.consume(caller.address, self._executor.rate_limit_cost(request))
        return await self._executor.prepare(request, caller)

    def cost(self, prepared: PreparedOperation) -> tuple[int, int]:
        """Return the cost of an operation that was executed, and the highest cost that is allowed."""
        return self._executor.cost(prepared)

    async def execute(self, prepared: PreparedOperation, caller: Caller, receive: Receive | None = None) -> bytes:
        """Return the encoded result of a query or a mutation of a caller. Args and errors as `run`."""
        return (await self.run(prepared, caller, receive)).json()

    async def run(
        self, prepared: PreparedOperation, caller: Caller, receive: Receive | None = None
    ) -> ExecutionOutcome:
        """Execute a query or a mutation, counted for the caller's address.

        Args:
            receive: The ASGI channel whose disconnect cancels the operation.

        Raises:
            GraphQLRequestError: The operation exceeds the limits, failed, or did not end in time.
            ClientDisconnectedError: The client disconnected.
            ServerStoppingError: The server is stopping.
        """
        self.check_running()
        self._running += 1
        try:
            context = self._make_context(caller)
            work = self._executor.execute(prepared, context, caller.address)
            return await run_with_deadline(work, self._limits.operation_timeout, receive, self.deadlines)
        except OperationTimeoutError:
            raise self._timed_out(context.saved) from None
        except DatabaseFailedError as error:
            raise GraphQLRequestError(to_client_errors(error)) from error
        finally:
            self._running -= 1
            self._check_idle()

    def subscribe(self, subscriber: Subscriber, prepared: PreparedOperation, caller: Caller) -> Lease:
        """Deliver the results of a subscription to a subscriber. Return the lease, to be released at its end.

        Raises:
            GraphQLRequestError: The operation exceeds the limits, or the address runs too many subscriptions.
            ServerStoppingError: The server is stopping.
        """
        self.check_running()
        return self._subscriptions.subscribe(subscriber, prepared, caller)

    def move(self, subscriber: Subscriber, prepared: PreparedOperation, caller: Caller) -> None:
        """Deliver the results of a running subscription as another caller gets them. Raises as `subscribe`."""
        self._subscriptions.move(subscriber, prepared, caller)

    def _timed_out(self, saved: bool) -> GraphQLRequestError:
        """Return the error of an operation that was cancelled, perhaps after it had saved something."""
        if self._cut_short:
            seconds, limit = self._limits.shutdown_timeout, "shutdown_timeout"
            message = f"The server is stopping and waits no longer for the operation ({limit}): it was stopped"
        else:
            seconds, limit = self._limits.operation_timeout, "operation_timeout"
            message = f"The operation took longer than {seconds:g} seconds ({limit}) and was stopped"
        if saved:
            message += f" after something had been saved. {READ_AGAIN}"
            return request_error(Failure.OUTCOME_UNKNOWN, message, limit=limit, max=seconds)
        return request_error(TIMED_OUT, f"{message}.", limit=limit, max=seconds)

    def _check_idle(self) -> None:
        if self.stopping and not self._running:
            self._idle.set()
            self._drained.set()


async def _wait_at_most(timeout: float, event: asyncio.Event) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(timeout):
            await event.wait()
