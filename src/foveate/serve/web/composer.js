/** The form: what is wanted, and what the server says it would take. */

import { ApiError, call, jobUrl } from "./api.js";
import { $, debounced, duration, el, spoken } from "./dom.js";
import { prediction } from "./prediction.js";

const ASPECTS = [[1, 1], [4, 3], [3, 2], [16, 9], [3, 4], [2, 3], [9, 16]];
const SIDES = [512, 768, 1024, 1536, 2048, 3072, 4096];
const EFFORTS = { draft: "Draft", balanced: "Balanced", best: "Best", deadline: "Deadline" };

/** Milliseconds for a slider position 0..200: a third of a second to two minutes, evenly in the logarithm. */
function deadlineAt(position) {
  const ms = 300 * 400 ** (position / 200);
  const digits = 10 ** (Math.floor(Math.log10(ms)) - 1);
  return Math.round(ms / digits) * digits;
}

export class Composer {
  /** `onSubmit(body)` gets {json} or {form} for POST /v1/jobs. */
  constructor(capabilities, onSubmit) {
    this.capabilities = capabilities;
    this.onSubmit = onSubmit;
    this.form = $("composer");
    this.file = null;
    this.#fill();
    this.#listen();
    this.#setKind("generate");
    this.#sized(this.capabilities.defaults.width, this.capabilities.defaults.height);
    this.#deadlineText();
    this.#fidelityText();
    this.predict();
  }

  get kind() {
    return this.form.elements.kind.value;
  }

  /** The fields of a job, without pictures. */
  fields() {
    const d = this.capabilities.defaults;
    const effort = this.form.elements.effort.value;
    const number = (id) => ($(id).value === "" ? undefined : Number($(id).value));
    const fields = { prompt: $("prompt").value.trim() || undefined, seed: number("seed") };
    if (this.kind === "upscale") fields.scale = Number(this.form.elements.scale.value);
    else {
      fields.negative_prompt = $("negative").value.trim() || undefined;
      fields.width = number("width");
      fields.height = number("height");
      fields.steps = number("steps");
    }
    if (effort === "deadline") fields.deadline_ms = deadlineAt(Number($("deadline").value));
    else fields.quality = effort;
    if ($("policy").value !== d.policy) fields.policy = $("policy").value;
    if (Number($("fidelity").value) > 0) fields.fidelity = Number($("fidelity").value);
    if ($("format").value !== d.format) fields.format = $("format").value;
    if ($("fresh").checked) fields.cache = false;
    return fields;
  }

  /** Shows the choices of a finished job, to vary them. */
  adopt({ id, request, result }) {
    const enlarged = request.has_image && request.strength == null;
    this.#setKind(enlarged ? "upscale" : "generate");
    if (enlarged) {
      this.parent = id;
      this.file = null;
      const { lr_width: width, lr_height: height } = result.plan;
      this.size = { width, height };
      Object.assign($("source"), { src: jobUrl(id, "lr"), alt: "the image of that job", hidden: false });
      $("source-text").textContent = `the same image, ${width} × ${height}`;
    }
    $("prompt").value = request.prompt ?? "";
    $("negative").value = request.negative_prompt ?? "";
    if (!enlarged) this.#sized(request.width, request.height);
    else if (request.scale) this.form.elements.scale.value = request.scale;
    this.form.elements.effort.value = request.deadline_ms ? "deadline" : request.quality;
    if (request.deadline_ms) $("deadline").value = Math.round((Math.log(request.deadline_ms / 300) / Math.log(400)) * 200);
    $("policy").value = request.policy;
    $("fidelity").value = request.fidelity ?? 0;
    $("seed").value = request.seed ?? "";
    $("steps").value = request.steps ?? "";
    $("format").value = request.format;
    this.#deadlineText();
    this.#fidelityText();
    this.#policyText();
    this.predict();
    $("prompt").focus();
  }

  /** Takes an image to enlarge. */
  async take(file) {
    if (!file?.type.startsWith("image/")) {
      return this.trouble(new Error(`${file?.name ?? "this"} is not an image`));
    }
    this.trouble(null);
    this.#setKind("upscale");
    this.file = file;
    this.parent = null;
    this.size = null;
    const shown = $("source");
    if (shown.src.startsWith("blob:")) URL.revokeObjectURL(shown.src);
    shown.src = URL.createObjectURL(file);
    shown.hidden = false;
    $("source-text").textContent = file.name;
    try {
      await shown.decode();
      this.size = { width: shown.naturalWidth, height: shown.naturalHeight };
      $("source-text").textContent = `${file.name || "pasted image"}, ${this.size.width} × ${this.size.height}`;
      shown.alt = file.name || "pasted image";
    } catch {
      shown.hidden = true; // a format that only the server may know
    }
    this.predict();
  }

  /** Shows an error where it belongs, or removes it. */
  trouble(error) {
    for (const field of this.form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
    const place = $("trouble");
    place.textContent = error ? error.message : "";
    if (error?.retryAfter) place.textContent += ` Try again in ${error.retryAfter} s.`;
    const field = error?.param && this.form.querySelector(`[name="${error.param}"], [id="${error.param}"]`);
    if (field) {
      field.setAttribute("aria-invalid", "true");
      field.setAttribute("aria-describedby", "trouble");
      field.closest("details")?.setAttribute("open", "");
      field.focus();
    }
  }

  // ---- prediction

  /** Asks the server again, once things have been quiet for a moment. */
  predict() {
    $("prediction").setAttribute("aria-busy", "true");
    this.#ask();
  }

  #ask = debounced(120, () => this.#predict());

  async #predict() {
    this.asking?.abort();
    const place = $("prediction");
    const body = this.fields();
    if (this.kind === "upscale") {
      if (!this.size) {
        place.replaceChildren(el("p", { className: "hint" }, "Choose an image to see what it takes."));
        return place.setAttribute("aria-busy", "false");
      }
      Object.assign(body, { image_width: this.size.width, image_height: this.size.height });
    } else body.prompt ??= "picture"; // the time does not depend on the words
    const asking = (this.asking = new AbortController());
    try {
      const answer = await call("v1/plan", { method: "POST", json: body, signal: asking.signal });
      place.replaceChildren(...prediction(answer, this.capabilities.measured));
      place.classList.remove("impossible");
    } catch (error) {
      if (error.name === "AbortError") return;
      place.classList.add("impossible");
      place.replaceChildren(el("p", {}, error instanceof ApiError ? error.message : "The server does not answer."));
    }
    place.setAttribute("aria-busy", "false");
  }

  // ---- the parts

  #fill() {
    const c = this.capabilities;
    const radio = (name, value, checked, ...label) =>
      el("label", {}, el("input", { type: "radio", name, value, checked }), el("span", {}, ...label));
    for (const [w, h] of ASPECTS) {
      const unit = 18 / Math.max(w, h);
      const shape = el("i", { ariaHidden: "true" });
      shape.style.width = `${w * unit}px`;
      shape.style.height = `${h * unit}px`;
      $("aspect").append(radio("aspect", `${w}:${h}`, w === h, shape, el("small", {}, `${w}:${h}`)));
    }
    const { min_side, max_side } = c.generate;
    $("side").append(
      ...SIDES.filter((s) => s >= min_side && s <= max_side).map((s) => el("option", { value: s }, `${s} px`)),
      el("option", { value: "", disabled: true, hidden: true }, "custom"),
    );
    for (const id of ["width", "height"]) Object.assign($(id), { min: min_side, max: max_side });
    $("prompt").maxLength = c.generate.prompt_limit;
    for (const s of c.upscale.scales) $("scale").append(radio("scale", s, s === c.defaults.scale, `×${s}`));
    for (const [value, text] of Object.entries(EFFORTS)) {
      if (value === "deadline" || c.qualities.includes(value)) {
        $("effort").append(radio("effort", value, value === c.defaults.quality, text));
      }
    }
    $("policy").append(...c.policies.map((p) => el("option", { value: p.name, selected: p.name === c.defaults.policy }, p.name)));
    $("format").append(...c.formats.map((f) => el("option", { value: f, selected: f === c.defaults.format }, f.toUpperCase())));
    $("submit").querySelector("kbd").textContent = /Mac|iP/.test(navigator.platform) ? "⌘↵" : "Ctrl ↵";
    this.#policyText();
  }

  #listen() {
    const form = this.form;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    form.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.submit();
    });
    $("kind").addEventListener("change", () => {
      this.#setKind(this.kind);
      this.predict();
    });
    $("aspect").addEventListener("change", () => this.#shape());
    $("side").addEventListener("change", () => this.#shape());
    for (const id of ["width", "height"]) {
      $(id).addEventListener("input", () => this.#sized(Number($("width").value), Number($("height").value)));
    }
    $("deadline").addEventListener("input", () => {
      form.elements.effort.value = "deadline";
      this.#deadlineText();
    });
    $("effort").addEventListener("change", () => this.#deadlineText());
    $("policy").addEventListener("change", () => this.#policyText());
    $("fidelity").addEventListener("input", () => this.#fidelityText());
    $("file").addEventListener("change", () => $("file").files[0] && this.take($("file").files[0]));
    form.addEventListener("input", () => this.predict());

    // a picture may be dropped or pasted anywhere on the page
    const carries = (event) => event.dataTransfer?.types.includes("Files");
    addEventListener("dragover", (event) => {
      if (!carries(event)) return;
      event.preventDefault();
      document.body.classList.add("dragging");
    });
    addEventListener("dragleave", (event) => event.relatedTarget || document.body.classList.remove("dragging"));
    addEventListener("drop", (event) => {
      document.body.classList.remove("dragging");
      if (!carries(event)) return;
      event.preventDefault();
      this.take(event.dataTransfer.files[0]);
    });
    addEventListener("paste", (event) => {
      const file = [...(event.clipboardData?.files ?? [])].find((f) => f.type.startsWith("image/"));
      if (file) this.take(file);
    });
  }

  async submit() {
    const body = this.fields();
    if (this.kind === "generate") {
      if (!body.prompt) return this.trouble({ message: "Say what to draw.", param: "prompt" });
      return this.onSubmit({ json: body });
    }
    if (this.parent) return this.onSubmit({ json: { ...body, from: this.parent } });
    if (!this.file) return this.trouble({ message: "Choose an image to enlarge.", param: "file" });
    const form = new FormData();
    for (const [name, value] of Object.entries(body)) if (value !== undefined) form.append(name, value);
    form.append("image", this.file, this.file.name || "pasted.png");
    return this.onSubmit({ form });
  }

  #setKind(kind) {
    this.form.elements.kind.value = kind;
    for (const node of this.form.querySelectorAll(".for-generate")) node.hidden = kind !== "generate";
    for (const node of this.form.querySelectorAll(".for-upscale")) node.hidden = kind !== "upscale";
    this.form.classList.toggle("upscale", kind === "upscale");
    $("submit-text").textContent = kind === "generate" ? "Draw" : "Enlarge";
    $("prompt").placeholder = kind === "generate" ? "Describe a picture" : "What it shows (optional)";
    this.trouble(null);
  }

  /** Width and height from the chosen shape and longer side. */
  #shape() {
    const [w, h] = (this.form.elements.aspect.value || "1:1").split(":").map(Number);
    const side = Number($("side").value) || Math.max(Number($("width").value), Number($("height").value));
    const { min_side, max_side } = this.capabilities.generate;
    const fit = (v) => Math.min(Math.max(Math.round(v / 8) * 8, min_side), max_side);
    $("width").value = fit(w >= h ? side : (side * w) / h);
    $("height").value = fit(w >= h ? (side * h) / w : side);
  }

  /** The chosen shape and longer side from width and height. */
  #sized(width, height) {
    if (document.activeElement !== $("width")) $("width").value = width;
    if (document.activeElement !== $("height")) $("height").value = height;
    const side = Math.max(width, height);
    $("side").value = SIDES.includes(side) ? side : "";
    const near = ASPECTS.find(([w, h]) => Math.abs((side * Math.min(w, h)) / Math.max(w, h) - Math.min(width, height)) <= 4
      && (w >= h) === (width >= height));
    for (const radio of this.form.elements.aspect) radio.checked = near?.join(":") === radio.value;
  }

  #deadlineText() {
    const ms = deadlineAt(Number($("deadline").value));
    const chosen = this.form.elements.effort.value === "deadline";
    $("deadline").closest(".slider").classList.toggle("chosen", chosen);
    $("deadline-text").textContent = chosen ? duration(ms) : "no limit";
    $("deadline").setAttribute("aria-valuetext", spoken(ms));
  }

  /** How far what diffusion adds is taken back. */
  #fidelityText() {
    const share = Number($("fidelity").value);
    const text = share === 0 ? "all detail that diffusion adds" : share === 1 ? "none of diffusion" : `${Math.round(100 * share)} %`;
    $("fidelity").closest(".slider").classList.toggle("chosen", share > 0);
    $("fidelity-text").textContent = text;
    $("fidelity").setAttribute("aria-valuetext", text);
  }

  #policyText() {
    const policy = this.capabilities.policies.find((p) => p.name === $("policy").value);
    $("policy-text").textContent = policy?.summary ?? "";
  }
}
