import type { Mutation } from "./mutation.ts";
import type { Random } from "./random.ts";

/** Damage to the structure of anything written in characters: XML, HTML, JSON, CSV, RTF, and the bare parts of a PDF. */
export const IN_TEXT: readonly [Mutation, ...Mutation[]] = [
  { name: "changed number", apply: inText(changeNumbers) },
  { name: "lost tags", apply: inText((text, random) => without(text, random, /<[^<>]{1,200}>/g)) },
  { name: "lost brackets", apply: inText((text, random) => without(text, random, /[{}[\]()<>]/g)) },
  { name: "lost quotes", apply: inText((text, random) => without(text, random, /["']/g)) },
  { name: "lost line breaks", apply: inText((text, random) => (/\n/.test(text) ? without(text, random, /\r?\n/g) : undefined)) },
  { name: "deep nesting", apply: inText(nest) },
  { name: "unknown and endless entities", apply: inText((text, random) => insert(text, random, random.pick(ENTITIES))) },
  { name: "value of another kind", apply: inText(changeValue) },
  { name: "words of a format", apply: inText((text, random) => insert(text, random, random.pick(FORMAT_WORDS))) },
  {
    name: "one very long word",
    apply: inText((text, random) => insert(text, random, random.pick(["a", "(", "-", "@", "9", "é"]).repeat(20_000))),
  },
  { name: "written as UTF-16", apply: (bytes) => new Uint8Array(Buffer.from(textOf(bytes), "utf16le")) },
  { name: "written as UTF-8 twice", apply: (bytes) => new Uint8Array(Buffer.from(textOf(bytes), "utf8")) },
];

const HUGE = ["-1", "0", "1", "255", "65536", "2147483647", "4294967295", "99999999999999999999", "1e308", "0.000000001", "NaN"] as const;

const ENTITIES = [
  "&amp;&#0;&#x110000;&#xD800;&nosuch;",
  '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>&b;',
  '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/hostname">]>&a;',
  "<![CDATA[ never closed",
  "<!-- never closed",
] as const;

const FORMAT_WORDS = [
  "<script>",
  "<style>p{display:none}",
  "</html>",
  "<table><tr><td>",
  "\\u0000\\ud800",
  "{\\rtf1\\ansi\\bin99999999 ",
  "\\u-9999?\\'zz",
  "endstream\nendobj\n1 0 obj\n<<>>\n",
  "%PDF-1.7\n",
  "/Filter [/FlateDecode /FlateDecode /ASCIIHexDecode]",
  "PK\u0003\u0004",
  "\u0000\u202e\ufeff",
] as const;

type Pair = readonly [open: string, close: string];
const KINDS = ["null", "true", "-0", "[]", "{}", '""', "[[[[[[1]]]]]]", '{"a":{"a":{"a":[]}}}', '"\\u0000"'] as const;
const DEEP: readonly [Pair, ...Pair[]] = [
  ["<div>", "</div>"],
  ["<w:p><w:r>", "</w:r></w:p>"],
  ["<table><tr><td>", "</td></tr></table>"],
  ["[", "]"],
  ['{"a":', "}"],
  ["{\\b ", "}"],
  ["<<", ">>"],
  ["> ", ""],
];

/** One character a byte, so that nothing but the intended place changes. */
function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

function inText(change: (text: string, random: Random) => string | undefined): Mutation["apply"] {
  return (bytes, random) => {
    const changed = change(textOf(bytes), random);
    return changed === undefined ? undefined : new Uint8Array(Buffer.from(changed, "latin1"));
  };
}

/** Leaves out a random share of what the pattern finds, at least one. */
function without(text: string, random: Random, pattern: RegExp): string | undefined {
  const found = text.match(pattern)?.length ?? 0;
  if (found === 0) return undefined;
  const share = random.pick([0, 0.02, 0.5]);
  const certain = random.below(found);
  let at = -1;
  return text.replace(pattern, (match) => {
    at++;
    return at === certain || random.below(1000) < share * 1000 ? "" : match;
  });
}

function changeNumbers(text: string, random: Random): string | undefined {
  const found = text.match(/\d+/g)?.length ?? 0;
  if (found === 0) return undefined;
  const chosen = new Set(Array.from({ length: 1 + random.below(3) }, () => random.below(found)));
  let at = -1;
  return text.replace(/\d+/g, (match) => {
    at++;
    return chosen.has(at) ? random.pick(HUGE) : match;
  });
}

function changeValue(text: string, random: Random): string | undefined {
  const values = /(?<=[:=]\s*)(?:"[^"\n]{0,200}"|\d+|true|false|null)/g;
  const found = text.match(values)?.length ?? 0;
  if (found === 0) return undefined;
  const certain = random.below(found);
  let at = -1;
  return text.replace(values, (match) => {
    at++;
    return at === certain ? random.pick(KINDS) : match;
  });
}

function nest(text: string, random: Random): string {
  const [open, close] = random.pick(DEEP);
  const at = random.below(text.length);
  const depth = random.pick([50, 2000, 30_000]);
  return text.slice(0, at) + open.repeat(depth) + (random.below(2) ? close.repeat(depth) : "") + text.slice(at);
}

function insert(text: string, random: Random, part: string): string {
  const at = random.below(text.length);
  return text.slice(0, at) + Buffer.from(part, "utf8").toString("latin1") + text.slice(at);
}
