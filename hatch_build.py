"""Hatchling's hook that puts the GraphiQL page into wheels and source distributions."""

import importlib.util
import os
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class GraphiQLHook(BuildHookInterface[Any]):
    """Builds the page when it is missing or stale; a failure warns, since the API is whole without it.

    A source distribution carries the built page, so installing from one needs no Node and no npm registry.
    PLANIFICADOR_NO_FRONTEND=1 leaves the page out, and an editable install never builds it (`make` does).
    """

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it collects the files of a wheel or an sdist."""
        if version == "editable" or os.environ.get("PLANIFICADOR_NO_FRONTEND") == "1":
            return
        frontend = _load(Path(self.root) / "frontend" / "build.py")
        try:
            frontend.build()
        except frontend.BuildError as error:
            self.app.display_warning(f"Planificador is packed without a fresh GraphiQL page. {error}")


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("planificador_frontend_build", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"no Python module: {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
