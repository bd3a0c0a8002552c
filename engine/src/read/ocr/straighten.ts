import type { GrayPicture } from "../../model/index.ts";

/** The picture turned about its middle until lines that fall by so many degrees clockwise are level; white comes in at the corners. */
export function straightened(picture: GrayPicture, degrees: number): GrayPicture {
  if (degrees === 0) return picture;
  const { width, height, pixels } = picture;
  const sin = Math.sin((degrees * Math.PI) / 180);
  const cos = Math.cos((degrees * Math.PI) / 180);
  const out = new Uint8Array(pixels.length).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const dx = x - width / 2;
      const dy = y - height / 2;
      const fromX = width / 2 + dx * cos - dy * sin;
      const fromY = height / 2 + dx * sin + dy * cos;
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const at = top * width + left;
      const across = fromX - left;
      const down = fromY - top;
      const upper = (pixels[at] ?? 255) * (1 - across) + (pixels[at + 1] ?? 255) * across;
      const lower = (pixels[at + width] ?? 255) * (1 - across) + (pixels[at + width + 1] ?? 255) * across;
      out[y * width + x] = upper * (1 - down) + lower * down + 0.5;
    }
  }
  return { width, height, pixels: out };
}
