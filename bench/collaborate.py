"""Edge alone, edge with an end device, and the planner's choice, over lines of several kinds.

The edge is a process with one core, the device is this process with another; between them is a relay that shapes the
line (bandwidth, round trip, loss).
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np

from bench import report
from bench.server import ServerProcess, free_port
from bench.shaping import ShapedLine
from foveate.client import Client, Device, JobEvent
from foveate.config import Settings

PROMPT = "a red fox in a snowy forest"
LINES = [(100.0, 5.0, 0.0), (20.0, 50.0, 0.0), (5.0, 50.0, 0.0), (5.0, 150.0, 0.01), (1.0, 150.0, 0.01)]
MODES = ("edge", "device", "planner")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `python -m bench collaborate`."""
    parser.add_argument("--size", type=int, default=2048)
    parser.add_argument("--policy", default="hybrid")
    parser.add_argument("--format", choices=("png", "webp"), default="webp")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument(
        "--foreground", type=float, metavar="SHARE", help="refine a square of this share; default: saliency"
    )
    parser.add_argument("--line", action="append", metavar="MBIT,RTT_MS,LOSS", help="may be repeated")
    parser.add_argument(
        "--devices", type=int, nargs="*", default=[], help="edge throughput with so many at once"
    )


def run(args: argparse.Namespace) -> dict[str, Any]:
    """Measure and print; returns what goes into the JSON file."""
    lines = [tuple(map(float, one.split(","))) for one in args.line] if args.line else LINES
    cores = sorted(os.sched_getaffinity(0))
    rows: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as folder:
        os.sched_setaffinity(0, cores[:1])  # the edge inherits it
        server = ServerProcess(Path(folder), free_port(), "--threads", "1", "--workers", "1")
        try:
            os.sched_setaffinity(0, cores[1:] or cores)
            device = Device(Settings.load(threads=max(len(cores) - 1, 1)))
            for mode in MODES[:2]:  # warm
                _once(server, mode, (1000.0, 1.0, 0.0), device, args)
            for line in lines:
                # They take turns: a machine whose pace drifts changes it for all.
                turns = [{m: _once(server, m, line, device, args) for m in MODES} for _ in range(args.runs)]
                for mode in MODES:
                    found = [turn[mode] for turn in turns]
                    middle = {k: statistics.median(f[k] for f in found) for k in found[0] if k != "placement"}
                    rows.append(
                        {"Mbit/s": line[0], "RTT ms": line[1], "loss": line[2], "mode": mode, **middle}
                    )
                    rows[-1]["placement"] = found[-1]["placement"]
            print(report.table(rows))
            crowd = [_crowd(server, n, mode, device, args) for n in args.devices for mode in MODES[:2]]
            if crowd:
                print("\n" + report.table(crowd))
        finally:
            server.stop()
            os.sched_setaffinity(0, cores)
    return {"rows": rows, "devices": crowd}


def _asked(args: argparse.Namespace, seed: int = 7) -> dict[str, Any]:
    size = {"width": args.size, "height": args.size}
    asked = {**size, "seed": seed, "policy": args.policy, "format": args.format, "cache": False}
    if args.foreground is not None:
        asked["mask"] = mask = np.zeros((256, 256), np.float32)
        margin = round(128 * (1 - args.foreground**0.5))
        mask[margin : 256 - margin, margin : 256 - margin] = 1
    return asked


def _once(
    server: ServerProcess, mode: str, line: tuple[float, ...], device: Device, args: argparse.Namespace
) -> dict[str, Any]:
    """One picture: ms to preview, to canvas and to the complete picture, bytes, and CPU ms of the edge."""
    mbit, rtt_ms, loss = line
    relay = ShapedLine(server.port, mbit, rtt_ms, loss)
    seen: dict[str, float] = {}
    placed = Device(device.settings, "end" if mode == "device" else "auto", downlink_mbit=mbit, rtt_ms=rtt_ms)

    def note(event: JobEvent) -> None:
        if event.kind in ("preview", "lr") and event.body:
            seen.setdefault("preview", time.perf_counter())
        elif event.kind in ("canvas", "part"):
            seen.setdefault("canvas", time.perf_counter())
        elif event.kind == "stitched":
            seen["complete"] = time.perf_counter()

    with Client(f"http://127.0.0.1:{relay.port}") as client:
        client._line = (mbit, rtt_ms)  # known: the measurement is not a part of the picture
        busy, before, start = server.cpu_ms(), relay.received, time.perf_counter()
        picture = client.generate(
            PROMPT, on_event=note, collaborate=False if mode == "edge" else placed, **_asked(args)
        )
        assert picture.image.size  # complete is what can be shown
        seen.setdefault("complete", time.perf_counter())
        received = relay.received - before
        busy = server.cpu_ms() - busy
    relay.close()
    ms = {f"{k} ms": (at - start) * 1e3 for k, at in seen.items()}
    where = picture.info.get("placement", {}).get("light", "edge")
    predicted = picture.info.get("placement", {}).get("predicted_ms", {}).get(where, 0.0)
    patches = picture.info["patches"]
    return {
        "refined": patches["refined"] / patches["total"],
        "preview ms": ms.get("preview ms", 0.0),
        "canvas ms": ms.get("canvas ms", 0.0),
        "complete ms": ms["complete ms"],
        "predicted ms": predicted,
        "kB": received / 1e3,
        "file kB": len(picture.data) / 1e3,
        "edge CPU ms": busy,
        "of it light and stitch": picture.info["timings_ms"]["light"] + picture.info["timings_ms"]["stitch"],
        "placement": where,
    }


def _crowd(
    server: ServerProcess, count: int, mode: str, device: Device, args: argparse.Namespace
) -> dict[str, Any]:
    """Pictures per minute with `count` devices at once, each asking for one."""

    def one(seed: int) -> None:
        with Client(f"http://127.0.0.1:{server.port}") as client:
            placed = Device(device.settings, "end", downlink_mbit=100.0, rtt_ms=1.0)
            client._line = (100.0, 1.0)
            client.generate(PROMPT, collaborate=placed if mode == "device" else False, **_asked(args, seed))

    threads = [threading.Thread(target=one, args=(100 + i,)) for i in range(count)]
    start = time.perf_counter()
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return {"devices": count, "mode": mode, "pictures per minute": 60 * count / (time.perf_counter() - start)}
