/** The wall: one picture, from waiting through sharpening to finished, and the tools to look at it. */

import { actions } from "./actions.js";
import { call, follow, jobUrl } from "./api.js";
import { enlarged } from "./bicubic.js";
import { Compare } from "./compare.js";
import { announce, calm, duration, el, percent } from "./dom.js";
import { empty } from "./empty.js";
import { Focus } from "./focus.js";
import { label } from "./label.js";
import { Picture, copyOf, decode } from "./picture.js";
import { Routes } from "./routes.js";

const PHASES = { small: "Draw small", light: "Light", sharpen: "Sharpen", finished: "Finished" };
const MODES = { picture: "Picture", compare: "Compare", routes: "Routes", focus: "Focus" };
const VIEW_SIDE = 2048; // longest side of a picture made for comparison

export class Stage {
  /** `onFollow(body)` submits a job made from the one shown; `onVary`, `onDelete`, `onEnd` get the job. */
  constructor(root, capabilities, device, { onFollow, onVary, onDelete, onEnd }) {
    Object.assign(this, { root, capabilities, device, onFollow, onVary, onDelete, onEnd });
    this.#build();
  }

  // ---- showing a job

  /** Shows a job by its id, whatever its state. */
  async open(id) {
    if (this.job?.id === id) return;
    this.leave();
    const turn = (this.turn = {});
    try {
      const job = await call(`v1/jobs/${encodeURIComponent(id)}`);
      if (turn !== this.turn) return;
      if (job.status === "completed") this.#finish(job, false);
      else this.watch(job);
    } catch (error) {
      this.#fail(error.message);
    }
  }

  /** Follows a job that was just submitted. */
  watch(job) {
    const { result: before, id: shown } = this.job ?? {};
    const again = before && job.request.from === shown && before.width === job.request.width && before.height === job.request.height;
    const kept = again && drawn(this.final);
    this.leave();
    this.job = job;
    if (job.status === "completed") return this.#finish(job, false);
    this.seen = { patches: 0, told: 0 };
    const { width, height } = job.request;
    this.#size(width || 1024, height || 1024);
    if (kept) this.picture.base(kept); // the picture stays in sight until its successor is there
    this.#state("queued");
    this.#phase(null);
    this.caption.replaceChildren(el("h2", {}, job.request.prompt || "Enlarging"));
    this.stopReading = this.device.follow(job, {
      onEvent: (kind, data) => this.#event(kind, data),
      onLink: (up) => this.#link(up),
      onGone: (error) => this.#fail(error.message),
    });
  }

  /** Stops following and clears the wall's tools. */
  leave() {
    this.stopReading?.();
    this.stopReading = null;
    this.turn = null;
    this.job = null;
    this.picture.clear();
    this.#mode("picture");
    this.#actualSize(false);
    this.final.hidden = true;
    this.final.removeAttribute("src");
    this.trouble.textContent = "";
    this.label.replaceChildren();
  }

  /** Back to the empty wall. */
  clear() {
    this.leave();
    this.#state("empty");
  }

  // ---- events

  #event(kind, data) {
    document.title = `${percent(data.progress ?? 0)} – Foveate`;
    if (data.progress !== undefined) this.progress.value = data.progress;
    this.#handlers[kind](data);
    if (this.plan && ["preview", "canvas", "patch"].includes(kind) && !this.lost) {
      this.#say(`${duration(data.elapsed_ms)} of about ${duration(this.plan.predicted_total_ms)}`);
    }
  }

  #handlers = {
    queued: (data) => this.#queued(data),
    planned: (data) => this.#planned(data),
    preview: (data) => this.#preview(data),
    canvas: (data) => this.#canvas(data),
    patch: (data) => this.#patch(data),
    completed: (data) => this.#completed(data),
    failed: (data) => this.#failed(data),
    cancelled: (data) => this.#cancelled(data),
  };

  #queued({ position, eta_ms }) {
    if (this.root.dataset.state !== "queued") this.#state("queued"); // its server was restarted
    this.#phase(null);
    const place = position > 0 ? `${position} before it` : "next";
    this.#say(`In the queue: ${place}, ready in about ${duration(eta_ms)}`);
    announce(`Waiting, ${place}.`);
  }

  #planned(data) {
    this.plan = data;
    this.#phase("small", "");
    this.seen = { patches: 0, told: 0 };
    this.#size(data.width, data.height);
    this.#state("planned");
    this.#say(`About ${duration(data.predicted_total_ms)}`);
    announce(`Started. It takes about ${duration(data.predicted_total_ms)}.`);
  }

  async #preview(data) {
    this.#phase("small", data.message.replace("step ", "").replace(" of ", "/"));
    if (data.image) await this.picture.whole(data.image);
    this.#state("preview", data.job);
  }

  async #canvas(data) {
    this.#phase("light", duration(data.elapsed_ms));
    announce("The light picture is there; sharpening begins.");
    if (data.image) await this.picture.whole(data.image, true);
    this.#state("canvas", data.job);
  }

  async #patch(data) {
    this.seen.patches += data.routes.length;
    this.#phase("sharpen", `${this.seen.patches} ${this.seen.patches === 1 ? "patch" : "patches"}`);
    if (data.progress >= this.seen.told + 0.25) {
      this.seen.told = data.progress;
      announce(`${this.seen.patches} patches sharpened, ${percent(data.progress)} done.`);
    }
    await this.picture.rectangles(data.routes.map((route) => route.image).filter(Boolean));
    this.#state("patch", data.job);
  }

  async #completed(data) {
    this.stopReading = null;
    await this.picture.settled();
    if (this.job?.id !== data.job) return;
    const job = { ...this.job, status: "completed", result: data.result, cached: data.cached };
    await this.#finish(job, true);
    announce(`Finished in ${duration(data.result.timings_ms.total)}: ${data.result.patches.refined} of ${data.result.patches.total} patches sharpened.`);
    this.onEnd(job);
  }

  #failed({ error }) {
    this.stopReading = null;
    this.#fail(error.message);
    this.onEnd(this.job);
  }

  #cancelled({ reason }) {
    this.stopReading = null;
    const why = { client: "Cancelled.", disconnect: "Cancelled: its reader left.", timeout: "Cancelled: it took too long.",
      shutdown: "Cancelled: the server stopped." };
    this.#state("cancelled");
    this.#say(why[reason] ?? `Cancelled: ${reason}`);
    announce(this.status.textContent);
    this.onEnd(this.job);
  }

  #link(up) {
    this.root.classList.toggle("lost", !up);
    if (!up) this.#say("The connection was cut; reconnecting. The server goes on.");
    else if (this.lost) this.#say("Connected again.");
    this.lost = !up;
  }

  #fail(message) {
    this.stopReading?.();
    this.#state("failed");
    this.trouble.textContent = message;
    this.#say("");
  }

  // ---- the finished picture

  async #finish(job, live) {
    this.job = job;
    const { result } = job;
    this.#size(result.width, result.height);
    const { id } = job;
    this.final.alt = job.request.prompt ? `Picture: ${job.request.prompt}` : "Enlarged image";
    this.final.src = this.device.file(id) ?? jobUrl(id, "image");
    this.label.replaceChildren(...label(job, actions(job, this.capabilities, this)));
    this.#say("");
    try {
      await this.final.decode();
    } catch {
      if (this.job?.id === id) this.#fail("The finished file could not be read.");
      return;
    }
    if (this.job?.id !== id) return;
    this.light = live && this.picture.light ? copyOf(this.picture.light) : null;
    this.final.hidden = false;
    this.#phase("finished", duration(result.timings_ms.total));
    this.#mode("picture");
    this.#state("completed");
  }

  // ---- ways to look at it

  #mode(mode) {
    this.root.dataset.mode = mode;
    this.modes.querySelector(`[value=${mode}]`).checked = true;
    this.layer.replaceChildren();
    this.tools.replaceChildren();
    this.layer.removeAttribute("style");
    this.tool = null;
    const result = this.job?.result;
    if (!result || mode === "picture") return;
    if (mode === "compare") {
      this.tool = new Compare(this.layer, this.tools, { "small, bicubic": () => this.#small(), light: () => this.#light() });
    } else if (mode === "routes") this.tool = new Routes(this.layer, this.tools, result);
    else this.tool = new Focus(this.layer, this.tools, result, (mask) => this.onFollow({ from: this.job.id, mask, segment: "mask", policy: "hybrid" }));
  }

  /** The LR image, enlarged to the finished size by bicubic interpolation. */
  async #small() {
    const { id, result } = this.job;
    const response = await fetch(jobUrl(id, "lr"));
    if (!response.ok) throw new Error("The small picture is not kept any more.");
    const lr = await createImageBitmap(await response.blob());
    const { plan } = result;
    const whole = lr.width === plan.lr_width && lr.height === plan.lr_height;
    const [width, height] = whole ? [plan.crop_width, plan.crop_height] : [lr.width, lr.height];
    const crop = { x: Math.floor((lr.width - width) / 2), y: Math.floor((lr.height - height) / 2), width, height };
    const f = Math.min(1, VIEW_SIDE / Math.max(result.width, result.height));
    return enlarged(lr, crop, Math.round(result.width * f), Math.round(result.height * f));
  }

  /** The light picture: seen while it was made, or from the stored events, which keep it for an hour. */
  async #light() {
    if (this.light) return this.light;
    const { id } = this.job;
    const image = await new Promise((resolve) => {
      const stop = follow(id, {
        onEvent: (kind, data) => {
          if (kind !== "canvas" && kind !== "completed") return;
          stop();
          resolve(data.image ?? null);
        },
        onGone: () => resolve(null),
      });
    });
    if (!image) throw new Error("The light picture is kept for an hour only.");
    const bitmap = await decode(image);
    this.light = el("canvas", { width: bitmap.width, height: bitmap.height });
    this.light.getContext("2d").drawImage(bitmap, 0, 0);
    return this.light;
  }

  // ---- the furniture

  #state(state, id) {
    if (id && (this.job?.id !== id || ["completed", "cancelled", "failed"].includes(this.root.dataset.state))) return;
    this.root.dataset.state = state;
    const running = ["queued", "planned", "preview", "canvas", "patch"].includes(state);
    this.root.setAttribute("aria-busy", running);
    if (!running) document.title = this.job?.result ? `${this.job.request.prompt || "Enlarged image"} – Foveate` : "Foveate";
    this.cancel.hidden = !running;
    this.modes.hidden = this.actual.hidden = state !== "completed";
    this.phases.hidden = this.progress.hidden = !running;
    this.shown.setAttribute("aria-hidden", !running);
  }

  #size(width, height) {
    this.frame.style.setProperty("--w", width);
    this.frame.style.setProperty("--h", height);
    this.frame.style.setProperty("--actual", `${width / devicePixelRatio}px`);
    this.picture.resize(width, height);
  }

  /** One pixel of the picture on one of the screen, in a frame that scrolls; or fitted to the window. */
  #actualSize(on) {
    this.root.classList.toggle("actual", on);
    this.actual.setAttribute("aria-pressed", on);
    this.mat.tabIndex = on ? 0 : -1;
  }

  /** Marks the phase `now`, those before it as done; null: none has begun. */
  #phase(now, text) {
    let state = now ? "done" : "todo";
    for (const name of Object.keys(PHASES)) {
      const item = this.phases.querySelector(`[data-phase=${name}]`);
      if (name === now) {
        state = "now";
        item.lastChild.textContent = text;
      } else if (state === "now") state = "todo";
      if (state === "todo") item.lastChild.textContent = "";
      item.dataset.is = state;
      item.toggleAttribute("aria-current", state === "now");
    }
  }

  #say(text) {
    this.status.textContent = text;
  }

  #build() {
    const canvas = (this.shown = el("canvas", { role: "img", ariaLabel: "The picture as it is being made" }));
    const veil = el("canvas", { ariaHidden: "true" });
    this.final = el("img", { hidden: true, className: "final", decoding: "async" });
    this.layer = el("div", { className: "layer" });
    this.progress = el("progress", { max: 1, value: 0, ariaLabel: "Progress", hidden: true });
    this.frame = el("div", { className: "frame" }, canvas, veil, this.final, this.layer, this.progress);
    this.trouble = el("p", { className: "trouble", role: "alert" });
    this.phases = el("ol", { className: "phases", hidden: true }, Object.entries(PHASES).map(([id, name]) => {
      const item = el("li", {}, el("span", {}, name), el("small"));
      item.dataset.phase = id;
      return item;
    }));
    this.status = el("p", { className: "status" });
    this.cancel = el("button", { type: "button", className: "plain", hidden: true, onclick: () => this.#cancel() }, "Cancel");
    this.modes = el("fieldset", { className: "choice modes", hidden: true }, el("legend", { className: "hidden" }, "Look at it"),
      Object.entries(MODES).map(([value, name]) => el("label", {},
        el("input", { type: "radio", name: "mode", value, checked: value === "picture", onchange: () => this.#mode(value) }), el("span", {}, name))));
    this.actual = el("button", { type: "button", className: "plain", hidden: true, onclick: () => this.#actualSize(!this.root.classList.contains("actual")) }, "Actual size");
    this.mat = el("div", { className: "mat" }, this.frame);
    this.tools = el("div", { className: "tools" });
    this.caption = el("div", { className: "caption" });
    this.label = el("div", { className: "label" });
    this.root.replaceChildren(
      empty(),
      this.mat,
      this.trouble,
      el("div", { className: "rail" }, this.phases, this.modes, this.actual, this.status, this.cancel),
      this.tools,
      this.caption,
      this.label,
    );
    const colour = () => getComputedStyle(this.root).getPropertyValue("--accent-bright");
    this.picture = new Picture(canvas, veil, { calm, colour });
  }

  async #cancel() {
    this.#say("Cancelling");
    try {
      await call(`v1/jobs/${encodeURIComponent(this.job.id)}/cancel`, { method: "POST" });
    } catch (error) {
      this.#say(error.message);
    }
  }
}

/** The pixels of a loaded image, on a canvas. */
function drawn(image) {
  const canvas = el("canvas", { width: image.naturalWidth, height: image.naturalHeight });
  canvas.getContext("2d").drawImage(image, 0, 0);
  return canvas;
}
