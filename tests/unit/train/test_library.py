"""What the reference library keeps of a picture."""

import io
import math
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest
from PIL import Image


def test_a_thing_is_cut_out_and_kept_once(tmp_path: Path) -> None:
    library, cutouts = import_module("data.library"), import_module("data.cutouts")
    y, x = np.mgrid[0:256, 0:256]
    inside = (y - 128) ** 2 + (x - 128) ** 2 < 110**2
    drawn = np.dstack([x, y, 255 - x, 255 * inside]).astype(np.uint8)
    path, kept = tmp_path / "disc.png", tmp_path / "kept"
    Image.fromarray(drawn).save(path)
    kept.mkdir()
    made = {"kind": "object", "real": True, "path": path}
    content = library.picture(made, kept, {})
    with Image.open(io.BytesIO(content)) as opened:
        assert opened.format == "AVIF" and opened.size == (219, 219)
        seen = np.asarray(opened.convert("RGBA"), np.float32)
    alpha = seen[..., 3] / 255
    assert alpha[109, 109] == 1 and alpha[2, 2] == 0
    assert math.isclose(alpha.mean(), math.pi / 4, rel_tol=0.01)
    wanted = np.asarray(cutouts.sprite(path, 224), np.float32)
    assert np.abs(seen - wanted)[alpha == 1].mean() < 3
    (file,) = kept.iterdir()
    file.write_bytes(b"what was kept")
    assert library.picture(made, kept, {}) == b"what was kept"
    drawn[..., 0] = 0
    Image.fromarray(drawn).save(path)
    assert library.picture(made, kept, {}) != b"what was kept", "another picture"


def test_what_was_not_rendered_here_stays_as_shipped(tmp_path: Path) -> None:
    library = import_module("data.library")
    out, kept = tmp_path / "library.npz", tmp_path / "kept"
    assert library.pictures(out) == {}
    meta = [{"key": "rendered/fox"}, {"key": "places/lawn-1"}]
    np.savez(
        out,
        blob=np.frombuffer(b"a foxgrass", np.uint8),
        offsets=np.asarray([0, 5, 10]),
        meta=library._packed(meta),
    )
    shipped = library.pictures(out)
    assert shipped == {"rendered/fox": b"a fox", "places/lawn-1": b"grass"}
    made = {"kind": "place", "real": True, "path": tmp_path / "places" / "lawn-1.png"}
    assert library.picture(made, kept, shipped) == b"grass"
    with pytest.raises(KeyError, match="rendered/owl"):
        library.picture(
            {"kind": "object", "real": True, "path": tmp_path / "rendered/owl.png"}, kept, shipped
        )


def test_colours_go_on_where_nothing_is_seen() -> None:
    cutouts = import_module("data.cutouts")
    picture = np.zeros((33, 50, 4), np.uint8)
    picture[:, 20:30] = 200, 100, 50, 255
    picture[:, 19] = 220, 110, 55, 100
    out = np.asarray(cutouts.spread(Image.fromarray(picture)))
    assert (out[..., 3] == picture[..., 3]).all() and (out[:, 19:30] == picture[:, 19:30]).all()
    assert np.abs(out[..., :3].astype(int) - (200, 100, 50)).max() <= 20
    assert out[:, 40:, :3].std(axis=(0, 1)).max() < 2, "smooth"
