"""What is imported is declared, within bounds: `pip install` of the wheel does not read uv.lock."""

import ast
import sys
import tomllib
from importlib.metadata import packages_distributions, version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
NOT_IMPORTED = {"tzdata"}
"""Declared without an import: zoneinfo reads its data."""
UNBOUNDED = {"tzdata"}
"""Versions are dates; a newer one has newer data and the same interface."""


def requirements() -> dict[str, Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found = [Requirement(line) for line in project["dependencies"]]
    return {canonicalize_name(each.name): each for each in found}


def imported_modules() -> set[str]:
    """The top-level modules of others that the package imports, wherever in a file."""
    modules = set()
    for file in (ROOT / "backend" / "planificador").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                modules |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                modules.add(node.module.split(".")[0])
    return modules - set(sys.stdlib_module_names) - {"planificador"}


def imported_distributions() -> set[str]:
    owners = packages_distributions()
    return {canonicalize_name(owners[module][0]) for module in imported_modules()}


def test_what_is_imported_is_declared() -> None:
    assert imported_distributions() - requirements().keys() == set()


def test_what_is_declared_is_imported() -> None:
    assert requirements().keys() - imported_distributions() - NOT_IMPORTED == set()


@pytest.mark.parametrize("name", requirements())
def test_a_dependency_has_bounds_and_the_tested_version_lies_within(name: str) -> None:
    specifiers = requirements()[name].specifier
    operators = {specifier.operator for specifier in specifiers}
    assert operators == ({">="} if name in UNBOUNDED else {">=", "<"})
    assert version(name) in specifiers
