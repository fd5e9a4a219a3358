"""The OpenAPI document is complete, and no request that it allows makes the server fail."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from fastapi import FastAPI

from foveate.engine.batching import SharedPipeline
from tests.server.conftest import OWN, Served, serving

METHODS = {"get", "post", "delete", "put", "patch"}


class StandIns(SharedPipeline):
    """Draws with test back ends whatever is asked for: schemathesis asks much, and not for quality."""

    def engine(self, stage: str, name: str) -> Any:
        """The test back end of the stage."""
        quick = {"render": "painter", "segment": "brightness"}
        names = {"light": "nearest", "diffusion": "echo"}
        return super().engine(
            stage, name if name == "file" else quick.get(stage) or names.get(name, "nearest")
        )


def operations(app: FastAPI) -> list[tuple[str, str, dict[str, Any]]]:
    """(method, path, operation) of the document."""
    document = app.openapi()
    return [(m, p, o) for p, item in document["paths"].items() for m, o in item.items() if m in METHODS]


def test_every_operation_is_described(served: Served) -> None:
    found = operations(served.app)
    assert len(found) > 40
    for method, path, operation in found:
        assert operation.get("summary"), (method, path)
        assert operation.get("description"), (method, path)
        assert operation["responses"], (method, path)
    assert len({o["operationId"] for _, _, o in found}) == len(found)


def test_bodies_have_examples_that_the_server_takes(served: Served) -> None:
    document = served.app.openapi()
    examples = document["paths"]["/v1/jobs"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert examples["examples"]
    for example in examples["examples"]:
        assert served.http.post("/v1/plan", json=OWN | example).status_code in (200, 422), example
    json.dumps(document)


def test_no_request_makes_the_server_fail(tmp_path: Path) -> None:
    """schemathesis: requests after the document, and requests that break it. SCHEMATHESIS_EXAMPLES asks for more."""
    with serving(tmp_path, pipeline=StandIns, queue=8) as served:
        command = [sys.executable, "-m", "schemathesis.cli", "run", f"{served.url}/openapi.json"]
        options = ["--checks", "not_a_server_error", "--phases", "examples,coverage,fuzzing"]
        options += [
            "--max-examples",
            os.environ.get("SCHEMATHESIS_EXAMPLES", "1"),
            "--seed",
            "1",
            "--no-color",
        ]
        options += ["--suppress-health-check", "all", "--continue-on-failure", "--request-timeout", "60"]
        done = subprocess.run(command + options, capture_output=True, text=True, check=False, cwd=tmp_path)
        assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
        counts = served.http.get("/metrics").text
    failed = re.findall(r'http_requests_total\{.*status="5\d\d"\} .*', counts)
    assert failed == []
