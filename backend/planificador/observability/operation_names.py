"""Names of operations for metrics and traces: few, and none that strangers have chosen."""

from planificador.api.execution.caller import Caller
from planificador.api.execution.operations import PreparedOperation

MAX_NAMES = 200
"""Names of operations that are told apart, unless the operator lists the documents."""
MAX_NAME_LENGTH = 60
"""Characters of a name."""
OK = "OK"
"""The code of an operation without an error."""
UNNAMED, OTHER = "<unnamed>", "<other>"
"""No operation can be called so in GraphQL."""


class OperationNames:
    """The names that are told apart: the first ones that people who were signed in have used.

    Args:
        is_trusted: Whether the operator lists all documents, so that their names are the operator's.
    """

    def __init__(self, is_trusted: bool) -> None:
        self._is_trusted = is_trusted
        self._known: set[str] = set()

    def name(self, prepared: PreparedOperation, caller: Caller) -> str:
        """Return the name of an operation, or what stands for it."""
        node = prepared.document.operation(prepared.request.operation_name).node
        if node.name is None:
            return UNNAMED
        name = node.name.value
        if self._is_trusted or name in self._known:
            return name
        if caller.actor.is_nobody or len(self._known) >= MAX_NAMES or len(name) > MAX_NAME_LENGTH:
            return OTHER
        self._known.add(name)
        return name
