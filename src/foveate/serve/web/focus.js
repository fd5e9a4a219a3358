/** Paint to focus: a mask brushed over the picture says which patches diffusion is spent on. */

import { el } from "./dom.js";
import { Patches, pointIn } from "./patches.js";

const SIDE = 512; // longest side of the mask
const FINER = 2; // pixels of what is shown per pixel of the mask
const COVERED = 0.2; // a patch is refined when this share of it is painted, as the server's patch score has it

export class Focus {
  /** Paints over `layer`, with its tools in `bar`; `onRun(mask)` gets a PNG data URL, white where painted. */
  constructor(layer, bar, result, onRun) {
    Object.assign(this, { layer, bar, result, onRun });
    this.patches = new Patches(result.routes);
    this.factor = SIDE / Math.max(result.width, result.height);
    const [width, height] = [result.width, result.height].map((v) => Math.round(v * this.factor));
    this.mask = el("canvas", { width, height });
    this.shade = el("canvas", { width: width * FINER, height: height * FINER, ariaHidden: "true" });
    this.context = this.mask.getContext("2d", { willReadFrequently: true });
    this.pad = el("div", { className: "pad", tabIndex: 0, role: "application",
      ariaLabel: "Painting area. Arrow keys go from patch to patch, Space paints or clears one." });
    this.layer.replaceChildren(this.shade, this.pad);
    this.#tools();
    this.#listen();
    this.#start();
  }

  /** Starts from the patches that were refined. */
  #start() {
    this.context.globalCompositeOperation = "source-over";
    this.context.clearRect(0, 0, this.mask.width, this.mask.height);
    for (const patch of this.patches.all) if (patch.steps) this.#fill(patch, true);
    this.#count();
  }

  #tools() {
    this.size = el("input", { type: "range", min: 2, max: 40, value: 12, id: "brush" });
    this.erase = el("input", { type: "checkbox", id: "erase" });
    this.told = el("output", { className: "figures", ariaLive: "polite" });
    this.run = el("button", { type: "button", className: "primary", onclick: () => this.onRun(this.png()) }, "Sharpen these");
    this.bar.replaceChildren(
      el("label", { className: "inline" }, "Brush", this.size),
      el("label", { className: "check" }, this.erase, "Erase"),
      el("button", { type: "button", className: "plain", onclick: () => this.#clear() }, "Clear"),
      el("button", { type: "button", className: "plain", onclick: () => this.#start() }, "As it was"),
      this.told,
      this.run,
    );
  }

  #listen() {
    const { width, height } = this.result;
    const at = (event) => pointIn(this.pad, event, width, height).map((v) => v * this.factor);
    this.pad.addEventListener("pointerdown", (event) => {
      if (event.button) return;
      this.pad.setPointerCapture(event.pointerId);
      this.point = at(event);
      this.#stroke(this.point, this.point);
    });
    this.pad.addEventListener("pointermove", (event) => {
      this.#ring(event);
      if (!this.point) return;
      for (const e of event.getCoalescedEvents?.() ?? [event]) {
        const to = at(e);
        this.#stroke(this.point, to);
        this.point = to;
      }
    });
    for (const name of ["pointerup", "pointercancel"]) {
      this.pad.addEventListener(name, () => {
        this.point = null;
        this.#count();
      });
    }
    this.pad.addEventListener("focus", () => {
      if (this.pad.matches(":focus-visible")) this.#go(this.current ?? this.patches.all[0]);
    });
    this.pad.addEventListener("blur", () => this.#go(null));
    this.pad.addEventListener("keydown", (event) => {
      if (event.key !== " " && !event.key.startsWith("Arrow")) return;
      event.preventDefault();
      const here = this.current ?? this.patches.all[0];
      if (event.key === " ") this.#fill(here, !this.#covered(here));
      this.#go(this.patches.next(here, event.key) ?? here);
    });
  }

  #radius() {
    return (Number(this.size.value) / 200) * SIDE;
  }

  #stroke([x0, y0], [x1, y1]) {
    const c = this.context;
    c.globalCompositeOperation = this.erase.checked ? "destination-out" : "source-over";
    Object.assign(c, { lineCap: "round", lineWidth: 2 * this.#radius(), strokeStyle: "#fff" });
    c.beginPath();
    c.moveTo(x0, y0);
    c.lineTo(x1, y1 + 0.01);
    c.stroke();
    this.#show();
  }

  #box(patch) {
    const f = this.factor;
    const [x, y] = [Math.round(patch.x * f), Math.round(patch.y * f)];
    return [x, y, Math.max(1, Math.round((patch.x + patch.width) * f) - x), Math.max(1, Math.round((patch.y + patch.height) * f) - y)];
  }

  #fill(patch, on) {
    this.context.globalCompositeOperation = on ? "source-over" : "destination-out";
    this.context.fillStyle = "#fff";
    this.context.fillRect(...this.#box(patch));
  }

  #clear() {
    this.context.clearRect(0, 0, this.mask.width, this.mask.height);
    this.#count();
  }

  #covered(patch) {
    const pixels = this.context.getImageData(...this.#box(patch)).data;
    let painted = 0;
    for (let i = 3; i < pixels.length; i += 4) painted += pixels[i] > 127;
    return painted > COVERED * (pixels.length / 4);
  }

  /** Shades what is not painted, and outlines the patches that would be refined. */
  #show() {
    const c = this.shade.getContext("2d");
    const { width, height } = this.shade;
    c.clearRect(0, 0, width, height);
    c.fillStyle = "rgb(8 12 11 / 0.62)";
    c.fillRect(0, 0, width, height);
    c.globalCompositeOperation = "destination-out";
    c.drawImage(this.mask, 0, 0, width, height);
    c.globalCompositeOperation = "source-over";
    const frame = (patch, inset, line, colour) => {
      const [x, y, w, h] = this.#box(patch).map((v) => v * FINER);
      Object.assign(c, { lineWidth: line, strokeStyle: colour });
      c.strokeRect(x + inset, y + inset, w - 2 * inset, h - 2 * inset);
    };
    const accent = getComputedStyle(this.layer).getPropertyValue("--accent-bright");
    this.chosen = this.patches.all.filter((patch) => this.#covered(patch));
    for (const patch of this.chosen) frame(patch, 0.75, 1.5, accent);
    if (!this.cursor) return;
    frame(this.cursor, 2, 4, "#fff");
    frame(this.cursor, 5, 2, "#000");
  }

  #count() {
    this.#show();
    const n = this.chosen.length;
    this.told.textContent = `${n} of ${this.patches.all.length} patches`;
    this.run.disabled = !n;
  }

  #go(patch) {
    this.cursor = patch;
    if (patch) this.current = patch;
    this.#count();
    if (patch) this.told.textContent += `; ${this.patches.place(patch)} ${this.#covered(patch) ? "painted" : "clear"}`;
  }

  /** The brush as a ring under the pointer. */
  #ring(event) {
    const box = this.pad.getBoundingClientRect();
    const scale = box.width / this.mask.width;
    this.pad.style.setProperty("--x", `${event.clientX - box.left}px`);
    this.pad.style.setProperty("--y", `${event.clientY - box.top}px`);
    this.pad.style.setProperty("--d", `${2 * this.#radius() * scale}px`);
  }

  /** The mask as a PNG data URL. */
  png() {
    const out = el("canvas", { width: this.mask.width, height: this.mask.height });
    const c = out.getContext("2d");
    c.fillRect(0, 0, out.width, out.height);
    c.drawImage(this.mask, 0, 0);
    return out.toDataURL("image/png");
  }
}
