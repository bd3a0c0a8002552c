/**
 * Bytes as text: by byte order mark, else UTF-8 where it is valid, else UTF-16 told by its zero bytes, else Windows-1252.
 *
 * `undefined` means that the bytes are not text at all.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder("utf-8").decode(bytes);
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const sample = bytes.subarray(0, 4096);
  const zeros = zeroBytes(sample);
  const least = Math.max(8, sample.length * LEAST_ZEROS);
  if (zeros.odd > zeros.even * 4 && zeros.odd > least) return new TextDecoder("utf-16le").decode(bytes);
  if (zeros.even > zeros.odd * 4 && zeros.even > least) return new TextDecoder("utf-16be").decode(bytes);
  if (zeros.even + zeros.odd > 0) return undefined;
  const text = decodeStrictly(bytes) ?? new TextDecoder("windows-1252").decode(bytes);
  return isMostlyPrintable(text) ? text : undefined;
}

/** Even Chinese text in UTF-16 has blanks, digits and line breaks; noise has a zero in 256 bytes. */
const LEAST_ZEROS = 0.02;

function zeroBytes(bytes: Uint8Array): { even: number; odd: number } {
  let even = 0;
  let odd = 0;
  bytes.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  return { even, odd };
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const MOST_CONTROL_CHARACTERS = 0.01;

function isMostlyPrintable(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f]/gu)?.length ?? 0;
  return controls <= sample.length * MOST_CONTROL_CHARACTERS;
}
