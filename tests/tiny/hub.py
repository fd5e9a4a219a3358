"""A model hub in this process: the part of the Hugging Face hub's HTTP interface that downloads need."""

from __future__ import annotations

import hashlib
import threading
from typing import Any
from urllib.parse import unquote, urlsplit

__all__ = ["Hub"]

COMMIT = "0123456789abcdef0123456789abcdef01234567"


class Hub:
    """Repositories with files, as in `Hub({"maker/name": {"config.json": b"{}"}})`; `gated` ones want "t0ken".

    Of `stalled` files nothing is sent until `go`.
    """

    def __init__(self, repositories: dict[str, dict[str, bytes]], licence: str = "mit") -> None:
        self.seen: list[Any] = []
        self.repositories, self.licence = repositories, licence
        self.gated: set[str] = set()
        self.damaged: set[str] = set()
        self.stalled: set[str] = set()
        self.go = threading.Event()

    def gets(self) -> list[str]:
        """Paths of files that were fetched."""
        return [unquote(p) for method, p, _ in self.seen if method == "GET" and "/resolve/" in p]

    def __call__(self, handler: Any, method: str, path: str, body: Any) -> None:
        parts = unquote(urlsplit(path).path).strip("/").split("/")
        if parts[:2] == ["api", "models"]:
            repository, rest = "/".join(parts[2:4]), parts[4:]
        else:
            repository, rest = "/".join(parts[:2]), parts[2:]
        files = self.repositories.get(repository)
        if files is None:
            handler.answer({"error": "Repository not found"}, 404, X_Error_Code="RepoNotFound")
        elif repository in self.gated and handler.headers.get("Authorization") != "Bearer t0ken":
            handler.answer({"error": "gated"}, 403, X_Error_Code="GatedRepo")
        elif "resolve" in rest:
            self._file(handler, repository, "/".join(rest[2:]), files)
        elif "tree" in rest:
            handler.answer([self._entry(repository, n, d) for n, d in files.items()])
        elif rest[:1] == ["revision"] and rest[1] not in ("main", COMMIT):
            handler.answer({"error": "no such revision"}, 404, X_Error_Code="RevisionNotFound")
        else:
            handler.answer(
                {
                    "id": repository,
                    "modelId": repository,
                    "sha": COMMIT,
                    "tags": [f"license:{self.licence}"],
                    "cardData": {"license": self.licence},
                    "siblings": [
                        {"rfilename": n, "size": len(d), "blobId": _git(d)}
                        | (
                            {"lfs": {"sha256": _sum(d), "size": len(d), "pointerSize": 1}}
                            if _large(n)
                            else {}
                        )
                        for n, d in files.items()
                    ],
                }
            )

    def _entry(self, repository: str, name: str, data: bytes) -> dict[str, Any]:
        entry: dict[str, Any] = {"type": "file", "path": name, "size": len(data), "oid": _git(data)}
        return entry | (
            {"lfs": {"oid": _sum(data), "size": len(data), "pointerSize": 1}} if _large(name) else {}
        )

    def _file(self, handler: Any, repository: str, name: str, files: dict[str, bytes]) -> None:
        data = files.get(name)
        if data is None:
            handler.answer({"error": "Entry not found"}, 404, X_Error_Code="EntryNotFound")
            return
        tag = f'"{_sum(data) if _large(name) else _git(data)}"'
        headers = {"X_Repo_Commit": COMMIT, "ETag": tag, "Accept_Ranges": "bytes"}
        if _large(name):
            headers |= {"X_Linked_Etag": tag, "X_Linked_Size": str(len(data))}
        if name in self.damaged:
            data = b"\0" * len(data)
        if name in self.stalled and handler.command == "GET":
            self.go.wait(20)
            handler.hang_up()
            return
        start = handler.headers.get("Range", "")
        if start.startswith("bytes=") and handler.command == "GET":
            first = int(start[6:].split("-")[0])
            part = data[first:]
            headers["Content_Range"] = f"bytes {first}-{len(data) - 1}/{len(data)}"
            handler.answer(part, 206, "application/octet-stream", **headers)
            return
        handler.answer(data, 200, "application/octet-stream", **headers)


def _large(name: str) -> bool:
    return not name.endswith((".json", ".txt", ".md"))


def _sum(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _git(data: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()
