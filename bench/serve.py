"""The server under load, against the pipeline run back to back; killed; behind a proxy that cuts connections."""

from __future__ import annotations

import argparse
import io
import json
import os
import random
import sqlite3
import tempfile
import threading
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

import foveate
from bench import report
from bench.held import HeldServer
from bench.images import PROMPTS
from bench.proxy import CuttingProxy
from bench.server import Client, ServerProcess, free_port, rss_mb

PARTS = ("load", "few", "preview", "memory", "kill", "proxy")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `python -m bench serve`."""
    parser.add_argument(
        "--part", action="append", choices=PARTS, help="may be repeated; default: load, few, preview"
    )
    parser.add_argument("--jobs", type=int, default=200, help="of load, few and memory")
    parser.add_argument("--clients", type=int, default=32)
    parser.add_argument("--workers", type=int, default=3, help="jobs in flight at once")
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--minutes", type=float, default=10, help="length of the job behind the proxy")
    parser.add_argument("--cut-s", type=float, default=60, help="how long the proxy lets a connection live")


def run(args: argparse.Namespace) -> dict[str, Any]:
    """Measure and print; returns what goes into the JSON file."""
    parts = args.part or ["load", "few", "preview"]
    out: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        for part in parts:
            home = Path(folder) / part
            home.mkdir()
            out[part] = globals()[f"_{part}"](args, home)
            print(f"\n{part}\n")
            print(report.table([{"what": k, "value": v} for k, v in out[part].items()]))
    return out


def mixed(count: int) -> list[dict[str, Any]]:
    """Jobs of several sizes, presets and policies, each with a seed and prompt of its own."""
    draw = random.Random(5)
    sizes = [(256, 256), (384, 256), (320, 480)] * 2 + [(512, 512)] * 3 + [(768, 768)]
    out = []
    for i in range(count):
        width, height = draw.choice(sizes)
        out.append(
            {
                "prompt": f"{PROMPTS[i % len(PROMPTS)]}, number {i}",
                "width": width,
                "height": height,
                "seed": i,
                "quality": draw.choice(["draft", "balanced"]),
                "policy": draw.choice(["adaptive", "adaptive", "hybrid", "all-light"]),
            }
        )
    return out


def few_patches(count: int) -> list[dict[str, Any]]:
    """Jobs that refine few patches: where one job's batches are too small to fill the machine."""
    return [
        {
            "prompt": f"{PROMPTS[i % len(PROMPTS)]}, number {i}",
            "width": 512,
            "height": 512,
            "seed": i,
            "quality": "draft",
        }
        for i in range(count)
    ]


def _load(args: argparse.Namespace, folder: Path) -> dict[str, Any]:
    return _throughput(args, folder, mixed(args.jobs))


def _few(args: argparse.Namespace, folder: Path) -> dict[str, Any]:
    return _throughput(args, folder, few_patches(args.jobs), rounds=2)


def _throughput(
    args: argparse.Namespace, folder: Path, jobs: list[dict[str, Any]], rounds: int = 1
) -> dict[str, Any]:
    """All jobs by clients that each submit the next when theirs is done; by the pipeline half before, half after.

    A machine whose pace drifts then changes it for both; in several rounds one sees by how much. Both have run their
    networks in the usual shapes and a job of every size before.
    """
    server = ServerProcess(folder, free_port(), "--workers", str(args.workers))
    pipeline = foveate.Pipeline()
    pipeline.warm_up()
    for size in {(j["width"], j["height"]) for j in jobs}:
        request = foveate.generate_request("warm-up", width=size[0], height=size[1], seed=0)
        pipeline.run(request).save(folder / "out.png")
        client = Client(server.port)
        body = {"prompt": "warm-up", "width": size[0], "height": size[1], "seed": 0}
        client.finished(client.json("POST", "/v1/jobs", body)["id"])
        client.close()
    done: dict[int, tuple[dict[str, Any], float, float]] = {}
    memory: list[float] = []

    def alone(part: list[dict[str, Any]]) -> float:
        start = time.perf_counter()
        for body in part:
            pipeline.run(foveate.generate_request(**body)).save(folder / "out.png")
        return time.perf_counter() - start

    before, served, after = np.zeros((3, rounds))
    for turn in range(rounds):
        here = list(enumerate(jobs))[turn * len(jobs) // rounds : (turn + 1) * len(jobs) // rounds]
        bodies = [body for _, body in here]  # their prompts come in turns: either half has all of them
        before[turn] = alone(bodies[: len(bodies) // 2])
        served[turn] = _by_clients(server, args.clients, here, done, memory)
        after[turn] = alone(bodies[len(bodies) // 2 :])
    good = _right(Client(server.port), jobs, {i: j for i, (j, _, _) in done.items()})
    joined = _metric(Client(server.port), "foveate_batch_joined")
    server.stop()
    errors = [abs(eta - took) / took for _, eta, took in done.values()]
    return {
        "jobs": len(jobs),
        "completed, each with its own prompt, seed and size": good,
        "served, s": _listed(served),
        "pipeline back to back, s, half before": _listed(before),
        "half after": _listed(after),
        "throughput against the pipeline": sum(before + after) / sum(served),
        "least of a round": min((before + after) / served),
        "network calls saved by batching across jobs": joined,
        "ETA error at submission, median": float(np.median(errors)),
        "ETA error at submission, p95": float(np.percentile(errors, 95)),
        **_growth(memory),
    }


def _listed(seconds: Iterable[float]) -> str:
    return ", ".join(f"{s:.1f}" for s in seconds)


def _by_clients(
    server: ServerProcess,
    clients: int,
    part: list[tuple[int, dict[str, Any]]],
    done: dict[int, tuple[dict[str, Any], float, float]],
    memory: list[float],
) -> float:
    """Seconds until `clients` have had all jobs of `part` done; notes each job, its first ETA and its time in ms."""
    todo, lock = list(part), threading.Lock()

    def work() -> None:
        client = Client(server.port)
        while True:
            with lock:
                if not todo:
                    break
                i, body = todo.pop(0)
            submitted = time.perf_counter()
            job = client.json("POST", "/v1/jobs", body)
            ended = client.finished(job["id"])
            with lock:
                done[i] = (ended, job["eta_ms"], (time.perf_counter() - submitted) * 1e3)
                memory.append(server.rss_mb())
        client.close()

    start = time.perf_counter()
    threads = [threading.Thread(target=work) for _ in range(clients)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return time.perf_counter() - start


def _right(client: Client, jobs: list[dict[str, Any]], done: dict[int, dict[str, Any]]) -> int:
    """How many jobs completed with an image that says it was made of their own request."""
    good = 0
    for i, body in enumerate(jobs):
        job = done.get(i)
        if job is None or job["status"] != "completed":
            continue
        opened = Image.open(io.BytesIO(client.call("GET", job["urls"]["image"])[1]))
        opened.load()
        told = json.loads(opened.info["foveate"])
        same = (told["prompt"], told["seed"], told["plan"]["policy"]) == (
            body["prompt"],
            body["seed"],
            body.get("policy", "adaptive"),
        )
        good += same and opened.size == (body["width"], body["height"])
    client.close()
    return good


def _metric(client: Client, name: str) -> float:
    text = client.call("GET", "/metrics")[1].decode()
    client.close()
    return float(next(line.split()[1] for line in text.splitlines() if line.startswith(f"{name} ")))


def _preview(args: argparse.Namespace, folder: Path) -> dict[str, Any]:
    """From the request to the first preview in the client's hands, over HTTP and by the library, taking turns."""
    server = ServerProcess(folder, free_port())
    client, pipeline = Client(server.port), foveate.Pipeline()
    http, library = [], []
    body = {"prompt": PROMPTS[0], "width": 1024, "height": 1024}
    pipeline.run(foveate.generate_request(**body, seed=1000))
    client.finished(client.json("POST", "/v1/jobs", body | {"seed": 1000})["id"])
    for seed in range(12):
        start = time.perf_counter()
        for event in pipeline.stream(foveate.generate_request(**body, seed=seed)):
            if event.kind == "preview":
                library.append((time.perf_counter() - start) * 1e3)
                break
        start = time.perf_counter()
        job = client.json("POST", "/v1/jobs", body | {"seed": seed})
        for _, kind, _ in client.events(job["id"]):
            if kind == "preview":
                http.append((time.perf_counter() - start) * 1e3)
                break
        client.finished(job["id"])
    server.stop()
    return {
        "library, median ms": float(np.median(library)),
        "HTTP, median ms": float(np.median(http)),
        "more over HTTP, ms": float(np.median(http) - np.median(library)),
    }


def _memory(args: argparse.Namespace, folder: Path) -> dict[str, Any]:
    """One pipeline that lives long and meets ever new sizes, in this process."""
    draw, pipeline = random.Random(3), foveate.Pipeline()
    sides = (256, 320, 384, 512, 640, 768, 1024, 1536, 2048)
    sizes = [(w, h) for w in sides for h in sides if w * h <= 1_100_000]
    memory: list[float] = []
    for seed in range(args.jobs):
        width, height = draw.choice(sizes)
        request = foveate.generate_request(
            PROMPTS[seed % len(PROMPTS)],
            width=width,
            height=height,
            seed=seed,
            quality=draw.choice(["draft", "balanced", "best"]),
            policy=draw.choice(["adaptive", "adaptive", "hybrid", "all-diffusion", "all-light"]),
        )
        pipeline.run(request).save(folder / "out.png")
        memory.append(rss_mb(os.getpid()))
    return {"jobs": args.jobs, "sizes": len(sizes), **_growth(memory)}


def _growth(memory: list[float]) -> dict[str, float]:
    """How resident memory in MB, noted after every job, grew after the first 50."""
    later = memory[min(50, len(memory) // 2) :]
    first, last = float(np.median(later[:20])), float(np.median(later[-20:]))
    return {
        "RSS after the first 50 jobs, MB": first,
        "RSS at the end, MB": last,
        "RSS growth": last / first - 1,
    }


def _kill(args: argparse.Namespace, folder: Path) -> dict[str, Any]:
    """kill -9 at random moments under load; every accepted job has to be completed, or failed with a reason."""
    draw = random.Random(9)
    port = free_port()
    accepted: list[str] = []
    bodies = mixed(10_000)

    def feed(stop: threading.Event) -> None:
        client = Client(port)
        while not stop.is_set():
            try:
                waiting = client.json("GET", "/v1/capabilities")["queue"]["waiting"]
                if waiting < 6:
                    accepted.append(client.json("POST", "/v1/jobs", bodies[len(accepted)])["id"])
                else:
                    stop.wait(0.05)
            except (OSError, RuntimeError, ValueError):
                break
            except Exception as e:
                if type(e).__module__ != "http.client":
                    raise
                break
        client.close()

    for _ in range(args.kills):
        server = ServerProcess(folder, port)
        stop = threading.Event()
        feeder = threading.Thread(target=feed, args=(stop,))
        feeder.start()
        time.sleep(draw.uniform(0.05, 3.0))
        server.kill()
        stop.set()
        feeder.join()
    server = ServerProcess(folder, port)
    client = Client(port)
    ended = [client.finished(job_id) for job_id in accepted]
    broken = 0
    for job in ended:
        if job["status"] == "completed":
            Image.open(io.BytesIO(client.call("GET", job["urls"]["image"])[1])).load()
        broken += job["status"] not in ("completed", "failed") or (
            job["status"] == "failed" and not job["error"]
        )
    client.close()
    server.stop()
    database = sqlite3.connect(folder / "foveate.db")
    intact = database.execute("PRAGMA integrity_check").fetchone()[0]
    database.close()
    return {
        "kills": args.kills,
        "jobs accepted": len(accepted),
        "completed": sum(j["status"] == "completed" for j in ended),
        "failed, with the reason": sum(j["status"] == "failed" for j in ended),
        "lost or unexplained": broken,
        "partial files": len(list(folder.rglob("*.part"))),
        "database": intact,
    }


def _proxy(args: argparse.Namespace, folder: Path) -> dict[str, Any]:
    """One long job, read through a proxy that cuts every connection; the client resumes after the last event."""
    server = HeldServer(folder, free_port())
    proxy = CuttingProxy(server.port, args.cut_s)
    client = Client(server.port)
    steps, over = 30, threading.Event()

    def lengthen() -> None:
        """Let a denoising step happen now and then, so that the job takes the minutes it is to take."""
        while not over.wait(args.minutes * 60 / steps):
            server.step()

    server.hold("preview")
    slowly = threading.Thread(target=lengthen)
    slowly.start()
    start = time.perf_counter()
    body = {"prompt": PROMPTS[0], "steps": steps, "width": 512, "height": 512, "seed": 1}
    job = client.json("POST", "/v1/jobs", body)
    last, seen, connections, ended = 0, [], 0, ""
    while not ended:
        connections += 1
        try:
            for seq, kind, _ in client.events(job["id"], last, proxy.port):
                if seq is not None:
                    last = seq
                    seen.append(seq)
                if kind in ("completed", "failed", "cancelled"):
                    ended = kind
        except (OSError, ValueError):
            pass
        except Exception as e:
            if type(e).__module__ != "http.client":
                raise
    took = time.perf_counter() - start
    over.set()
    slowly.join()
    status, data = client.call("GET", job["urls"]["image"])
    Image.open(io.BytesIO(data)).load()
    client.close()
    proxy.close()
    server.stop()
    return {
        "minutes": took / 60,
        "connections": connections,
        "events": len(seen),
        "none missed or repeated": seen == list(range(1, len(seen) + 1)),
        "ended": ended,
        "image": status,
    }
