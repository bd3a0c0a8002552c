import type { Span } from "../../model/index.ts";

/** Without separators and brackets at its edges; a closing bracket stays where its opening one is inside. */
export function trimSpan(span: Span, text: string): Span {
  let [start, end] = [span.start, span.end];
  const inner = () => text.slice(start, end);
  for (let [changed, round] = [true, 0]; changed && round < MOST_ROUNDS; round++) {
    const [from, to] = [start, end];
    while (start < end && EDGE_START.test(text[start] ?? "")) start++;
    start += ORNAMENT.exec(text.slice(start, Math.min(end, start + LONGEST_ORNAMENT)))?.[0].length ?? 0;
    while (end > start && EDGE_END.test(text[end - 1] ?? "")) end--;
    // "** Clerk**": stars that were meant to make it bold; "A*" is a grade.
    if (inner().endsWith("**")) end -= 2;
    changed = start > from || end < to;
    const rest = inner();
    if (/[)）\]]$/u.test(rest) && !/[(（[]/u.test(rest)) {
      end -= 1;
      changed = true;
    }
    if (/^[(（[]/u.test(rest) && (!/[)）\]]/u.test(rest) || /^[(（[][^)）\]]*[)）\]]$/u.test(rest))) {
      start += 1;
      changed = true;
    }
  }
  return { start, end };
}

/** Signs looked at one by one: an expression for a whole run of them takes the square of its length where none ends the text. */
const EDGE_START = /[\s,;:：，、|•·*)）\]–—\-/]/u;
const EDGE_END = /[\s,;:：，、|•·(（[–—\-/]/u;
/** A picture before a name ("🏫 Colegio Ejemplo"), and the number of an entry before a Chinese one. */
const ORNAMENT =
  /^(?:(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})(?:[\uFE0F\u200D]|\p{Emoji_Modifier})*\s*|\d{1,2}[.、]\s*(?=\p{Script=Han}))/u;
const LONGEST_ORNAMENT = 8;
/** Nobody sets a name in more brackets than this. */
const MOST_ROUNDS = 16;
