import { deflateSync, inflateSync } from "node:zlib";
import { IN_TEXT } from "./in-text.ts";
import type { Mutation } from "./mutation.ts";
import type { Random } from "./random.ts";

/** Damage to what holds a PDF together, and to what its compressed parts say. */
export const IN_PDF: readonly [Mutation, ...Mutation[]] = [
  { name: "damaged table of objects", apply: change(/(?<=startxref\s+)\d+|(?<=\n)\d{10} \d{5} [nf]/g, ["0", "9999999999 65535 n", "7"]) },
  { name: "wrong length", apply: change(/\/Length\s+\d+(?:\s+\d+\s+R)?/g, ["/Length 0", "/Length 999999999", "/Length -5", "/Length 3"]) },
  { name: "reference to another object", apply: bendReference },
  {
    name: "giant or upside-down page",
    apply: change(/\/MediaBox\s*\[[^\]]*\]/g, [
      "/MediaBox [0 0 1e9 1e9]",
      "/MediaBox [0 0 0 0]",
      "/MediaBox [9 9 -9999999 -9]",
      "/MediaBox []",
      "/MediaBox 7",
    ]),
  },
  { name: "page count", apply: change(/\/Count\s+\d+/g, ["/Count 99999999", "/Count -1", "/Count 0"]) },
  { name: "other filter", apply: change(/\/FlateDecode/g, ["/LZWDecode", "/ASCII85Decode", "/DCTDecode", "/JBIG2Decode", "/Crypt"]) },
  { name: "other kind of object", apply: change(/\/Type\s*\/\w+/g, ["/Type /Pages", "/Type /Page", "/Type /ObjStm", "/Type /Font"]) },
  { name: "other kind of font", apply: change(/\/Subtype\s*\/\w+/g, ["/Subtype /Type3", "/Subtype /CIDFontType2", "/Subtype /Form"]) },
  {
    name: "encryption that is not there",
    apply: change(/trailer\s*<</g, ["trailer<</Encrypt <</Filter/Standard/V 4/R 4/O(a)/U(b)/P -1>>"]),
  },
  { name: "damage inside a compressed part", apply: insideStream },
];

function change(pattern: RegExp, replacements: readonly [string, ...string[]]): Mutation["apply"] {
  return (bytes, random) => {
    const text = latin1(bytes);
    const found = text.match(pattern)?.length ?? 0;
    if (found === 0) return undefined;
    const certain = random.below(found);
    const everywhere = random.below(4) === 0;
    let at = -1;
    const changed = text.replace(pattern, (match) => {
      at++;
      return everywhere || at === certain ? random.pick(replacements) : match;
    });
    return bytesOf(changed);
  };
}

/** Objects that point at each other in a circle come from here. */
function bendReference(bytes: Uint8Array, random: Random): Uint8Array | undefined {
  const text = latin1(bytes);
  const numbers = [...text.matchAll(/(\d+) 0 R/g)].map((match) => match[1] ?? "");
  const [first, ...rest] = numbers;
  if (first === undefined) return undefined;
  const certain = random.below(numbers.length);
  let at = -1;
  return bytesOf(
    text.replace(/\d+ 0 R/g, (match) => {
      at++;
      return at === certain ? `${random.pick([first, ...rest])} 0 R` : match;
    }),
  );
}

/** Bit flips never reach the text operators, since a flipped bit only breaks the compression: unpack, damage, pack again. */
function insideStream(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array | undefined {
  const text = latin1(bytes);
  const streams = [...text.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)];
  const stream = streams[random.below(streams.length)];
  const packed = stream?.[1];
  if (!stream || packed === undefined) return undefined;
  const plain = inflated(packed);
  const damaged = plain && random.pick(IN_TEXT).apply(plain, random, other);
  if (!damaged) return undefined;
  const start = stream.index + stream[0].indexOf(packed);
  return bytesOf(text.slice(0, start) + latin1(deflateSync(damaged, { level: 1 })) + text.slice(start + packed.length));
}

function inflated(packed: string): Uint8Array | undefined {
  try {
    return inflateSync(Buffer.from(packed, "latin1"));
  } catch {
    return undefined;
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "latin1"));
}
