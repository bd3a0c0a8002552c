const UPRIGHT = 1;
const ORIENTATION = 0x0112;
/** Cameras write how they were held near the start of the file. */
const LOOKED_AT = 64 * 1024;

/** How a camera was held, 1-8 as EXIF counts; 1 where the file does not say. */
export function cameraOrientation(file: Uint8Array): number {
  const start = Buffer.from(file.buffer, file.byteOffset, Math.min(file.length, LOOKED_AT));
  const at = start.indexOf("Exif\0\0", 0, "latin1") + 6;
  if (at < 6 || at + 14 > start.length) return UPRIGHT;
  const little = start.toString("latin1", at, at + 2) === "II";
  const short = (offset: number): number => (little ? start.readUInt16LE(offset) : start.readUInt16BE(offset));
  const long = (offset: number): number => (little ? start.readUInt32LE(offset) : start.readUInt32BE(offset));
  try {
    const table = at + long(at + 4);
    for (let entry = 0; entry < short(table); entry += 1) {
      const field = table + 2 + entry * 12;
      if (short(field) === ORIENTATION) return short(field + 8) <= 8 ? short(field + 8) || UPRIGHT : UPRIGHT;
    }
  } catch {
    // The table points outside of the file: it says nothing.
  }
  return UPRIGHT;
}
