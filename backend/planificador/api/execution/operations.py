"""Operations that are ready to be executed, and their outcomes."""

from dataclasses import dataclass, field
from datetime import datetime

import orjson
from graphql import GraphQLError

from planificador.api.execution.documents import Document, DocumentOperation
from planificador.api.execution.request import Json, Request
from planificador.api.planner.mutation_plan import MutationPlan
from planificador.api.planner.query_plan import QueryPlan


@dataclass(slots=True)
class PreparedOperation:
    """An operation of a valid document. Its variables and its cost are checked when it is executed.

    Attributes:
        plan: Its plan; None where resolvers answer all of it.
    """

    request: Request
    document: Document
    operation: DocumentOperation
    plan: QueryPlan | MutationPlan | None


@dataclass(slots=True)
class ExecutionOutcome:
    """The result of an operation, or of one event of a subscription.

    Attributes:
        position: The position of the event in its subscription (`context.Progress`).
        response: The encoded response without extensions, in place of the data, where a statement has made it.
        new_access, ended_access, changes_at: As those of the context.
    """

    data: object
    errors: list[GraphQLError]
    position: int = 0
    extensions: dict[str, Json] | None = None
    response: bytes | None = None
    new_access: str | None = field(default=None, repr=False)
    ended_access: bool = False
    changes_at: datetime | None = None
    _text: str | None = field(default=None, init=False, repr=False)

    def json(self) -> bytes:
        """Return the response of a client."""
        if self.response is not None:
            return self.response if self.extensions is None else self._with_extensions(self.response)
        errors = {"errors": [error.formatted for error in self.errors]} if self.errors else {}
        extensions = {"extensions": self.extensions} if self.extensions else {}
        return orjson.dumps({"data": self.data} | errors | extensions)

    def _with_extensions(self, response: bytes) -> bytes:
        return b"%s,%s" % (response[:-1], orjson.dumps({"extensions": self.extensions})[1:])

    @property
    def text(self) -> str:
        """The response of a client as text, encoded once for all subscribers."""
        if self._text is None:
            self._text = self.json().decode()
        return self._text
