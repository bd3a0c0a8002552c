import { headingKey, headingLexicons } from "../../data/headings/headings.ts";
import type { Line } from "../../model/index.ts";
import { takeBullet } from "../../text/bullets.ts";
import { joinContinued } from "../entries/join-broken.ts";

const LABEL = /^([^:：]{2,40}?)\s*[:：]\s*(?=\S)/u;
/** What some list among their skills, each kind behind its label. */
const KINDS = ["certificates", "awards"] as const;
type Kind = (typeof KINDS)[number];

export type LabelledLists = Readonly<Record<Kind, readonly Line[]>> & { readonly rest: readonly Line[] };

function kindOf(label: string): Kind | undefined {
  const kinds = headingLexicons().map((lexicon) => lexicon.kinds.get(headingKey(label, lexicon.and)));
  return KINDS.find((kind) => kinds.includes(kind));
}

/** The items behind a label as lines of their own: parted by semicolons where there are any, else by commas outside brackets. */
function itemsOf(line: Line, from: number): Line[] {
  const sign = /[;；]/u.test(line.text) ? /[^;；]+/gu : /(?:[^,，、()（）]|[(（][^()（）]*[)）])+/gu;
  return [...line.text.slice(from).matchAll(sign)].flatMap((match, at) => {
    const text = match[0].trim();
    const start = line.start + from + match.index + match[0].indexOf(text);
    const { styled: _, continues: __, ...own } = line;
    return text === "" ? [] : [{ ...own, row: line.row + at / 100, start, end: start + text.length, text }];
  });
}

/** Parts "Certifications: …" and "Awards: …" from the lists of skills and languages that they stand among. */
export function partLabelledLists(lines: readonly Line[]): LabelledLists {
  const found: Record<Kind, Line[]> = { certificates: [], awards: [] };
  const taken: Line[] = [];
  const whole = joinContinued(lines);
  // One such label alone may be what a group of skills is called.
  const labels = whole.filter((line) => LABEL.test(line.text));
  if (labels.length < 2) return { ...found, rest: lines };
  for (const line of labels) {
    const bullet = takeBullet(line.text).removed;
    const label = LABEL.exec(line.text.slice(bullet));
    const kind = label?.[1] === undefined ? undefined : kindOf(label[1]);
    if (!label || !kind) continue;
    found[kind].push(...itemsOf(line, bullet + label[0].length));
    taken.push(line);
  }
  return { ...found, rest: lines.filter((line) => !taken.some(({ start, end }) => line.start >= start && line.end <= end)) };
}
