/** Finished pictures, newest first, with search. */

import { call, jobUrl } from "./api.js";
import { $, debounced, el } from "./dom.js";

const PAGE = 24;

export class Gallery {
  constructor() {
    $("search").addEventListener("input", debounced(200, () => this.refresh()));
    $("gallery-more").addEventListener("click", () => this.#more());
    this.refresh();
  }

  /** Loads the newest pictures that match the search. */
  async refresh() {
    const query = $("search").value.trim();
    const turn = (this.turn = {});
    try {
      const list = await this.#page(query);
      if (turn !== this.turn) return; // a later search has answered
      $("gallery-list").replaceChildren();
      this.#add(list);
      const empty = $("gallery-empty");
      empty.hidden = list.data.length > 0;
      empty.textContent = query ? `No picture has “${query}” in its prompt.` : "Nothing yet. What is drawn stays here.";
    } catch (error) {
      $("gallery-empty").hidden = false;
      $("gallery-empty").textContent = error.message;
    }
  }

  /** Marks the picture that is on the wall. */
  mark(id) {
    this.shown = id;
    for (const item of $("gallery-list").children) {
      item.firstChild.setAttribute("aria-current", item.dataset.job === id);
    }
  }

  remove(id) {
    $("gallery-list").querySelector(`[data-job="${CSS.escape(id)}"]`)?.remove();
  }

  #page(query, before) {
    const parameters = new URLSearchParams({ status: "completed", limit: PAGE });
    if (query) parameters.set("q", query);
    if (before) parameters.set("before", before);
    return call(`v1/jobs?${parameters}`);
  }

  async #more() {
    const count = $("gallery-list").children.length;
    this.#add(await this.#page($("search").value.trim(), this.last));
    $("gallery-list").children[count]?.firstChild.focus();
  }

  #add(list) {
    for (const job of list.data) {
      const title = job.request.prompt || "enlarged image";
      const { width, height } = job.result;
      const image = el("img", { src: jobUrl(job.id, "lr"), alt: "", loading: "lazy", decoding: "async", width, height });
      const item = el("li", {}, el("a", { href: `#job=${job.id}`, title }, image, el("span", {}, title)));
      item.style.setProperty("--aspect", width / height);
      item.dataset.job = job.id;
      $("gallery-list").append(item);
    }
    this.last = list.data.at(-1)?.id ?? this.last;
    $("gallery-more").hidden = !list.has_more;
    this.mark(this.shown);
  }
}
