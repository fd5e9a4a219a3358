/**
 * The end device's half of a job (docs/protocol.md): reads frames, runs light SR tile by tile, adds the parts, makes the PNG.
 * onnxruntime-web on WebGPU where there is one, else on threaded WebAssembly.
 */

import { FrameReader } from "./frames.js";
import { withText } from "./png.js";

const TILE = 128; // LR pixels that one call keeps; with the halo the one shape that is compiled
const CACHE = "foveate-models";
const WAITS = [200, 500, 1000, 2000, 5000];

const device = { ort: null, engine: "", provider: "", models: {}, halo: 0, sessions: new Map() };

onmessage = async ({ data, ports }) => {
  if (data.type === "start") {
    try {
      postMessage({ type: "ready", ...(await start(data)) });
    } catch (error) {
      postMessage({ type: "failed", reason: String(error?.message ?? error) });
    }
  } else if (data.type === "job") new Half(data, ports[0]).run();
};

// ---- the engine

async function start({ ort, models, halo, address }) {
  Object.assign(device, { models, halo, address });
  const adapter = await navigator.gpu?.requestAdapter().catch(() => null);
  device.provider = adapter ? "webgpu" : "wasm";
  device.ort = await import(`${ort}ort.${device.provider}.min.mjs`);
  const { env } = device.ort;
  env.wasm.wasmPaths = ort;
  env.wasm.numThreads = self.crossOriginIsolated ? Math.min(navigator.hardwareConcurrency || 1, 8) : 1;
  device.engine = `onnxruntime-web ${device.provider}`;
  const light_ms = {};
  for (const scale of Object.keys(models).map((name) => Number(name.split("_x")[1]))) {
    const side = TILE + 2 * device.halo;
    const probe = new Float32Array(3 * side * side).fill(0.5);
    await enlarge(probe, side, side, scale); // compiles
    const begin = performance.now();
    await enlarge(probe, side, side, scale);
    light_ms[scale] = (performance.now() - begin) / ((TILE * TILE) / 1e6);
  }
  return { engine: device.engine, light_ms, threads: device.provider === "wasm" ? env.wasm.numThreads : 1 };
}

/** The network of `scale`, fetched once and kept by its hash. */
async function session(scale) {
  const found = device.sessions.get(scale);
  if (found) return found;
  const hash = device.models[`light_x${scale}`];
  const url = `${device.address}${hash}.onnx`;
  const cache = await caches.open(CACHE);
  let answer = await cache.match(url);
  const kept = Boolean(answer);
  answer ??= await fetch(url);
  if (!answer.ok) throw new Error(`the network for ×${scale} cannot be fetched: ${answer.status}`);
  const bytes = await answer.arrayBuffer();
  if ((await sha256(bytes)) !== hash) {
    await cache.delete(url);
    throw new Error(`the network for ×${scale} is not the one it should be`);
  }
  if (!kept) await cache.put(url, new Response(bytes));
  const made = await device.ort.InferenceSession.create(new Uint8Array(bytes), { executionProviders: [device.provider] });
  device.sessions.set(scale, made);
  return made;
}

/** Planes (3, H, W) -> planes (3, H*scale, W*scale). */
async function enlarge(planes, height, width, scale) {
  const network = await session(scale);
  const input = new device.ort.Tensor("float32", planes, [1, 3, height, width]);
  const output = (await network.run({ [network.inputNames[0]]: input }))[network.outputNames[0]];
  const data = await output.getData();
  input.dispose?.();
  output.dispose?.();
  return data;
}

async function sha256(bytes) {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((b) => b.toString(16).padStart(2, "0")).join("");
}

/** Light SR of an image {height, width, data: HWC floats}, in tiles of one shape; `alive` ends it early. */
async function light(image, scale, alive) {
  const { height, width, data } = image;
  const tall = Math.min(TILE + 2 * device.halo, height);
  const wide = Math.min(TILE + 2 * device.halo, width);
  const out = new Float32Array(height * width * scale * scale * 3);
  const planes = new Float32Array(3 * tall * wide);
  for (const [y, top, bottom] of spans(height, tall)) {
    for (const [x, left, right] of spans(width, wide)) {
      if (!alive()) throw new Error("cancelled");
      for (let c = 0; c < 3; c++) {
        for (let i = 0; i < tall; i++) {
          for (let j = 0; j < wide; j++) planes[(c * tall + i) * wide + j] = data[((y + i) * width + x + j) * 3 + c];
        }
      }
      const made = await enlarge(planes, tall, wide, scale);
      for (let c = 0; c < 3; c++) {
        for (let i = top * scale; i < bottom * scale; i++) {
          const from = (c * tall * scale + i - y * scale) * wide * scale - x * scale;
          const to = i * width * scale;
          for (let j = left * scale; j < right * scale; j++) out[(to + j) * 3 + c] = Math.min(Math.max(made[from + j], 0), 1);
        }
      }
    }
  }
  return { height: height * scale, width: width * scale, data: out };
}

/** [start, keep from, keep to] of tiles `tile` long along a side: the same shape everywhere, shifted in at the border. */
function* spans(length, tile) {
  for (let kept = 0; kept < length; ) {
    const start = Math.min(Math.max(kept - device.halo, 0), length - tile);
    const end = start + tile >= length ? length : start + tile - device.halo;
    yield [start, kept, end];
    kept = end;
  }
}

// ---- one job

class Half {
  constructor({ id, root }, port) {
    Object.assign(this, { id, port, url: `${root}${id}` });
    this.after = 0;
    this.stopped = false;
    this.received = 0;
    port.onmessage = () => this.#stop();
  }

  get alive() {
    const turn = this.turn;
    return () => !this.stopped && this.turn === turn;
  }

  async run() {
    for (let tries = 0; !this.stopped; tries++) {
      try {
        await this.#read(() => (tries = 0));
        return;
      } catch (error) {
        if (this.stopped) return;
        this.port.postMessage({ type: "link", up: false });
        if (error.fatal || tries > 20) return this.#leave();
        await new Promise((resolve) => setTimeout(resolve, WAITS[Math.min(tries, WAITS.length - 1)]));
      }
    }
  }

  async #read(heard) {
    this.abort = new AbortController();
    const answer = await fetch(`${this.url}/frames?after=${this.after}&preview_ms=500`, { signal: this.abort.signal });
    if (!answer.ok) throw Object.assign(new Error(`${answer.status}`), { fatal: answer.status < 500 });
    const frames = new FrameReader();
    for (const source = answer.body.getReader(); ; ) {
      const { done, value } = await source.read();
      if (done) throw new Error("the stream ended before the job");
      heard();
      for (const { header, body } of frames.feed(value)) {
        if (header.id !== undefined && header.id <= this.after) continue;
        if (body.length && (await sha256(body)) !== header.sha256) throw new Error("a frame was changed on its way");
        this.after = header.id ?? this.after;
        this.received += body.length;
        if (await this.#take(header.event, header.data, body)) return source.cancel();
      }
    }
  }

  /** Takes an event; true when reading is over. */
  async #take(kind, data, body) {
    if (kind === "planned") {
      this.turn = {};
      this.planned = data;
      this.step = { message: "" };
      this.parts = data.plan.passes.map(() => []);
      this.complete = 0;
      this.#tell(kind, data);
      if (data.placement?.light === "end") return false;
      this.#leave();
      return true;
    }
    if (kind === "lr") {
      this.passes = data.passes;
      const lr = await pixels(body, data.part.mime);
      const { width, height } = this.planned;
      const image = { x: 0, y: 0, width, height, mime: data.part.mime, data: base64(body) };
      this.#tell("preview", { ...this.step, ...data, image }); // often the only one: drawing takes less than preview_ms
      const floats = Float32Array.from(lr.data.filter((_, i) => i % 4 < 3), (v) => Math.fround(v / 255));
      this.work = this.#work({ height: lr.height, width: lr.width, data: floats }, this.alive).catch((error) => (this.failure = String(error?.message ?? error)));
    } else if (kind === "begun") this.#complete(data.sr_pass);
    else if (kind === "part") {
      if (data.part) this.#add(data, await pixels(body, data.part.mime));
    } else if (kind === "handed") {
      this.text = data.text;
      this.#complete(this.passes.length);
      this.#finish();
      return true;
    } else {
      if (data.image?.at) data.image = { ...data.image, data: base64(body.subarray(data.image.at[0], data.image.at[0] + data.image.at[1])) };
      if (kind === "preview") this.step = data;
      if (kind !== "preview" || data.image) this.#tell(kind, data);
      return ["completed", "failed", "cancelled"].includes(kind);
    }
    return false;
  }

  #add({ part, elapsed_ms, progress }, image) {
    this.parts[part.pass].push({ part, image, elapsed_ms, progress });
    this.wake?.();
  }

  #complete(count) {
    this.complete = Math.max(this.complete ?? 0, count);
    this.wake?.();
  }

  async #work(image, alive) {
    this.lightMs = this.stitchMs = 0;
    for (const [index, pass] of this.passes.entries()) {
      let begin = performance.now();
      const canvas = await light(padded(image, pass), pass.scale, alive);
      this.lightMs += performance.now() - begin;
      const [height, width] = [pass.height * pass.scale, pass.width * pass.scale];
      const last = index === this.passes.length - 1;
      if (alive()) await this.#show("canvas", canvas, [[0, 0, height, width]], height, width);
      for (let taken = 0; ; ) {
        while (alive() && this.parts[index].length <= taken && this.complete <= index) await new Promise((resolve) => (this.wake = resolve));
        if (!alive()) throw new Error("cancelled");
        if (this.parts[index].length <= taken) break;
        const next = this.parts[index][taken++];
        begin = performance.now();
        addPart(canvas, next.part, next.image);
        next.image = null;
        this.stitchMs += performance.now() - begin;
        if (last) await this.#show("patch", canvas, next.part.areas, height, width, next);
      }
      image = cropped(canvas, height, width);
    }
    return image;
  }

  /** Shows areas of the canvas to the page, in the form of the server's own events. */
  async #show(kind, canvas, areas, rows, columns, { elapsed_ms, progress } = {}) {
    const { width: wide, height: tall } = this.planned;
    const images = [];
    for (const [y, x, h, w] of areas) {
      const [height, width] = [Math.min(h, rows - y), Math.min(w, columns - x)];
      if (height <= 0 || width <= 0) continue;
      const blob = await drawn(canvas, y, x, height, width).convertToBlob({ type: "image/jpeg", quality: 0.85 });
      const data = base64(new Uint8Array(await blob.arrayBuffer()));
      const place = { x: (x * wide) / columns, y: (y * tall) / rows, width: (width * wide) / columns, height: (height * tall) / rows };
      images.push({ ...place, mime: "image/jpeg", data });
    }
    const now = { job: this.id, elapsed_ms: elapsed_ms ?? performance.now(), progress: progress ?? 0.5, message: "" };
    if (kind === "canvas") this.#tell(kind, { ...now, image: images[0] });
    else this.#tell(kind, { ...now, routes: images.map((image) => ({ image })) });
  }

  async #finish() {
    const alive = this.alive;
    const image = await this.work;
    let file = null;
    if (image?.data && alive()) {
      try {
        const png = await drawn(image, 0, 0, image.height, image.width).convertToBlob({ type: "image/png" });
        file = new Blob([withText(new Uint8Array(await png.arrayBuffer()), this.text)], { type: "image/png" });
      } catch (error) {
        this.failure = String(error?.message ?? error);
      }
    }
    if (!alive()) return;
    const report = file
      ? { status: "done", engine: device.engine, light_ms: this.lightMs, stitch_ms: this.stitchMs, received_bytes: this.received }
      : { status: "failed", reason: this.failure ?? "unknown" };
    const job = await fetch(`${this.url}/device`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(report) })
      .then((answer) => (answer.ok ? answer.json() : null))
      .catch(() => null);
    if (file && job?.status === "completed") {
      this.#tell("completed", { job: this.id, elapsed_ms: job.result.timings_ms.total, progress: 1, result: job.result }, file);
      this.stopped = true;
    } else this.#leave();
  }

  /** The page reads on by itself. */
  #leave() {
    this.port.postMessage({ type: "leave", after: this.after });
    this.#stop();
  }

  #stop() {
    this.stopped = true;
    this.parts = [];
    this.abort?.abort();
    this.wake?.();
  }

  #tell(kind, data, file = null) {
    if (!this.stopped) this.port.postMessage({ type: "event", kind, data, file });
  }
}

// ---- pixels

/** RGBA bytes of a file. */
async function pixels(bytes, mime) {
  const bitmap = await createImageBitmap(new Blob([bytes], { type: mime }), { colorSpaceConversion: "none", premultiplyAlpha: "none" });
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d", { willReadFrequently: true });
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return context.getImageData(0, 0, context.canvas.width, context.canvas.height);
}

function addPart(canvas, { areas, gain }, image) {
  const [, , height, width] = areas[0];
  if (image.width !== width || image.height !== height * areas.length) throw new Error("a part has another size than it says");
  const unit = gain / 255;
  areas.forEach(([y, x], n) => {
    if (y < 0 || x < 0 || y + height > canvas.height || x + width > canvas.width) throw new Error("a part lies outside of the picture");
    for (let i = 0; i < height; i++) {
      let from = (n * height + i) * width * 4;
      let to = ((y + i) * canvas.width + x) * 3;
      for (let j = 0; j < width; j++, from += 4, to += 3) {
        canvas.data[to] += (image.data[from] - 128) * unit;
        canvas.data[to + 1] += (image.data[from + 1] - 128) * unit;
        canvas.data[to + 2] += (image.data[from + 2] - 128) * unit;
      }
    }
  });
}

/** `image` mirrored at the bottom and right to the padded sides of a pass. */
function padded(image, { padded_height: tall, padded_width: wide }) {
  const { height, width, data } = image;
  if (tall === height && wide === width) return image;
  const mirror = (i, n) => (i % (2 * n) < n ? i % (2 * n) : 2 * n - 1 - (i % (2 * n)));
  const out = new Float32Array(tall * wide * 3);
  for (let i = 0; i < tall; i++) {
    for (let j = 0; j < wide; j++) {
      const from = (mirror(i, height) * width + mirror(j, width)) * 3;
      for (let c = 0; c < 3; c++) out[(i * wide + j) * 3 + c] = data[from + c];
    }
  }
  return { height: tall, width: wide, data: out };
}

/** The part of an image that a pass keeps, in [0, 1]. */
function cropped({ width: wide, data }, height, width) {
  const out = new Float32Array(height * width * 3);
  for (let i = 0; i < height; i++) {
    for (let j = 0; j < width * 3; j++) out[i * width * 3 + j] = Math.min(Math.max(data[i * wide * 3 + j], 0), 1);
  }
  return { height, width, data: out };
}

/** A canvas with a rectangle of an image. */
function drawn(image, y, x, height, width) {
  const out = new ImageData(width, height);
  for (let i = 0; i < height; i++) {
    let from = ((y + i) * image.width + x) * 3;
    for (let to = i * width * 4, end = to + width * 4; to < end; to += 4) {
      for (let c = 0; c < 3; c++) out.data[to + c] = Math.floor(image.data[from++] * 255 + 0.5);
      out.data[to + 3] = 255;
    }
  }
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext("2d").putImageData(out, 0, 0);
  return canvas;
}

function base64(bytes) {
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}
