/** What can be done with a finished picture. */

import { call, jobUrl } from "./api.js";
import { announce, copy, el } from "./dom.js";
import { cli, curl } from "./recipe.js";

const LARGER = [2048, 4096];

const button = (name, onclick, title) => el("button", { type: "button", className: "plain", onclick, title }, name);

/** Buttons for `job`; `on.onFollow(body)` submits a job made from it, `on.onVary` and `on.onDelete` get it. */
export function actions(job, { defaults, auth, generate }, on) {
  const { request, result } = job;
  const further = (name, changes) => button(name, () => on.onFollow({ from: job.id, ...changes }));
  const longest = Math.max(result.width, result.height);
  const sides = request.has_image ? [] : LARGER.filter((side) => side > longest && side <= generate.max_side);
  const larger = sides.map((side) => {
    const [width, height] = [result.width, result.height].map((v) => Math.round((v * side) / longest));
    return further(`${width} × ${height}`, { width, height });
  });
  return [
    el("a", { className: "primary", href: on.device.file(job.id) ?? `${jobUrl(job.id, "image")}?download=1`,
      download: `foveate-${job.id}.${request.format}` }, "Download"),
    button("Vary", () => on.onVary(job), "Put these choices into the form"),
    remover(job, on),
    el("div", { className: "copies" },
      copier("Copy as CLI", "Command", () => cli(request, defaults)),
      copier("Copy as curl", "curl command", () => curl(request, defaults, auth.required))),
    el("div", { className: "further", role: "group", ariaLabel: "Again from the same small picture" },
      el("span", {}, "From the same small picture"), further("More detail", { quality: "best", policy: "adaptive" }), larger),
  ];
}

function copier(name, what, text) {
  return button(name, async (event) => {
    const pressed = event.currentTarget;
    await copy(text());
    pressed.textContent = "Copied";
    announce(`${what} copied`);
    setTimeout(() => (pressed.textContent = name), 1500);
  });
}

/** Deletes when pressed twice; leaving it takes the first press back. */
function remover(job, on) {
  const node = button("Delete", async () => {
    if (!node.dataset.sure) {
      node.dataset.sure = "yes";
      node.textContent = "Delete for good?";
      return;
    }
    try {
      await call(`v1/jobs/${encodeURIComponent(job.id)}`, { method: "DELETE" });
      announce("Deleted");
      on.onDelete(job);
    } catch (error) {
      node.textContent = error.message;
    }
  });
  node.addEventListener("blur", () => {
    delete node.dataset.sure;
    node.textContent = "Delete";
  });
  return node;
}
