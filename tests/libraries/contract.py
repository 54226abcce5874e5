"""What the contract tests of libraries share: the message that says what to do."""

import inspect
from importlib.metadata import version


def broken(library: str, what: str) -> str:
    """The message of a failed contract."""
    return (
        f"{library} {version(library)} has changed: {what}. Adapt the code that relies on it, or lower the upper bound"
        f" of {library} in pyproject.toml."
    )


def require(library: str, owner: object, *names: str) -> None:
    """Fails when a module, class or instance lacks one of the names."""
    for name in names:
        assert hasattr(owner, name), broken(library, f"{owner!r} has no {name}")


def require_parameters(library: str, function: object, *names: str) -> None:
    """Fails when a function takes other parameters than these, by name and in this order, at its beginning."""
    assert callable(function)
    found = [name for name in inspect.signature(function).parameters if name != "self"]
    assert found[: len(names)] == list(names), broken(library, f"{function!r} takes {found}, not {list(names)}")


def require_assigned(library: str, owner: type, *names: str) -> None:
    """Fails when neither the class nor its code assigns one of the attributes."""
    source = inspect.getsource(owner)
    for name in names:
        found = hasattr(owner, name) or f"self.{name} = " in source or f"self.{name}: " in source
        assert found, broken(library, f"{owner!r} has no attribute {name}")
