/** What a plan would take, in words and as one bar. */

import { duration, el, percent } from "./dom.js";

/** Stages of a plan in the order of work, and what the page calls them. */
export const STAGES = {
  queue: "wait",
  plan: "plan",
  load: "load models",
  render: "draw small",
  segment: "look",
  light: "light",
  diffusion: "sharpen",
  stitch: "stitch",
  encode: "save",
};

/** The names in `times` in the order of work, without the sum. */
export function stagesOf(times) {
  const known = Object.keys(STAGES).filter((name) => name in times);
  return [...known, ...Object.keys(times).filter((name) => !(name in STAGES) && name !== "total")];
}

/** Elements for an answer of POST /v1/plan; `measured`: whether this machine was. */
export function prediction({ plan, predicted_ms: predicted, predicted_total_ms: total, lr_cached: known, queue }, measured) {
  const bar = el("div", { className: "stages", ariaHidden: "true" });
  for (const stage of stagesOf(predicted)) {
    const share = predicted[stage] / total;
    if (share < 0.005) continue;
    const part = el("i", { className: `stage-${stage}`, title: `${STAGES[stage] ?? stage}: ${duration(predicted[stage])}` });
    part.style.flexGrow = share;
    bar.append(part);
  }
  const waiting = queue?.position > 0 ? ` after ${queue.position} other${queue.position > 1 ? "s" : ""}` : "";
  const drawn = predicted.render > 1 ? `draws ${plan.lr_width} × ${plan.lr_height} in ${plan.steps} steps, ` : "";
  const enlarged = plan.passes.length ? `enlarges ${plan.passes.map((s) => `×${s}`).join(" ")}, ` : "";
  const up = plan.refine_steps > 1 ? `, up to ${plan.refine_steps} steps each` : "";
  const sharp = plan.refine === "none" ? "sharpens nothing" : `sharpens about ${percent(plan.expected_share)}${up}`;
  const expected = plan.expected_quality;
  const quality = typeof expected === "number" && el("span", { className: "quality",
    title: "0: a plain enlargement, 1: the original picture" }, "expected quality ", el("b", {}, Math.max(0, expected).toFixed(2)));
  return [
    el("p", { className: "time" }, el("strong", {}, `≈ ${duration(total)}`), waiting, quality),
    bar,
    el("p", { className: "hint does" }, `${known ? "small picture known, " : drawn}${enlarged}${sharp}`),
    !measured && el("p", { className: "hint" }, "Rough, until foveate profile has measured this machine."),
  ].filter(Boolean);
}
