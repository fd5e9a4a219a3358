"""Sections of ATTRIBUTION.md, which the scripts that make models write."""

from __future__ import annotations

from pathlib import Path


def write_section(folder: Path, title: str, lines: list[str]) -> None:
    """Put `lines` under `title` ("## ...") in `folder`'s ATTRIBUTION.md, leaving other sections alone."""
    path = folder / "ATTRIBUTION.md"
    text = path.read_text() if path.exists() else "# Attribution\n"
    head, found, rest = text.partition(title)
    tail = rest.partition("\n## ")
    after = "\n## " + tail[2] if found and tail[1] else ""
    path.write_text(head.rstrip() + "\n\n" + "\n".join([title, "", *lines]) + "\n" + after)
