/** The patches of the last SR pass as a grid that a pointer or the arrow keys can walk. */

const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export class Patches {
  /** `routes` as in a result; positions in output pixels. */
  constructor(routes, sr_pass = Math.max(0, ...routes.map((r) => r.sr_pass))) {
    this.all = routes.filter((r) => r.sr_pass === sr_pass);
    const sorted = (values) => [...new Set(values)].sort((a, b) => a - b);
    this.columns = sorted(this.all.map((r) => r.x));
    this.rows = sorted(this.all.map((r) => r.y));
    this.places = new Map(this.all.map((r) => [`${this.columns.indexOf(r.x)},${this.rows.indexOf(r.y)}`, r]));
  }

  get(column, row) {
    return this.places.get(`${column},${row}`);
  }

  /** The patch under a point, in output pixels. */
  under(x, y) {
    const last = (edges, v) => edges.findLastIndex((edge) => edge <= v);
    return this.get(last(this.columns, x), last(this.rows, y));
  }

  /** The patch that a key leads to from `patch`; undefined where the key is not a direction or the edge is met. */
  next(patch, key) {
    const step = DIRECTIONS[key];
    return step && this.get(this.columns.indexOf(patch.x) + step[0], this.rows.indexOf(patch.y) + step[1]);
  }

  /** "row 3, column 4". */
  place(patch) {
    return `row ${this.rows.indexOf(patch.y) + 1}, column ${this.columns.indexOf(patch.x) + 1}`;
  }
}

/** The point of a pointer event over `node`, in the pixels of a picture of `width` x `height`. */
export function pointIn(node, event, width, height) {
  const box = node.getBoundingClientRect();
  return [((event.clientX - box.left) / box.width) * width, ((event.clientY - box.top) / box.height) * height];
}
