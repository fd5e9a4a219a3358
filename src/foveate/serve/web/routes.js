/** The route map over a picture: steps by colour, the figures of a patch under the pointer or the arrow keys. */

import { el, duration, percent, svg } from "./dom.js";
import { Patches, pointIn } from "./patches.js";

const steps = (n) => (n === 1 ? "1 step" : `${n} steps`);

export class Routes {
  /** Draws into `layer` and puts its legend into `bar`. */
  constructor(layer, bar, result) {
    Object.assign(this, { layer, bar, result });
    this.passes = [...new Set(result.routes.map((r) => r.sr_pass))].sort();
    this.figures = el("output", { className: "figures", ariaLive: "polite" });
    this.#draw(this.passes.at(-1) ?? 0);
  }

  #draw(sr_pass) {
    const { width, height, plan } = this.result;
    this.patches = new Patches(this.result.routes, sr_pass);
    this.map = svg("svg", { viewBox: `0 0 ${width} ${height}`, class: "routes", tabindex: "0", role: "application",
      "aria-label": "Route map. Arrow keys go from patch to patch.", preserveAspectRatio: "none" });
    for (const r of this.patches.all) {
      const kind = r.fallback ? "fallback" : `steps-${Math.min(r.steps, 4)}`;
      r.shape = svg("rect", { x: r.x, y: r.y, width: r.width, height: r.height, class: kind });
      this.map.append(r.shape);
    }
    this.cursor = svg("rect", { class: "cursor", visibility: "hidden" });
    this.map.append(this.cursor);
    this.map.addEventListener("pointermove", (event) => this.#show(this.patches.under(...pointIn(this.map, event, width, height))));
    this.map.addEventListener("pointerdown", (event) => this.#show(this.patches.under(...pointIn(this.map, event, width, height))));
    this.map.addEventListener("pointerleave", () => document.activeElement !== this.map && this.#show(undefined));
    this.map.addEventListener("focus", () => this.#show(this.current ?? this.#first()));
    this.map.addEventListener("blur", () => this.#show(undefined));
    this.map.addEventListener("keydown", (event) => {
      const next = this.current && this.patches.next(this.current, event.key);
      if (!event.key.startsWith("Arrow")) return;
      event.preventDefault();
      if (next) this.#show(next);
    });
    this.layer.replaceChildren(this.map);
    this.bar.replaceChildren(...this.#legend(sr_pass, plan), this.figures);
    this.#show(undefined);
  }

  #first() {
    return this.patches.all.toSorted((a, b) => b.steps - a.steps || b.importance - a.importance)[0];
  }

  #legend(sr_pass, plan) {
    const counts = Object.entries(Object.groupBy(this.patches.all, (r) => (r.fallback ? "fallback" : r.steps)));
    const legend = el("ul", { className: "legend" }, counts.map(([n, list]) =>
      el("li", {}, el("i", { className: n === "fallback" ? n : `steps-${Math.min(n, 4)}` }),
        n === "fallback" ? "kept light" : n === "0" ? "light" : steps(Number(n)), el("b", {}, list.length))));
    if (this.passes.length < 2) return [legend];
    const choose = el("select", { ariaLabel: "Enlargement", onchange: (event) => this.#draw(Number(event.target.value)) },
      this.passes.map((p) => el("option", { value: p, selected: p === sr_pass }, `×${plan.passes[p]}, pass ${p + 1}`)));
    return [choose, legend];
  }

  #show(patch) {
    this.current = patch ?? this.current;
    this.cursor.setAttribute("visibility", patch ? "visible" : "hidden");
    if (!patch) {
      this.figures.textContent = "Point at a patch, or use the arrow keys, to see what it got.";
      return;
    }
    for (const name of ["x", "y", "width", "height"]) this.cursor.setAttribute(name, patch[name]);
    const got = patch.fallback ? "light kept, diffusion was not usable" : patch.steps ? `${steps(patch.steps)}, ${duration(patch.ms)}` : "light only";
    this.figures.replaceChildren(
      el("b", {}, got),
      ` importance ${percent(patch.importance)}, difficulty ${patch.difficulty.toFixed(2)}, ${this.patches.place(patch)}`,
    );
  }
}
