import type { Span } from "../model/index.ts";
import { findTitleHeads } from "../recognise/titles/score-title.ts";

/** A job title that a text names, with its place. */
export type NamedTitle = Span & { readonly title: string };

const MOST_WORDS_BEFORE = 3;
const BEHIND = /^ of \p{Lu}[\p{L}&]+(?: \p{Lu}[\p{L}&]+)?/u;
const WORD_BEFORE = /([\p{L}&][\p{L}\p{N}/+#&.-]*)[ \t]+$/u;
const LONGEST_BEFORE = 60;
/** "As a", "experienced", "licensed": behind them a title needs no capital. */
const HELD =
  /(?<!\p{L})(?:(?:as|am|being|role of|position of|als|como|comme|en tant que)(?: an?| the| einer?| un[ae]?)?|experienced|qualified|registered|licen[cs]ed|certified|skilled|seasoned|dedicated|motivated)\s+(?:[\p{L}-]+\s+){0,2}$/iu;
const LITTLE_WORD = /^(?:an?|the|as|of|in|at|with|for|to|and|or|by|from|is|am|our|my|your)$/iu;
/** Words that many titles end in and that name no trade by themselves. */
const TELLS_NOTHING =
  /^(?:lead|head|chief|principal|executive|professional|staff|employee|partner|vendor|volunteer|guide|host|captain|associate|member|official|leader|president|owner|manager|assistant|intern|trainee|fellow|scholar|worker|operator|officer|agent|mentor|author|apprentice|advis[eo]r|monitor|founder|contractor|deputy|student|controller|freelancer|server|director|specialist|consultant|coordinator|supervisor|representative|support|payroll|qa)$/iu;

/**
 * The titles that a text names, each once, in its order: a known head of titles ("engineer", "nurse") with the words before it,
 * where it is capitalised as titles are or said to be held ("as a sales manager").
 *
 * `taken`: places that name something else, as "SQL Server" names a tool.
 */
export function namedTitles(text: string, taken: readonly Span[]): readonly NamedTitle[] {
  const named = new Map<string, NamedTitle>();
  for (const head of findTitleHeads(text)) {
    if (taken.some(({ start, end }) => start < head.end && end > head.start)) continue;
    const found = titleAround(text, head);
    const key = found?.title.toLowerCase();
    if (found && key !== undefined && !named.has(key)) named.set(key, found);
  }
  return [...named.values()];
}

function titleAround(text: string, head: Span): NamedTitle | undefined {
  const word = text.slice(head.start, head.end);
  const hasCapital = /^\p{Lu}/u.test(word);
  if (!hasCapital && !HELD.test(text.slice(Math.max(0, head.start - LONGEST_BEFORE), head.start))) return undefined;
  let start = head.start;
  for (let count = 0; count < MOST_WORDS_BEFORE; count += 1) {
    const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_BEFORE), start));
    if (!before?.[1] || /[.]$/.test(before[1])) break;
    if (hasCapital ? !/^\p{Lu}/u.test(before[1]) : LITTLE_WORD.test(before[1])) break;
    start -= before[0].length;
  }
  const end = head.end + (BEHIND.exec(text.slice(head.end, head.end + LONGEST_BEFORE))?.[0].length ?? 0);
  if (start === head.start && end === head.end && TELLS_NOTHING.test(word)) return undefined;
  return { title: text.slice(start, end).replace(/\s+/g, " "), start, end };
}
