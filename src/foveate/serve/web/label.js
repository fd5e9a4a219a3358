/** The label beside a finished picture: what it is, what ran, and what it took against what was predicted. */

import { bytes, duration, el, percent } from "./dom.js";
import { STAGES, stagesOf } from "./prediction.js";

const list = (words) => (words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`);

/** One sentence on how the picture came about. */
function how({ plan, patches }, drawn) {
  const parts = [];
  if (drawn) parts.push(`drawn at ${plan.lr_width} × ${plan.lr_height} in ${plan.steps} steps`);
  if (plan.passes.length) parts.push(`enlarged ${plan.passes.map((s) => `×${s}`).join(" ")}`);
  const share = patches.total ? patches.refined / patches.total : 0;
  parts.push(patches.refined ? `${patches.refined} of ${patches.total} patches sharpened (${percent(share)})` : "no patch sharpened");
  const text = list(parts);
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}

/** Measured against predicted, stage by stage. */
function timings({ timings_ms: measured, predicted_ms: predicted }) {
  const stages = stagesOf({ ...predicted, ...measured }).filter((s) => (measured[s] ?? 0) >= 0.5 || (predicted[s] ?? 0) >= 0.5);
  const longest = Math.max(...stages.flatMap((s) => [measured[s] ?? 0, predicted[s] ?? 0]), 1);
  const row = (name, stage, m, p) => {
    const bar = el("div", { className: "meter" }, el("i", { className: `stage-${stage}` }), el("b", {}));
    bar.firstChild.style.width = `${(100 * Math.min(m, longest)) / longest}%`;
    bar.lastChild.style.left = `${(100 * Math.min(p, longest)) / longest}%`;
    return el("tr", { className: stage === "total" ? "total" : "" },
      el("th", { scope: "row" }, name),
      el("td", { className: "wide", ariaHidden: "true" }, stage === "total" ? "" : bar),
      el("td", {}, m === undefined ? "–" : duration(m)),
      el("td", {}, p === undefined ? "–" : duration(p)));
  };
  return el("table", { className: "timings" },
    el("caption", {}, "Where the time went"),
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Stage"), el("td", { className: "wide" }),
      el("th", { scope: "col" }, "measured"), el("th", { scope: "col" }, "predicted"))),
    el("tbody", {}, stages.map((s) => row(STAGES[s] ?? s, s, measured[s], predicted[s])),
      row("total", "total", measured.total, predicted.total)));
}

const STAGE_NAMES = { light: "light SR", diffusion: "diffusion SR", "light fallback": "light SR, in its place" };

function engines({ backends, precision, peak_rss_mb: rss, sha256, mime, bytes: size, placement }, job) {
  const kind = mime.replace("image/", "").toUpperCase();
  const rows = [
    ...Object.entries(backends).map(([stage, name]) => [STAGE_NAMES[stage] ?? stage, name]),
    ...Object.entries(precision).map(([network, how]) => [network, how]),
    ["memory", `${Math.round(rss)} MB at most`],
    ...(placement ? [["your device", placement.device ? `light SR and stitching by ${placement.device.engine}` : `not used: ${placement.reason}`]] : []),
    ["file", size ? `${kind}, ${bytes(size)}` : `${kind}, made on your device`],
    ...(sha256 ? [["sha256", el("code", { title: sha256 }, `${sha256.slice(0, 16)}…`)]] : []),
    ["job", el("code", {}, job.id)],
  ];
  return el("section", { className: "engines" }, el("h3", {}, "What ran"),
    el("dl", {}, rows.map(([term, text]) => [el("dt", {}, term), el("dd", {}, text)])));
}

/** The label's elements; `actions` are buttons that the stage made. */
export function label(job, actions) {
  const { result, request } = job;
  const settings = [`${result.width} × ${result.height}`, `seed ${result.seed}`, result.policy];
  settings.push(request.deadline_ms ? `within ${duration(request.deadline_ms)}` : request.quality);
  if (request.strength != null) settings.push(`over a picture, strength ${request.strength}`);
  if (request.fidelity) settings.push(`fidelity ${request.fidelity}`);
  if (request.has_mask) settings.push("focus painted");
  const cached = { lr: "The small picture was already known.", result: "The same picture was made before; nothing had to be done." };
  const warnings = [cached[job.cached], ...result.warnings].filter(Boolean);
  return [
    el("div", { className: "title" },
      el("h2", { className: request.prompt?.length > 120 ? "long" : "" }, request.prompt || "Enlarged image"),
      request.negative_prompt && el("p", { className: "without" }, `without ${request.negative_prompt}`),
      el("p", { className: "medium" }, settings.join(" · ")),
      el("p", { className: "medium" }, how(result, !request.has_image || request.strength != null)),
      warnings.length > 0 && el("ul", { className: "warnings", ariaLabel: "Notes" }, warnings.map((w) => el("li", {}, w)))),
    el("div", { className: "actions" }, actions),
    timings(result),
    engines(result, job),
  ];
}
