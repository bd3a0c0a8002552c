/** A picture of a page with what shows through it: `alpha` 0 is unseen, 255 covers. Without `alpha` all of it covers. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly gray: Uint8Array;
  readonly alpha?: Uint8Array;
};

const KIND = { bits: 1, rgb: 2, rgba: 3 } as const;

/** A picture as pdf.js decoded it, in shades of grey; `undefined` if it could not decode it. */
export function pictureOf(decoded: unknown): Picture | undefined {
  const { width, height, kind, data, gray } = fieldsOf(decoded);
  if (typeof width === "number" && typeof height === "number" && gray instanceof Uint8Array) return { width, height, gray };
  if (typeof width !== "number" || typeof height !== "number" || !(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) {
    return undefined;
  }
  if (kind === KIND.bits) return { width, height, gray: grayOfBits(data, width, height, 0) };
  if (kind === KIND.rgb) return { width, height, gray: grayOfColors(data, width * height, 3) };
  if (kind !== KIND.rgba) return undefined;
  return { width, height, gray: grayOfColors(data, width * height, 4), alpha: data.filter((_, at) => at % 4 === 3) as Uint8Array };
}

/** A stencil: where its bits are off, the page takes the current colour. */
export function stencilOf(decoded: unknown, shade: number): Picture | undefined {
  const { width, height, data } = fieldsOf(decoded);
  if (typeof width !== "number" || typeof height !== "number" || !(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) {
    return undefined;
  }
  return { width, height, gray: new Uint8Array(width * height).fill(shade), alpha: grayOfBits(data, width, height, 255) };
}

/** The brightness of a colour as the eye takes it. */
export function shadeOf(red: number, green: number, blue: number): number {
  return (red * 77 + green * 150 + blue * 29) >> 8;
}

function grayOfBits(data: ArrayLike<number>, width: number, height: number, flip: number): Uint8Array {
  const gray = new Uint8Array(width * height);
  const stride = (width + 7) >> 3;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const bit = ((data[y * stride + (x >> 3)] ?? 0xff) >> (7 - (x & 7))) & 1;
      gray[y * width + x] = (bit === 1 ? 255 : 0) ^ flip;
    }
  }
  return gray;
}

function grayOfColors(data: ArrayLike<number>, count: number, step: number): Uint8Array {
  const gray = new Uint8Array(count);
  for (let at = 0; at < count; at += 1) {
    const from = at * step;
    gray[at] = shadeOf(data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0);
  }
  return gray;
}

export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return value && typeof value === "object" ? (value as Readonly<Record<string, unknown>>) : {};
}
