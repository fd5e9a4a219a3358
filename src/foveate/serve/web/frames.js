/** Frames of docs/protocol.md: cuts a byte stream into headers and bodies, however it was chopped on the way. */

export class FrameReader {
  #buffer = new Uint8Array(0);

  /** The frames that `chunk` completes, those that only say "alive" left out. */
  *feed(chunk) {
    const joined = new Uint8Array(this.#buffer.length + chunk.length);
    joined.set(this.#buffer);
    joined.set(chunk, this.#buffer.length);
    this.#buffer = joined;
    for (;;) {
      const view = new DataView(this.#buffer.buffer, this.#buffer.byteOffset, this.#buffer.length);
      if (view.byteLength < 8) return;
      const [head, body] = [view.getUint32(0), view.getUint32(4)];
      if (Math.max(head, body) > 2 ** 28) throw Object.assign(new Error("not a stream of frames"), { fatal: true });
      if (view.byteLength < 8 + head + body) return;
      const header = this.#buffer.slice(8, 8 + head);
      const found = { body: this.#buffer.slice(8 + head, 8 + head + body) };
      this.#buffer = this.#buffer.subarray(8 + head + body);
      if (head) yield { header: JSON.parse(new TextDecoder().decode(header)), ...found };
    }
  }
}
