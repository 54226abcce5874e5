"""Types of import contracts in which `{domain}` stands for each domain package, from the highest to the lowest."""

from typing import Any

from importlinter.contracts.forbidden import ForbiddenContract
from importlinter.contracts.layers import LayersContract

from planificador.domains import DOMAINS

Options = dict[str, Any]  # Any: import-linter's own


def _expand(options: Options) -> Options:
    return {
        name: [entry for value in values for entry in _entries(value)] if isinstance(values, list) else values
        for name, values in options.items()
    }


def _entries(value: str) -> list[str]:
    if "{domain}" not in value:
        return [value]
    return [value.replace("{domain}", domain) for domain in reversed(DOMAINS)]


class DomainLayersContract(LayersContract):
    """Layers among which are the domain packages."""

    def __init__(self, name: str, session_options: Options, contract_options: Options) -> None:
        super().__init__(name, session_options, _expand(contract_options))


class DomainForbiddenContract(ForbiddenContract):
    """Imports that are forbidden in the domain packages."""

    def __init__(self, name: str, session_options: Options, contract_options: Options) -> None:
        super().__init__(name, session_options, _expand(contract_options))
