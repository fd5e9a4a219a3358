"""Bends people of meshes.py: skin and clothes that follow a skeleton (skeleton.py)."""

from __future__ import annotations

import math
from typing import Any

import bpy
import numpy as np
from data.people.body import Body
from data.people.skeleton import JOINTS, LIMB, NAMES, RADII, Pose, moves


def bend(f: Body, pose: Pose, soft: float = 0.02) -> dict[str, np.ndarray]:
    """Pose who is dressed and all they wear; where the joints are then."""
    rest = {k: np.array(v, float) for k, v in JOINTS[f.key].items()}
    placed, joints = moves(rest, pose)
    table = np.stack([_dual(m) for m in placed])
    for thing in [o for o in bpy.context.scene.objects if o.type == "MESH" and len(o.data.vertices)]:
        _follow(f, thing, rest, table, soft)
    return joints


def _follow(f: Body, thing: Any, rest: dict[str, np.ndarray], table: np.ndarray, soft: float) -> None:
    bpy.context.view_layer.update()
    mesh, own = thing.data, thing in list(f.who.children)
    mesh.transform(thing.matrix_world)
    thing.parent, thing.matrix_world = None, ((1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0), (0, 0, 0, 1))
    if own:
        _finer(mesh)
    n = len(mesh.vertices)
    numbers = np.empty((2, 3 * n), np.float32)
    mesh.vertices.foreach_get("co", numbers[0])
    mesh.vertices.foreach_get("normal", numbers[1])
    at, out = numbers.reshape(2, n, 3).astype(float)
    weights = _weights(at, out if own else None, rest, soft)
    if own:
        weights = _evened(mesh, at, weights, rest, f.key in ("R2", "R8"))
    _heads(f, mesh, at, weights, rest, own)
    mesh.vertices.foreach_set("co", _moved(at, weights, table).astype(np.float32).ravel())
    if own and mesh.has_custom_normals:
        mesh.attributes.remove(mesh.attributes["custom_normal"])
        mesh.shade_smooth()
        mesh.set_sharp_from_angle(angle=math.radians(75))
    mesh.update()


def _finer(mesh: Any) -> None:
    """Cut long edges, so that limbs bend in an arc."""
    import bmesh  # there once bpy is

    work = bmesh.new()
    work.from_mesh(mesh)
    for _ in range(2):
        long = [e for e in work.edges if e.calc_length() > 0.045]
        bmesh.ops.subdivide_edges(work, edges=long, cuts=1)
    bmesh.ops.triangulate(work, faces=[p for p in work.faces if len(p.verts) > 4])
    work.to_mesh(mesh)
    work.free()


def _bones(rest: dict[str, np.ndarray]) -> list[tuple[int, np.ndarray, np.ndarray, float]]:
    """What moves, the ends of its bone and how thick it is there; some have several bones."""
    spine = rest["spine"]
    slim = 0.55 if spine[3][2] < 1.3 else 1.0  # a small girl, her arms close to her sides
    pairs = [("pelvis", spine[0], spine[1] * 0.5 + spine[0] * 0.5, 0.10), ("belly", spine[1], spine[2], 0.11),
             ("chest", spine[2], spine[3] - (0, 0, 0.07), 0.11), ("neck", spine[3], spine[4], 0.05),
             ("head", spine[4], spine[4] + (0, 0, 0.12), 0.09)]  # fmt: skip
    for s in "rl":
        leg, arm = rest[f"leg-{s}"], rest[f"arm-{s}"]
        pairs += [("pelvis", spine[0], leg[0] + (0, 0, 0.04), 0.09)]
        pairs += [("chest", spine[3] - (0, 0, 0.09), arm[0] * 0.75 + spine[3] * 0.25, 0.06)]
        pairs += [
            (f"{p}-{s}", leg[i], leg[i + 1], RADII[f"{p}-r"]) for i, p in enumerate(("thigh", "shin", "foot"))
        ]
        pairs += [
            (f"{p}-{s}", arm[i], arm[i + 1], slim * RADII[f"{p}-r"])
            for i, p in enumerate(("upper", "fore", "hand"))
        ]
    return [(NAMES.index(name), a, b, r) for name, a, b, r in pairs]


def _weights(at: np.ndarray, out: np.ndarray | None, rest: dict[str, np.ndarray], soft: float) -> np.ndarray:
    """How much each spot belongs to what moves: by how near its bones are, and not on the wrong side of it."""
    far = np.full((len(at), len(NAMES)), 9.0)
    for i, a, b, r in _bones(rest):
        along = b - a
        t = ((at - a) @ along / (along @ along)).clip(0, 1)
        off = at - a - t[:, None] * along
        d = np.linalg.norm(off, axis=1)
        gap = d - r
        if out is not None and not NAMES[i].startswith("hand"):
            facing = (off * out).sum(1) / (d + 1e-6)
            gap = gap + 0.35 * np.clip(0.1 - facing, 0, 1) * np.clip(d / 0.07, 0, 1)
        far[:, i] = np.minimum(far[:, i], gap)
    near = np.exp(-(far - far.min(1, keepdims=True)) / soft)
    parts: np.ndarray = near / near.sum(1, keepdims=True)
    return parts


def _evened(
    mesh: Any, at: np.ndarray, weights: np.ndarray, rest: dict[str, np.ndarray], skirt: bool
) -> np.ndarray:
    """Smooth over the cloth; spots that lie on each other go together."""
    _, same = np.unique(at.round(4), axis=0, return_inverse=True)
    same = same.ravel()
    n = same.max() + 1
    ends = np.empty(2 * len(mesh.edges), np.int32)
    mesh.edges.foreach_get("vertices", ends)
    a, b = same[ends.reshape(-1, 2)].T
    first = np.zeros((n, weights.shape[1]))
    np.add.at(first, same, weights)
    w = first / np.bincount(same, minlength=n)[:, None]
    spots = np.zeros((n, 3))
    spots[same] = at
    _sorted_out(spots, _pieces(a, b, n), w, rest, skirt)
    w = _whole(spots, a, b, w, rest["arm-l"][0][2])
    degree = np.bincount(a, minlength=n) + np.bincount(b, minlength=n) + 1e-9
    for _ in range(6):
        total = np.zeros_like(w)
        np.add.at(total, a, w[b])
        np.add.at(total, b, w[a])
        w = 0.5 * w + 0.5 * total / degree[:, None]
        w /= w.sum(1, keepdims=True) + 1e-12
    return w[same]


def _pieces(a: np.ndarray, b: np.ndarray, n: int) -> np.ndarray:
    """Which of `n` spots hang together by the edges from `a` to `b`."""
    piece = np.arange(n)
    while True:
        old = piece.copy()
        low = np.minimum(piece[a], piece[b])
        np.minimum.at(piece, a, low)
        np.minimum.at(piece, b, low)
        piece = piece[piece]
        if (old == piece).all():
            return piece


def _sorted_out(
    at: np.ndarray, piece: np.ndarray, w: np.ndarray, rest: dict[str, np.ndarray], skirt: bool
) -> None:
    """Hands do not hang on hips, nor trousers on hands, however near they are."""
    low = np.array([n[:4] in ("shin", "foot") for n in NAMES])
    for k in np.unique(piece):
        mine = piece == k
        p = at[mine]
        middle = (p.min(0) + p.max(0)) / 2
        barred = np.zeros((len(p), len(NAMES)), bool)
        if np.ptp(p, axis=0).max() < 0.3:
            best = _weights(middle[None], None, rest, 0.02)[0].argmax()
            barred[:] = LIMB[best] != LIMB
        elif p[:, 2].max() < rest["spine"][2][2]:
            barred[:] = (LIMB == 1) | (LIMB == 2)
        elif p[:, 2].max() > rest["spine"][3][2] - 0.05 and not skirt:
            barred[:] = low
            barred[p[:, 2] < rest["leg-r"][0][2] - 0.06] |= LIMB > 2
        w[mine] = np.where(barred, 0, w[mine])
    w += 1e-12
    w /= w.sum(1, keepdims=True)


def _whole(at: np.ndarray, a: np.ndarray, b: np.ndarray, w: np.ndarray, shoulder: float) -> np.ndarray:
    """A patch that belongs to a limb it does not hang together with, as a hem near a hand, goes with its surroundings;
    and no arm pulls at the belly."""
    label = LIMB[w.argmax(1)]
    inner = label[a] == label[b]
    piece = _pieces(a[inner], b[inner], len(w))
    size, group = np.bincount(piece, minlength=len(w)), 5 * _pieces(a, b, len(w)) + label
    most = np.zeros(5 * len(w), int)
    np.maximum.at(most, group, size[piece])
    edge = np.zeros(len(w), bool)
    edge[piece[a[~inner]]] = edge[piece[b[~inner]]] = True
    wrong = edge[piece] & (size[piece] < most[group])
    first = w = np.where(wrong[:, None], 0, w)
    for _ in range(80 if wrong.any() else 0):
        total = np.zeros_like(w)
        np.add.at(total, a, w[b])
        np.add.at(total, b, w[a])
        w = np.where(wrong[:, None], total / (total.sum(1, keepdims=True) + 1e-12), first)
    w[w.sum(1) < 0.5] = np.eye(len(NAMES))[NAMES.index("pelvis")]
    kind, arm = LIMB[w.argmax(1)], (LIMB == 1) | (LIMB == 2)
    upper = np.array([n[:5] == "upper" for n in NAMES])
    high = at[:, 2] > shoulder - 0.15
    barred = (kind == 0)[:, None] & arm & ~(upper & high[:, None])
    barred |= ((kind == 1) | (kind == 2))[:, None] & (
        (LIMB > 2) | np.array([n in ("pelvis", "belly") for n in NAMES])
    )
    barred |= (kind > 2)[:, None] & arm
    w = np.where(barred, 0, w)
    w /= w.sum(1, keepdims=True)
    return w


def _heads(
    f: Body, mesh: Any, at: np.ndarray, weights: np.ndarray, rest: dict[str, np.ndarray], own: bool
) -> None:
    """Hair and what is worn on the head, and the head itself, keep their shape."""
    neck, head = rest["spine"][3], rest["spine"][4]
    stiff = np.zeros(len(at), bool)
    if not own:
        stiff[:] = at[:, 2].mean() > head[2] - 0.03
    for slot, material in enumerate(mesh.materials if own else []):
        if "air" in material.name or material.name == getattr(f, "hair_of", ""):
            used = np.unique([i for p in mesh.polygons if p.material_index == slot for i in p.vertices])
            stiff[used.astype(int)] = len(used) > 0
    reach = np.hypot(at[:, 0] - head[0], at[:, 1] - head[1]) < 0.2
    much = ((at[:, 2] - neck[2]) / (head[2] - neck[2])).clip(0, 1) * reach
    arms = weights[:, [NAMES.index(f"{p}-{s}") for p in ("upper", "fore", "hand") for s in "rl"]].sum(1) < 0.2
    much = np.where(stiff, 1.0, much * arms)[:, None]
    only = np.zeros(len(NAMES))
    only[NAMES.index("head")] = 1
    weights[:] = weights * (1 - much) + only * much


def _dual(m: np.ndarray) -> np.ndarray:
    """A dual quaternion (w, x, y, z and its dual part)."""
    from mathutils import Matrix

    q = np.array(Matrix(m.tolist()).to_quaternion())
    t = np.array([0, *m[:3, 3]])
    return np.concatenate([q, 0.5 * _times(t[None], q[None])[0]])


def _times(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    w, v, x, u = a[:, :1], a[:, 1:], b[:, :1], b[:, 1:]
    return np.concatenate([w * x - (v * u).sum(1, keepdims=True), w * u + x * v + np.cross(v, u)], 1)


def _moved(at: np.ndarray, weights: np.ndarray, table: np.ndarray) -> np.ndarray:
    """Skin moved by blended dual quaternions, which keep limbs thick where they bend."""
    most = table[weights.argmax(1)]
    sign = np.sign((most[:, None, :4] * table[None, :, :4]).sum(-1) + 1e-9)
    mixed = np.einsum("nk,nkd->nd", weights * sign, np.broadcast_to(table, (len(at), *table.shape)))
    mixed /= np.linalg.norm(mixed[:, :4], axis=1, keepdims=True)
    q, d = mixed[:, :4], mixed[:, 4:]
    back = q * (1, -1, -1, -1)
    moved = 2 * _times(d, back)[:, 1:]
    zero = np.zeros((len(at), 1))
    out: np.ndarray = _times(_times(q, np.concatenate([zero, at], 1)), back)[:, 1:] + moved
    return out
