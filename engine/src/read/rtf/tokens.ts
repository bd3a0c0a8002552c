/** A piece of RTF: a brace, a control word with its number, a control sign, or bytes of text (one byte if it was written in hexadecimal). */
export type Token =
  | { readonly kind: "open" | "close" }
  | { readonly kind: "word"; readonly name: string; readonly value: number | undefined }
  | { readonly kind: "sign"; readonly sign: string }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array; readonly isEscaped?: true };

export type Tokens = Iterator<Token, void>;

const [OPEN, CLOSE, BACKSLASH, MINUS, BLANK, RETURN, NEWLINE, QUOTE, ZERO] = [0x7b, 0x7d, 0x5c, 0x2d, 0x20, 0x0d, 0x0a, 0x27, 0];
const LONGEST_WORD = 32;
const MOST_DIGITS = 10;

/** The pieces of RTF in order; pictures in binary are passed over by their stated length. */
export function* tokensOf(bytes: Uint8Array): Generator<Token, void> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === OPEN || byte === CLOSE) {
      yield { kind: byte === OPEN ? "open" : "close" };
      at += 1;
    } else if (byte === BACKSLASH) {
      const control = controlAt(bytes, at + 1);
      at = control.next;
      if (control.token) yield control.token;
    } else if (byte === RETURN || byte === NEWLINE || byte === ZERO) at += 1;
    else {
      const start = at;
      while (at < bytes.length && isText(bytes[at])) at += 1;
      yield { kind: "bytes", bytes: bytes.subarray(start, at) };
    }
  }
}

type Control = { readonly token?: Token; readonly next: number };

function controlAt(bytes: Uint8Array, at: number): Control {
  if (at >= bytes.length) return { next: at };
  if (isLetter(bytes[at])) return wordAt(bytes, at);
  if (bytes[at] !== QUOTE) return { token: { kind: "sign", sign: String.fromCharCode(bytes[at] ?? 0) }, next: at + 1 };
  const code = Number.parseInt(latin(bytes, at + 1, at + 3), 16);
  return Number.isNaN(code) ? { next: at + 1 } : { token: { kind: "bytes", bytes: Uint8Array.of(code), isEscaped: true }, next: at + 3 };
}

function wordAt(bytes: Uint8Array, start: number): Control {
  let at = start;
  while (at - start < LONGEST_WORD && isLetter(bytes[at])) at += 1;
  const name = latin(bytes, start, at);
  const digits = bytes[at] === MINUS && isDigit(bytes[at + 1]) ? at + 1 : at;
  let end = digits;
  while (end - digits < MOST_DIGITS && isDigit(bytes[end])) end += 1;
  const value = end > digits ? Number(latin(bytes, at, end)) : undefined;
  const next = (end > digits ? end : at) + (bytes[end > digits ? end : at] === BLANK ? 1 : 0);
  // The bytes of a picture follow its length; a length that is not so ends with the file.
  if (name === "bin") return { next: next + Math.max(0, value ?? 0) };
  return { token: { kind: "word", name, value }, next };
}

/** Passes over the group that is open, its own closing brace included. */
export function skipGroup(tokens: Tokens): void {
  for (const _ of restOfGroup(tokens));
}

/** The tokens up to the brace that closes the group which is open; that brace is taken too. */
export function* restOfGroup(tokens: Tokens): Generator<Token, void> {
  let depth = 1;
  for (let next = tokens.next(); !next.done; next = tokens.next()) {
    if (next.value.kind === "open") depth += 1;
    if (next.value.kind === "close") depth -= 1;
    if (depth === 0) return;
    yield next.value;
  }
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

function isText(byte: number | undefined): boolean {
  return byte !== OPEN && byte !== CLOSE && byte !== BACKSLASH && byte !== RETURN && byte !== NEWLINE && byte !== ZERO;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
