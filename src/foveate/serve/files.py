"""The results folder: one folder per job, every file written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from pathlib import Path

from foveate.errors import OutputError
from foveate.stages.stream.encode import write_atomic

__all__ = ["Files"]

_ID = re.compile(r"[0-9a-f]{16,32}")


class Files:
    """Files of jobs under `root`/ab/JOB, ab being the id's last two digits."""

    def __init__(self, root: Path) -> None:
        self.root = root
        try:
            root.mkdir(parents=True, exist_ok=True)
        except OSError as e:
            raise OutputError(f"cannot make {root}: {e.strerror}") from e

    def folder(self, job_id: str) -> Path:
        """Where the files of a job are; raises OutputError for what is no job id."""
        if not _ID.fullmatch(job_id):
            raise OutputError(f"{job_id[:40]!r} is not a job id")
        return self.root / job_id[-2:] / job_id

    def path(self, job_id: str, name: str) -> Path | None:
        """A file of a job if it is there."""
        found = self.folder(job_id) / name
        return found if found.is_file() else None

    def write(self, job_id: str, name: str, data: bytes) -> Path:
        """Write a file of a job, atomically; raises OutputError."""
        folder = self.folder(job_id)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as e:
            raise OutputError(f"cannot make {folder}: {e.strerror}") from e
        return write_atomic(folder / name, data)

    def share(self, source: str, target: str, name: str) -> None:
        """Give job `target` the file `name` of job `source`, without a copy where the file system can."""
        origin = self.path(source, name)
        if origin is None:
            return
        goal = self.folder(target) / name
        try:
            goal.parent.mkdir(parents=True, exist_ok=True)
            os.link(origin, goal)
        except OSError:
            self.write(target, name, origin.read_bytes())

    def delete(self, job_id: str) -> None:
        """Forget all files of a job."""
        shutil.rmtree(self.folder(job_id), ignore_errors=True)

    def tidy(self, known: set[str]) -> list[str]:
        """Remove what a killed process left: unfinished files, and folders of jobs not in `known`, which are named."""
        for part in self.root.glob("*/*/.*.part"):
            part.unlink(missing_ok=True)
        orphans = [f.name for f in self.root.glob("*/*") if f.is_dir() and f.name not in known]
        for name in orphans:
            with contextlib.suppress(OutputError):
                self.delete(name)
        return orphans
