/** Small helpers for the page: finding and making elements, and saying numbers in words. */

export const $ = (id) => document.getElementById(id);

/** Makes an element: properties, `data-*`, `aria-*` and listeners (`onclick`) by name, then children. */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name in node && !name.includes("-") && name !== "list") node[name] = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((c) => c !== null && c !== undefined && c !== false));
  return node;
}

const SVG = "http://www.w3.org/2000/svg";

/** Makes an SVG element. */
export function svg(tag, attributes = {}, ...children) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** "420 ms", "1.3 s", "2 min 5 s". */
export function duration(ms) {
  if (ms < 9.95) return `${ms.toFixed(1)} ms`;
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  if (ms < 9950) return `${(ms / 1000).toFixed(1)} s`;
  const s = Math.round(ms / 1000);
  return s < 60 ? `${s} s` : `${Math.floor(s / 60)} min ${s % 60} s`;
}

/** The same for a screen reader's slider value. */
export function spoken(ms) {
  return duration(ms).replace(" ms", " milliseconds").replace(" min", " minutes").replace(/ s$/, " seconds");
}

export const percent = (share) => `${Math.round(share * 100)} %`;

export const bytes = (n) => (n < 1e6 ? `${Math.round(n / 1e3)} kB` : `${(n / 1e6).toFixed(1)} MB`);

/** Calls `work` once things have been quiet for `ms`. */
export function debounced(ms, work) {
  let timer;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...args), ms);
  };
}

const still = matchMedia("(prefers-reduced-motion: reduce)");

/** True where the user asked for less movement. */
export const calm = () => still.matches;

/** Tells screen readers, politely. */
export function announce(text) {
  $("live").textContent = text;
}

/** Copies text; works without the secure context that the clipboard API asks for. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = el("textarea", { value: text, className: "hidden" });
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
}
