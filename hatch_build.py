"""Hatchling's hook that puts the GraphiQL page into wheels and source distributions."""

import importlib.util
import os
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class GraphiQLHook(BuildHookInterface[Any]):
    """Builds the page if it is missing or out of date; a failure is a warning, since the API works without the page.

    A source distribution contains the built page, so its installation needs no Node. PLANIFICADOR_NO_FRONTEND=1
    leaves the page out, and editable installations do not build it (`make` does).
    """

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Override Hatchling's, which it calls before it collects the files of a distribution."""
        if version == "editable" or os.environ.get("PLANIFICADOR_NO_FRONTEND") == "1":
            return
        frontend = _load(Path(self.root) / "frontend" / "build.py")
        try:
            frontend.build()
        except frontend.BuildError as error:
            self.app.display_warning(f"Planificador is packaged without an up-to-date GraphiQL page. {error}")


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("planificador_frontend_build", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"not a Python module: {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
