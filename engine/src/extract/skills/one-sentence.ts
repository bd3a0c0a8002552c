import type { Line } from "../../model/index.ts";
import { atomsOfSentence } from "./atoms.ts";

/** What has more words is told and not listed. */
const MOST_WORDS = 4;

/** Skills told in one sentence that a narrow column broke: its lines go on one another, whatever the layout took them for. */
export function asOneSentence(lines: readonly Line[]): readonly Line[] {
  const isPlain = lines.every((line, at) => line.kind === "paragraph" && (at === 0 || line.row !== lines[at - 1]?.row));
  const ends = lines.filter((line) => /[.。]\s*$/u.test(line.text));
  const endsOnce = ends.length === 1 && ends[0] === lines.at(-1);
  if (lines.length < 2 || !isPlain || !endsOnce) return lines;
  const text = lines.map((line) => line.text).join(" ");
  const atoms = /[.!?]\s/u.test(text) ? undefined : atomsOfSentence(text, 0);
  if (!atoms?.every((atom) => atom.text.split(/\s+/u).length <= MOST_WORDS)) return lines;
  return lines.map((line, at) => (at === 0 ? line : { ...line, continues: true }));
}
