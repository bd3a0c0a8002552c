import type { DraftLine } from "../draft.ts";

/** A line with the edges of its letters, in points. */
export type Placed = DraftLine & {
  readonly left: number;
  readonly right: number;
  readonly textLeft: number;
  readonly size: number;
  readonly wrappedFrom: DraftLine["kind"];
};

/** `gap`: most distance from line to line in usual ones. `nextWord`: least room that stays free before what stands at the right, in sizes; `surelyMore`: where the words alone show that the head goes on. */
const HEAD = { gap: 1.3, nextWord: 0.5, surelyMore: 2, indent: 0.6, sameSize: 0.1 } as const;
/** A line that ends so wants more. */
const OPEN_END = /(?:[,;&|·•–—-]|\s(?:of|for|and|the|at|in|de|del|da|do|dos|di|du|des|der|für|und|et|y|e|en|van|la|le))$/u;

/** Would the first word of the line have found no room above? `free`: room that stays free at the edge, in sizes. */
export function reachesEdge(above: Placed, line: Placed, edge: number, free: number = HEAD.nextWord): boolean {
  const firstWord = line.text.split(" ")[0] ?? "";
  const needed = ((line.right - line.left) * (firstWord.length + 1)) / Math.max(1, line.text.length);
  return above.right + needed + free * line.size > edge;
}

/**
 * Whether a row of one line is the rest of a head that found no room beside its date: "Staff Nurse · Willow Creek Medical" and
 * "2015 – 2019" over "Center".
 *
 * A head that reaches its date by chance has another line below it as often as not. So it has to show that it goes on: it ends in a
 * sign or a small word that wants more, or the bold name in it already turned into plain letters, which go on below.
 */
export function isRestOfHead([head, date, ...others]: readonly Placed[], [rest, ...more]: readonly Placed[]): boolean {
  if (!head || !date || !rest || others.length > 0 || more.length > 0) return false;
  if (head.kind === "list-item" || rest.kind === "list-item" || (rest.gapBefore ?? Number.POSITIVE_INFINITY) > HEAD.gap) return false;
  if (Math.abs(rest.left - head.textLeft) > HEAD.indent * rest.size) return false;
  if (Math.abs(rest.size - head.size) > HEAD.sameSize * head.size) return false;
  if (!isSameLook(head, rest)) return false;
  const isSure = OPEN_END.test(head.text) || /^\p{Ll}/u.test(rest.text);
  return isSure ? reachesEdge(head, rest, date.left, HEAD.surelyMore) : turnsPlain(head) && reachesEdge(head, rest, date.left);
}

/** The rest is set as the head ended. */
function isSameLook(head: Placed, rest: Placed): boolean {
  const [last, first] = [head.spans.at(-1)?.style, rest.spans[0]?.style];
  return (last?.bold === true) === (first?.bold === true) && (last?.italic === true) === (first?.italic === true);
}

function turnsPlain({ spans }: Placed): boolean {
  return spans[0]?.style.bold === true && spans.at(-1)?.style.bold !== true;
}

/** A head and its rest as one line; the rest stands a blank behind. */
export function withRest(head: Placed, rest: Placed): Placed {
  const from = head.text.length + 1;
  return {
    ...head,
    text: `${head.text} ${rest.text}`,
    spans: [...head.spans, ...rest.spans.map((span) => ({ ...span, start: span.start + from, end: span.end + from }))],
  };
}
