/** Catmull-Rom bicubic enlargement, so that "before" is what every image viewer does, whatever the browser. */

const weight = (x) => {
  const t = Math.abs(x);
  if (t < 1) return (1.5 * t - 2.5) * t * t + 1;
  return t < 2 ? ((-0.5 * t + 2.5) * t - 4) * t + 2 : 0;
};

/** For each of `to` output positions over `from` input ones: four input indices and their weights. */
function taps(from, to) {
  const index = new Int32Array(to * 4);
  const factor = new Float32Array(to * 4);
  for (let i = 0; i < to; i++) {
    const centre = ((i + 0.5) * from) / to - 0.5;
    const first = Math.floor(centre) - 1;
    for (let k = 0; k < 4; k++) {
      index[4 * i + k] = Math.min(Math.max(first + k, 0), from - 1);
      factor[4 * i + k] = weight(centre - first - k);
    }
  }
  return [index, factor];
}

/** ImageData -> ImageData of `width` x `height`, at least as large; alpha is taken as opaque. */
export function enlarge(image, width, height) {
  const rows = new Float32Array(width * image.height * 3);
  const [xi, xf] = taps(image.width, width);
  for (let y = 0, o = 0; y < image.height; y++) {
    const line = y * image.width;
    for (let x = 0; x < width; x++) {
      for (let c = 0; c < 3; c++, o++) {
        let sum = 0;
        for (let k = 4 * x; k < 4 * x + 4; k++) sum += xf[k] * image.data[4 * (line + xi[k]) + c];
        rows[o] = sum;
      }
    }
  }
  const out = new ImageData(width, height);
  const [yi, yf] = taps(image.height, height);
  for (let y = 0, o = 0; y < height; y++) {
    for (let x = 0; x < width; x++, o++) {
      for (let c = 0; c < 3; c++) {
        let sum = 0;
        for (let k = 4 * y; k < 4 * y + 4; k++) sum += yf[k] * rows[3 * (yi[k] * width + x) + c];
        out.data[4 * o + c] = sum; // a clamped array: rounds and limits to 0..255
      }
      out.data[4 * o + 3] = 255;
    }
  }
  return out;
}

/** A canvas of `width` x `height` with the `crop` (x, y, width, height) of an image or bitmap enlarged onto it. */
export function enlarged(source, crop, width, height) {
  const small = document.createElement("canvas");
  [small.width, small.height] = [crop.width, crop.height];
  const context = small.getContext("2d", { willReadFrequently: true });
  context.drawImage(source, -crop.x, -crop.y);
  const out = document.createElement("canvas");
  [out.width, out.height] = [width, height];
  out.getContext("2d").putImageData(enlarge(context.getImageData(0, 0, crop.width, crop.height), width, height), 0, 0);
  return out;
}
