import { el } from "./dom.js";

/** What hangs on the wall before there is a picture: a field of dots, fine where one looks. */
export function empty() {
  const dots = el("canvas", { width: 1200, height: 720, ariaHidden: "true" });
  const context = dots.getContext("2d");
  const [cx, cy] = [760, 330];
  const drawn = (x, y, step) => {
    const d = Math.hypot(x + step / 2 - cx, (y + step / 2 - cy) * 1.15);
    if (step > 15 && d < step * 3.1) {
      for (const [i, j] of [[0, 0], [1, 0], [0, 1], [1, 1]]) drawn(x + (i * step) / 2, y + (j * step) / 2, step / 2);
      return;
    }
    context.globalAlpha = Math.max(0.08, 0.9 - d / 700);
    context.beginPath();
    context.arc(x + step / 2, y + step / 2, step * 0.2, 0, 7);
    context.fill();
  };
  const paint = () => {
    context.clearRect(0, 0, 1200, 720);
    context.fillStyle = getComputedStyle(document.body).color;
    for (let y = 0; y < 720; y += 120) for (let x = 0; x < 1200; x += 120) drawn(x, y, 120);
  };
  requestAnimationFrame(paint);
  addEventListener("themechange", paint);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
  return el("div", { className: "empty" }, dots,
    el("p", {}, "A picture is drawn small, then sharpened where people look."));
}
