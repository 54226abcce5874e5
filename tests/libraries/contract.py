"""Assertions about libraries, whose message says what to do."""

import inspect
from importlib.metadata import version


def broken(library: str, change: str) -> str:
    """Return the message of a failed assertion."""
    return (
        f"{library} {version(library)} has changed: {change}. Adapt the code that relies on it, or lower the upper"
        f" bound of {library} in pyproject.toml."
    )


def require(library: str, owner: object, *names: str) -> None:
    """Fail when a module, class or instance lacks one of the names."""
    for name in names:
        assert hasattr(owner, name), broken(library, f"{owner!r} has no {name}")


def require_parameters(library: str, function: object, *names: str) -> None:
    """Fail when the parameters of a function do not begin with these, in this order."""
    assert callable(function)
    parameters = [name for name in inspect.signature(function).parameters if name != "self"]
    assert parameters[: len(names)] == list(names), broken(
        library, f"{function!r} takes {parameters}, not {list(names)}"
    )


def require_assigned(library: str, owner: type, *names: str) -> None:
    """Fail when neither the class nor its code assigns one of the attributes."""
    source = inspect.getsource(owner)
    for name in names:
        is_assigned = hasattr(owner, name) or f"self.{name} = " in source or f"self.{name}: " in source
        assert is_assigned, broken(library, f"{owner!r} has no attribute {name}")
