/**
 * Composes a picture from what the server sends: the LR preview, the light canvas, then refined rectangles, each
 * painted at its place in the order of arrival. Knows nothing of the page but the two canvases it draws on.
 */

/** Longest side of the drawing, in pixels: the finished file is shown instead once it is there. */
const VIEW_SIDE = 2048;

const REVEAL_MS = 420;

/** @typedef {{x: number, y: number, width: number, height: number, mime: string, data: string}} Part */

export class Picture {
  /** Paints on `canvas`; `veil` lies over it and holds what is being revealed. */
  constructor(canvas, veil, { calm = () => false, colour = () => "#fff" } = {}) {
    Object.assign(this, { canvas, veil, calm, colour });
    this.width = this.height = this.generation = 0;
    this.clear();
  }

  /** Empties the picture; what is still being decoded is dropped. */
  clear() {
    this.generation++;
    this.last = Promise.resolve();
    this.light = null;
    this.reveals = [];
    for (const c of [this.canvas, this.veil]) c.getContext("2d").clearRect(0, 0, c.width, c.height);
  }

  /** Makes it a picture of `width` x `height` output pixels; what is there stays if that is its size already. */
  resize(width, height) {
    if (width === this.width && height === this.height) return;
    this.clear();
    [this.width, this.height] = [width, height];
    this.factor = Math.min(1, VIEW_SIDE / Math.max(width, height));
    for (const c of [this.canvas, this.veil]) {
      c.width = Math.round(width * this.factor);
      c.height = Math.round(height * this.factor);
    }
  }

  /** Paints a whole picture (LR preview or light canvas). `isLight` keeps the first such as `light`. */
  whole(part, isLight = false) {
    return this.#inOrder([part], ([bitmap]) => {
      this.#draw(this.canvas.getContext("2d"), bitmap, part);
      if (isLight && !this.light) this.light = copyOf(this.canvas);
    });
  }

  /** Paints refined rectangles over the canvas, each with a short reveal. */
  rectangles(parts) {
    return this.#inOrder(parts, (bitmaps) => {
      const now = performance.now();
      const context = this.canvas.getContext("2d");
      parts.forEach((part, i) => {
        if (this.calm()) this.#draw(context, bitmaps[i], part);
        else this.reveals.push({ part, bitmap: bitmaps[i], start: now });
      });
      if (this.reveals.length && !this.frame) this.frame = requestAnimationFrame((t) => this.#reveal(t));
    });
  }

  /** Starts from `image`, a picture of the same size that was finished before. */
  base(image) {
    this.canvas.getContext("2d").drawImage(image, 0, 0, this.canvas.width, this.canvas.height);
  }

  /** Resolves when everything that has arrived is painted. */
  settled() {
    return this.last;
  }

  #inOrder(parts, paint) {
    const generation = this.generation;
    const decoding = Promise.all(parts.map(decode));
    this.last = Promise.all([this.last, decoding]).then(([, bitmaps]) => {
      if (generation === this.generation) paint(bitmaps);
    });
    return this.last;
  }

  #box({ x, y, width, height }) {
    const f = this.factor;
    const [left, top] = [Math.round(x * f), Math.round(y * f)];
    return [left, top, Math.round((x + width) * f) - left, Math.round((y + height) * f) - top];
  }

  #draw(context, bitmap, part, alpha = 1) {
    context.globalAlpha = alpha;
    context.imageSmoothingQuality = "high";
    context.drawImage(bitmap, ...this.#box(part));
    context.globalAlpha = 1;
  }

  /** One frame of all reveals: the rectangle fades in under a hairline that fades out. */
  #reveal(now) {
    const [main, veil] = [this.canvas.getContext("2d"), this.veil.getContext("2d")];
    veil.clearRect(0, 0, this.veil.width, this.veil.height);
    this.reveals = this.reveals.filter(({ part, bitmap, start }) => {
      const t = Math.max(0, (now - start) / REVEAL_MS);
      if (t >= 1) {
        this.#draw(main, bitmap, part);
        return false;
      }
      this.#draw(veil, bitmap, part, Math.min(1, t * 1.6));
      const [x, y, w, h] = this.#box(part);
      const line = Math.max(1.5, this.canvas.width / 700);
      veil.globalAlpha = (1 - t) ** 2;
      veil.strokeStyle = this.colour();
      veil.lineWidth = line;
      veil.strokeRect(x + line / 2, y + line / 2, w - line, h - line);
      veil.globalAlpha = 1;
      return true;
    });
    this.frame = this.reveals.length ? requestAnimationFrame((t) => this.#reveal(t)) : 0;
  }
}

/** The pixels of a part. */
export function decode({ data, mime }) {
  const raw = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
  return createImageBitmap(new Blob([raw], { type: mime }));
}

/** A canvas with the same pixels. */
export function copyOf(source) {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [source.width, source.height];
  canvas.getContext("2d").drawImage(source, 0, 0);
  return canvas;
}
