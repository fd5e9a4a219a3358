/** The switch "use this device": offers this browser's half of the work, and follows jobs that were placed here. */

import { at, follow } from "./api.js";
import { $, duration, el } from "./dom.js";

const KEPT = "foveate-device";

export class Device {
  /** Puts the switch before the submit button. `capabilities.device` says what the server has for devices. */
  constructor(capabilities) {
    const { models = {}, halo = 0 } = capabilities.device ?? {};
    Object.assign(this, { models, halo });
    this.installed = Boolean(capabilities.device?.engine);
    this.files = new Map(); // job id -> address of the file that was made here
    this.input = el("input", { type: "checkbox", id: "use-device", disabled: !this.installed });
    this.told = el("p", { className: "hint", id: "device-text" });
    this.told.setAttribute("role", "status");
    this.input.setAttribute("aria-describedby", "device-text");
    $("submit").before(el("div", { className: "field device" }, el("label", { className: "check" }, this.input, " Use this device"), this.told));
    this.input.addEventListener("change", () => this.#switch());
    if (!this.installed) this.#say("The device engine is not installed on this server (make device-engine).");
    else if (localStorage.getItem(KEPT) === "yes") {
      this.input.checked = true;
      this.#switch();
    } else this.#say("Enlarges and stitches here while the server refines.");
  }

  /** `body` of a new job with this device's offer, where there is one. */
  offered(body) {
    const { json, form } = body;
    const format = json ? json.format : form.get("format");
    if (!this.offer || (format && format !== "png")) return body;
    if (json) return { json: { ...json, device: this.offer } };
    form.set("device", JSON.stringify(this.offer));
    return body;
  }

  /** The file of a job that this device finished, or null. */
  file(id) {
    return this.files.get(id) ?? null;
  }

  /** As follow() of api.js; a job that is placed here is worked on meanwhile. */
  follow(job, handlers) {
    if (!this.worker || job.request?.device == null) return follow(job.id, handlers);
    let stopped = false;
    let stopReading = null;
    const port = new MessageChannel();
    const end = () => {
      stopped = true;
      port.port1.postMessage({ type: "stop" });
      port.port1.close();
      stopReading?.();
    };
    port.port1.onmessage = ({ data: message }) => {
      if (stopped) return;
      if (message.type === "event") {
        if (message.file) this.files.set(job.id, URL.createObjectURL(message.file));
        if (["completed", "failed", "cancelled"].includes(message.kind)) end();
        handlers.onEvent(message.kind, message.data);
      } else if (message.type === "link") handlers.onLink?.(message.up);
      else if (message.type === "leave") stopReading = follow(job.id, { ...handlers, after: message.after });
    };
    this.worker.postMessage({ type: "job", id: job.id, root: at("v1/jobs/") }, [port.port2]);
    return end;
  }

  #switch() {
    localStorage.setItem(KEPT, this.input.checked ? "yes" : "no");
    this.worker?.terminate();
    this.worker = this.offer = null;
    if (!this.input.checked) return this.#say("Enlarges and stitches here while the server refines.");
    this.#say("Measuring this device …");
    this.worker = new Worker(at("device-worker.js"), { type: "module" });
    this.worker.onerror = (event) => this.#failed(event.message || "its worker cannot start");
    this.worker.onmessage = ({ data }) => (data.type === "ready" ? this.#ready(data) : this.#failed(data.reason));
    this.worker.postMessage({ type: "start", ort: at("ort/"), models: this.models, halo: this.halo, address: at("v1/models/") });
  }

  async #ready({ engine, light_ms, threads }) {
    const line = await measuredLine();
    this.offer = {
      protocol: 1, engine, light_ms, models: this.models, resizes: false, placement: "auto",
      downlink_mbit: line.mbit, rtt_ms: line.rtt, data_saver: Boolean(navigator.connection?.saveData),
      memory_mb: (navigator.deviceMemory ?? 4) * 500,
    };
    const speed = duration(light_ms["2"]);
    this.#say(`${engine}${threads > 1 ? `, ${threads} threads` : ""}: ${speed} per megapixel; line ${line.mbit.toFixed(0)} Mbit/s`);
    $("use-device").dataset.ready = "yes";
  }

  #failed(reason) {
    this.worker?.terminate();
    this.worker = this.offer = null;
    this.#say(`This device cannot help: ${reason}`);
  }

  #say(text) {
    this.told.textContent = text;
  }
}

/** Downlink in Mbit/s and round trip in ms. */
async function measuredLine() {
  const times = [];
  for (const size of [1, 1, 65536]) {
    const start = performance.now();
    await (await fetch(at(`v1/probe?size=${size}`), { cache: "no-store" })).arrayBuffer();
    times.push(performance.now() - start);
  }
  const rtt = Math.min(times[0], times[1]);
  return { rtt, mbit: (65536 * 8e-3) / Math.max(times[2] - rtt, 0.1) };
}

