"""Imported packages are declared, with bounds, since `pip install` of the wheel does not read uv.lock."""

import ast
import sys
import tomllib
from functools import cache
from importlib.metadata import packages_distributions, version
from itertools import chain
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
NOT_IMPORTED = {"tzdata"}
"""Packages that are declared but not imported: zoneinfo reads their data."""
UNBOUNDED = {"tzdata"}
"""Packages without an upper bound: their versions are dates, and the interface does not change."""


@cache
def requirements() -> dict[str, Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras: dict[str, list[str]] = project["optional-dependencies"]
    dependencies = [Requirement(line) for line in (*project["dependencies"], *chain(*extras.values()))]
    return {canonicalize_name(dependency.name): dependency for dependency in dependencies}


@cache
def imported_modules() -> set[str]:
    """Return the top-level third-party modules that the package imports, at module level or within functions."""
    modules = set()
    for file in (ROOT / "backend" / "planificador").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                modules |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                modules.add(node.module.split(".")[0])
    return modules - set(sys.stdlib_module_names) - {"planificador"}


@cache
def imported_distributions() -> dict[str, set[str]]:
    """Return the distributions of each imported module; several share a namespace, like `opentelemetry`."""
    owners = packages_distributions()
    return {module: set(map(canonicalize_name, owners[module])) for module in imported_modules()}


def test_imported_packages_are_declared() -> None:
    undeclared = [module for module, names in imported_distributions().items() if not names & requirements().keys()]
    assert undeclared == []


def test_declared_packages_are_imported() -> None:
    imported = set[str]().union(*imported_distributions().values())
    assert requirements().keys() - imported - NOT_IMPORTED == set()


@pytest.mark.parametrize("name", requirements())
def test_a_dependency_has_bounds_that_include_the_installed_version(name: str) -> None:
    specifiers = requirements()[name].specifier
    operators = {specifier.operator for specifier in specifiers}
    assert operators == ({">="} if name in UNBOUNDED else {">=", "<"})
    assert version(name) in specifiers
