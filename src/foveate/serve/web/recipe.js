/** A job as a command to type. */

import { at } from "./api.js";

const quoted = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${String(text).replaceAll("'", `'\\''`)}'`);

const suffix = { jpeg: "jpg" };

const fileOf = (request) => `out.${suffix[request.format] ?? request.format}`;

/** What differs from the defaults, as [option, value]. */
function options(request, defaults) {
  const out = [];
  for (const name of ["policy", "quality", "segment", "light", "diffusion"]) {
    if (request[name] !== defaults[name] && !(name === "quality" && request.deadline_ms)) out.push([name, request[name]]);
  }
  if (request.fidelity) out.push(["fidelity", request.fidelity]);
  if (request.focus) out.push(["focus", request.focus]);
  if (request.deadline_ms) out.push(["deadline_ms", request.deadline_ms]);
  out.push(["seed", request.seed]);
  return out;
}

function drawing(request, defaults) {
  const out = [];
  if (request.negative_prompt) out.push(["negative_prompt", request.negative_prompt]);
  out.push(["width", request.width], ["height", request.height]);
  for (const name of ["steps", "cfg_scale"]) if (request[name]) out.push([name, request[name]]);
  if (request.render !== defaults.render) out.push(["render", request.render]);
  return out;
}

/** Whether its picture is enlarged, not drawn over. */
const enlarges = (request) => request.has_image && request.strength == null;

function size(request) {
  return request.scale ? [["scale", request.scale]] : [["width", request.width], ["height", request.height]].filter(([, v]) => v);
}

/** The `foveate` command that gives the same picture. */
export function cli(request, defaults) {
  const chosen = enlarges(request) ? size(request) : drawing(request, defaults);
  if (enlarges(request) && request.prompt) chosen.push(["prompt", request.prompt]);
  chosen.push(...options(request, defaults));
  if (request.has_mask) chosen.push(["mask", "mask.png"]);
  if (request.strength != null) chosen.push(["init", "in.png"], ["strength", request.strength]);
  const words = chosen.map(([name, value]) => {
    const joint = String(value).startsWith("-") ? "=" : " "; // or it would be taken for an option
    return `--${name.replaceAll("_", "-")}${joint}${quoted(String(value))}`;
  });
  const subject = enlarges(request) ? "in.png" : quoted(request.prompt);
  const command = enlarges(request) ? "upscale" : "generate";
  const rest = [...words, "-o", fileOf(request)];
  return (subject.startsWith("-") ? ["foveate", command, ...rest, "--", subject] : ["foveate", command, subject, ...rest]).join(" ");
}

/** Three curl calls: submit, wait, fetch. */
export function curl(request, defaults, needsKey) {
  const key = needsKey ? ` -H "Authorization: Bearer $FOVEATE_KEY"` : "";
  const chosen = [...(enlarges(request) ? size(request) : drawing(request, defaults)), ...options(request, defaults)];
  if (request.strength != null) chosen.push(["strength", request.strength]);
  if (request.prompt) chosen.unshift(["prompt", request.prompt]);
  if (request.format !== defaults.format) chosen.push(["format", request.format]);
  let body;
  if (request.has_image || request.has_mask) {
    const files = [request.has_image && "image=@in.png", request.has_mask && "mask=@mask.png"].filter(Boolean);
    body = [...chosen.map(([n, v]) => `-F ${quoted(`${n}=${v}`)}`), ...files.map((f) => `-F ${f}`)].join(" ");
  } else {
    body = `-H 'Content-Type: application/json' -d ${quoted(JSON.stringify(Object.fromEntries(chosen)))}`;
  }
  return [
    `job=$(curl -s${key} ${at("v1/jobs")} ${body} | sed 's/^{"id": *"\\([^"]*\\)".*/\\1/')`,
    `curl -s${key} -o /dev/null "${at("v1/jobs")}/$job?wait_ms=60000"`,
    `curl -s${key} -o ${fileOf(request)} "${at("v1/jobs")}/$job/image"`,
  ].join("\n");
}
