/** Text entries in a PNG file (PNG specification, 11.3.3). */

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});

/** `png` with `text` ({key: value}) as iTXt chunks after its header. */
export function withText(png, text) {
  const after = 8 + 25; // signature and IHDR
  const chunks = Object.entries(text).map(([key, value]) => chunk("iTXt", encoded(key, value)));
  return new Blob([png.subarray(0, after), ...chunks, png.subarray(after)]);
}

function encoded(key, value) {
  // keyword, NUL, not compressed, method 0, no language, no translated keyword
  return new TextEncoder().encode(`${key}\0\0\0\0\0${value}`);
}

function chunk(type, data) {
  const out = new Uint8Array(12 + data.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  out.set(new TextEncoder().encode(type), 4);
  out.set(data, 8);
  let crc = 0xffffffff;
  for (const byte of out.subarray(4, 8 + data.length)) crc = TABLE[(crc ^ byte) & 255] ^ (crc >>> 8);
  view.setUint32(8 + data.length, (crc ^ 0xffffffff) >>> 0);
  return out;
}
