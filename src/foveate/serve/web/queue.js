/** Jobs that wait or run, with their place, time left and a way out. */

import { call, jobUrl } from "./api.js";
import { $, announce, duration, el } from "./dom.js";

const WATCH_MS = 1500;

export class Queue {
  /** `onOpen(id)` shows a job; `onEnded(ids)` is told of jobs that left the queue. */
  constructor({ onOpen, onEnded }) {
    Object.assign(this, { onOpen, onEnded });
    this.rows = new Map();
    this.watch();
  }

  /** A job that was just submitted. */
  add(job) {
    this.#show(job);
    $("queue").hidden = false;
    this.watch(200);
  }

  /** Looks again soon; keeps looking while there are jobs. */
  watch(delay = 0) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#look(), delay);
  }

  async #look() {
    try {
      const lists = await Promise.all(
        ["running", "queued"].map((status) => call(`v1/jobs?limit=50&status=${status}`)),
      );
      const jobs = lists.flatMap((list) => list.data);
      jobs.sort((a, b) => (a.queue_position ?? -1) - (b.queue_position ?? -1) || a.created - b.created);
      for (const job of jobs) this.#show(job);
      const alive = new Set(jobs.map((job) => job.id));
      const ended = [...this.rows.keys()].filter((id) => !alive.has(id));
      for (const id of ended) this.#remove(id);
      if (ended.length) this.onEnded(ended);
      const places = $("queue-list").children;
      jobs.forEach(({ id }, i) => {
        const { item } = this.rows.get(id);
        if (places[i] !== item) places[i].before(item); // moved only where it must be: moving takes the focus away
      });
    } catch {
      // the page tells elsewhere that the server is away; look again
    }
    $("queue").hidden = !this.rows.size;
    if (this.rows.size) this.watch(WATCH_MS);
  }

  #show(job) {
    let row = this.rows.get(job.id);
    if (!row) {
      const state = el("span", { className: "state" });
      const bar = el("progress", { max: 1, ariaLabel: "Progress" });
      const title = job.request.prompt || "an image to enlarge";
      const item = el("li", {},
        el("a", { href: `#job=${job.id}`, onclick: () => this.onOpen(job.id) }, title),
        state,
        el("button", { type: "button", className: "quiet", ariaLabel: `Cancel: ${title}`, title: "Cancel",
          onclick: () => this.#cancel(job.id, title) }, "✕"),
        bar);
      item.dataset.job = job.id;
      row = { item, state, bar };
      this.rows.set(job.id, row);
      $("queue-list").append(item);
    }
    const eta = job.eta_ms === null || job.eta_ms === undefined ? "" : `, ${duration(Math.max(job.eta_ms, 0))}`;
    row.item.dataset.status = job.status;
    if (job.status === "queued") row.state.textContent = `${job.queue_position > 0 ? `${job.queue_position} before it` : "next"}${eta}`;
    else row.state.textContent = `drawing${eta}`;
    row.bar.value = job.progress ?? 0;
    row.bar.hidden = job.status === "queued";
  }

  #remove(id) {
    const item = this.rows.get(id)?.item;
    const held = item?.contains(document.activeElement);
    const next = item?.nextElementSibling ?? item?.previousElementSibling;
    item?.remove();
    this.rows.delete(id);
    if (held) (next?.querySelector("button") ?? $("submit")).focus();
  }

  async #cancel(id, title) {
    this.rows.get(id).state.textContent = "cancelling";
    try {
      await call(`${jobUrl(id, "cancel")}`, { method: "POST" });
      announce(`Cancelled: ${title}`);
    } catch (error) {
      this.rows.get(id).state.textContent = error.message;
    }
    this.watch();
  }
}
