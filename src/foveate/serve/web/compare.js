/** Before and after: an earlier picture over the finished one, divided by a slider. */

import { el } from "./dom.js";

export class Compare {
  /** `befores`: {name: () => canvas or promise of one, null where it is not there any more}. */
  constructor(layer, bar, befores) {
    Object.assign(this, { layer, befores });
    this.note = el("span", { className: "figures", role: "status" });
    this.side = el("span", { className: "side left" });
    this.holder = el("div", { className: "before", ariaHidden: "true" });
    this.slider = el("input", { type: "range", min: 0, max: 100, step: 0.5, value: 50, className: "divider",
      ariaLabel: "Before and after", oninput: () => this.#move() });
    layer.replaceChildren(this.holder, this.side, el("span", { className: "side right" }, "finished"), this.slider,
      el("i", { className: "line", ariaHidden: "true" }));
    const choice = el("fieldset", { className: "choice" }, el("legend", { className: "hidden" }, "Before"));
    for (const [i, name] of Object.keys(befores).entries()) {
      choice.append(el("label", {}, el("input", { type: "radio", name: "before", value: name, checked: i === 0,
        onchange: () => this.#show(name) }), el("span", {}, name)));
    }
    bar.replaceChildren(choice, this.note);
    this.#show(Object.keys(befores)[0]);
    this.#move();
  }

  async #show(name) {
    this.note.textContent = "";
    this.wanted = name;
    let picture = null;
    try {
      picture = await this.befores[name]();
    } catch (error) {
      this.note.textContent = error.message;
    }
    if (this.wanted !== name) return;
    this.holder.replaceChildren(...(picture ? [picture] : []));
    this.side.textContent = picture ? name : "";
    this.layer.dataset.before = picture ? name : "";
  }

  #move() {
    const value = Number(this.slider.value);
    this.layer.style.setProperty("--at", `${value}%`);
    this.slider.setAttribute("aria-valuetext", `${Math.round(value)} percent before, ${Math.round(100 - value)} percent finished`);
  }
}
