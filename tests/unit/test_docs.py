"""The documentation is complete, fresh and true: generated pages, options, settings, links, the worked example."""

from __future__ import annotations

import argparse
import dataclasses
import importlib
import importlib.util
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from PIL import Image

from foveate import registry
from foveate.cli import commands, make_parser
from foveate.config import ServerSettings, Settings
from tests.conftest import picture

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.glob("*.md"), *(ROOT / n for n in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md"))])


@pytest.fixture(scope="module")
def generate() -> ModuleType:
    """docs/generate.py as a module."""
    spec = importlib.util.spec_from_file_location("docs_generate", DOCS / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_generated_pages_are_fresh(generate: ModuleType) -> None:
    stale = [p.name for p, text in generate.pages().items() if not p.exists() or p.read_text("utf-8") != text]
    assert stale == [], f"run make docs; stale: {', '.join(stale)}"


def test_every_command_and_option_is_documented() -> None:
    page = (DOCS / "cli.md").read_text("utf-8")
    sub = next(a for a in make_parser()._actions if isinstance(a, argparse._SubParsersAction))
    assert tuple(sub.choices) == commands()
    for name, command in sub.choices.items():
        section = page.partition(f"## foveate {name}\n")[2].partition("\n## ")[0]
        for action in command._actions:
            if not isinstance(action, argparse._HelpAction):
                assert all(f"`{o}`" in section for o in action.option_strings), (name, action.option_strings)
                assert action.help, (
                    f"foveate {name}: {action.option_strings or action.dest} says not what it does"
                )


def test_every_command_line_in_the_pages_parses() -> None:
    bench = importlib.import_module("bench.__main__").make_parser()
    found = 0
    for page in [*PAGES, ROOT / "bench" / "README.md"]:
        text = page.read_text("utf-8")
        for line in re.findall(r"^\$ (?:\.venv/bin/)?foveate (.+)$", text, flags=re.MULTILINE):
            if not re.search("sharpened|discs", line):  # the worked examples, run below
                make_parser().parse_args(shlex.split(line, comments=True))
                found += 1
        for line in re.findall(r"`python -m bench ([^`]+)`", text):
            if line != "COMMAND":
                bench.parse_args(shlex.split(line.replace(" N", " 2")))
                found += 1
    assert found > 5


def test_every_setting_is_documented_with_its_default() -> None:
    rows = (DOCS / "runtime.md").read_text("utf-8").splitlines()
    for field in dataclasses.fields(Settings):
        row = next(
            (r for r in rows if r.startswith(f"| `{field.name}` | `FOVEATE_{field.name.upper()}` |")), None
        )
        assert row is not None, f"docs/runtime.md has no row for the setting {field.name}"
        if isinstance(field.default, bool):
            assert str(field.default).lower() in row
        elif isinstance(field.default, int):
            assert f"{field.default:,}" in row or str(field.default) in row
        elif isinstance(field.default, str):
            assert f"`{field.default}`" in row


def test_every_server_setting_is_documented_with_its_default() -> None:
    rows = (DOCS / "server.md").read_text("utf-8").splitlines()
    for field in dataclasses.fields(ServerSettings):
        start = f"| `{field.name}` | `FOVEATE_SERVER_{field.name.upper()}`"
        row = next((r for r in rows if r.startswith(start)), None)
        assert row is not None, f"docs/server.md has no row for the setting {field.name}"
        if isinstance(field.default, int):
            assert f"| {field.default} |" in row


def test_every_error_is_documented() -> None:
    from foveate import errors

    page = (DOCS / "errors.md").read_text("utf-8")
    assert [n for n in errors.__all__ if n not in page] == []


def test_every_page_is_on_the_map() -> None:
    index = (DOCS / "index.md").read_text("utf-8")
    pages = {p.name for p in DOCS.glob("*.md")} - {"index.md"}
    assert [p for p in sorted(pages) if f"({p}" not in index] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_internal_links_resolve(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if target.startswith(("http://", "https://")):
            continue
        name, _, anchor = target.partition("#")
        file = (page.parent / name) if name else page
        assert file.exists(), f"{page.name} links to {target}, which does not exist"
        if anchor:
            assert anchor in _anchors(file), f"{page.name} links to {target}, which has no such heading"


def _anchors(page: Path) -> set[str]:
    """Anchors of a page's headings, as forges make them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", h.lower()).replace(" ", "-") for h in headings}


def test_pages_name_no_file_that_is_not_there() -> None:
    for page in PAGES:
        for name in re.findall(
            r"`((?:src|docs|bench|examples|train|tests)/[\w./-]*\w)`", page.read_text("utf-8")
        ):
            if not re.search(r"stages/(sr/(sharpened|graded)|render/discs)\.py", name):  # the reader's own
                assert (ROOT / name).exists(), f"{page.name} names {name}"


def _blocks(language: str) -> list[str]:
    text = (DOCS / "extending.md").read_text("utf-8")
    return re.findall(rf"```{language}\n(.*?)```", text, flags=re.DOTALL)


def test_the_worked_example_runs_word_for_word(tmp_path: Path) -> None:
    backend, use, *_ = _blocks("python")
    (command,) = re.findall(r"^\$ foveate (.+)$", _blocks("console")[0], flags=re.MULTILINE)
    folder = tmp_path / "sr"
    folder.mkdir()
    (folder / "sharpened.py").write_text(backend, "utf-8")
    Image.fromarray((picture(24, 40) * 255).astype("uint8")).save(tmp_path / "photo.png")
    (tmp_path / "use.py").write_text(use, "utf-8")
    # the file lies in a folder of the test instead of the stage's own
    run = "import foveate.stages.sr as s; s.__path__.append('sr'); "
    for code in (
        run + "import runpy; runpy.run_path('use.py')",
        run + f"from foveate.cli import main; raise SystemExit(main({command.split()!r}))",
    ):
        (tmp_path / "large.png").unlink(missing_ok=True)
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", code],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        with Image.open(tmp_path / "large.png") as made:
            assert made.size == (160, 96)


def _run(code: str, folder: Path, stage: str = "sr", **environment: str) -> subprocess.CompletedProcess[str]:
    """Python in `folder`, where the stage's own folder goes on in one of its name."""
    return subprocess.run(
        [
            sys.executable,
            "-W",
            "error",
            "-c",
            f"import foveate.stages.{stage} as s; s.__path__.append({stage!r}); {code}",
        ],
        cwd=folder,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(("stage", "name", "block"), [("sr", "sharpened", 0), ("render", "discs", 3)])
def test_the_contract_tests_find_and_pass_the_worked_examples(
    stage: str, name: str, block: int, tmp_path: Path
) -> None:
    (tmp_path / stage).mkdir()
    (tmp_path / stage / f"{name}.py").write_text(_blocks("python")[block], "utf-8")
    tests = [str(ROOT / "tests" / "contracts" / f"test_{n}.py") for n in (stage, "info")]
    line = ["-q", "-k", name, "--rootdir", str(ROOT), "-c", str(ROOT / "pyproject.toml"), *tests]
    line += ["-p", "no:cacheprovider"]
    done = _run(f"import pytest; raise SystemExit(pytest.main({line!r}))", tmp_path, stage)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count(".") > 15


def test_the_renderer_of_the_worked_example_draws_word_for_word(tmp_path: Path) -> None:
    (command,) = re.findall(r"^\$ foveate (.+)$", _blocks("console")[1], flags=re.MULTILINE)
    (tmp_path / "render").mkdir()
    (tmp_path / "render" / "discs.py").write_text(_blocks("python")[3], "utf-8")
    done = _run(
        f"from foveate.cli import main; raise SystemExit(main({shlex.split(command)!r}))", tmp_path, "render"
    )
    assert done.returncode == 0, done.stderr
    with Image.open(tmp_path / "balloons.png") as made:
        assert made.size == (512, 512)
        assert '"render":"discs"' in made.info["foveate"]


def test_the_example_with_a_model_runs_word_for_word(tmp_path: Path) -> None:
    (tmp_path / "sr").mkdir()
    (tmp_path / "sr" / "graded.py").write_text(_blocks("python")[2], "utf-8")
    (tmp_path / "foveate.toml").write_text(_blocks("toml")[0], "utf-8")
    (tmp_path / "warm.json").write_text("[[1, 0, 0], [0, 0.5, 0], [0, 0, 0]]")
    Image.fromarray((picture(24, 40) * 255).astype("uint8")).save(tmp_path / "photo.png")
    means = []
    for backend in ("warm.json", "soft"):
        line = f"upscale photo.png -o large.png --policy all-light --light graded:{backend}".split()
        code = f"from foveate.cli import main; raise SystemExit(main({line!r}))"
        done = _run(code, tmp_path, FOVEATE_CONFIG="foveate.toml")
        assert done.returncode == 0, done.stderr
        with Image.open(tmp_path / "large.png") as made:
            assert made.size == (160, 96)
            means.append(np.asarray(made, np.float32).mean((0, 1)))
    assert means[0][2] == 0
    assert means[1][2] > 20
    line = ["upscale", "photo.png", "-o", "large.png", "--policy", "all-light", "--light", "graded:none.json"]
    done = _run(f"from foveate.cli import main; raise SystemExit(main({line!r}))", tmp_path)
    assert done.returncode == 4
    assert "none.json holds no colour matrix" in done.stderr


def test_the_entry_point_of_the_worked_example_is_found(tmp_path: Path) -> None:
    _, toml = _blocks("toml")
    name, target = re.findall(r'^"(.+)" = "(.+)"$', toml, flags=re.MULTILINE)[0]
    package = tmp_path / "my_package"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "sharpened.py").write_text(_blocks("python")[0], "utf-8")
    info = tmp_path / "my_package-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: my-package\nVersion: 1.0\n", "utf-8")
    (info / "entry_points.txt").write_text(f"[foveate.backends]\n{name} = {target}\n", "utf-8")
    code = (
        "from foveate import registry; print(registry.info('sr', 'sharpened').summary, registry.names('sr'))"
    )
    path = os.pathsep.join([str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH")])])
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "unsharp" in done.stdout
    assert "'sharpened'" in done.stdout


def test_backends_page_has_every_back_end() -> None:
    page = (DOCS / "backends.md").read_text("utf-8")
    for stage in registry.STAGES:
        section = page.partition(f"## {stage}\n")[2].partition("\n## ")[0]
        assert [
            n for n in registry.names(stage) if f"| `{registry.info(stage, n).usage}` |" not in section
        ] == []
