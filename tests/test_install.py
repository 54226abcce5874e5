"""`make setup` without a required program or network: the message names it."""

import os
import shutil
from pathlib import Path

import pytest
from scripts import install


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the project on a machine without uv, with a closed port as the package index."""
    for name in ("pyproject.toml", "uv.lock", "README.md"):
        shutil.copy(install.ROOT / name, tmp_path)
    monkeypatch.setenv("PATH", os.defpath)
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:1/simple")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    return tmp_path


def script(path: Path, *lines: str) -> str:
    """Write an executable shell script and return its path."""
    path.write_text("\n".join(["#!/bin/sh", *lines, ""]), encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def test_an_unreachable_index_is_reported_and_leaves_no_files(project: Path) -> None:
    with pytest.raises(install.InstallError, match="PyPI could not be reached"):
        install.install(project)
    assert not (project / ".tools").exists()


def test_a_python_without_venv_and_pip_is_reported_with_the_missing_package(project: Path) -> None:
    python = script(project / "python", "exit 1")
    with pytest.raises(install.InstallError, match=r"has neither venv nor pip.*apt install python3-venv"):
        install.install(project, python)


def test_a_python_without_venv_installs_uv_with_pip(project: Path) -> None:
    lines = [
        '[ "$2" = venv ] && exit 1',
        '[ "$3" = --version ] && exit 0',
        'echo "pip: $*"',
        "echo dns error",
        "exit 1",
    ]
    python = script(project / "python", *lines)
    with pytest.raises(install.InstallError, match=r"(?s)pip: -m pip install .* --target .*PyPI could not be reached"):
        install.install(project, python)


def test_the_output_of_a_failed_uv_is_shown(project: Path) -> None:
    (project / ".tools" / "bin").mkdir(parents=True)
    script(project / ".tools" / "bin" / "uv", "echo 'error: the lock is broken' >&2; exit 2")
    with pytest.raises(install.InstallError, match=r"the lock is broken\s+uv could not install the packages"):
        install.install(project)
