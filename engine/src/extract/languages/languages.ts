import type { Language, Line, Span } from "../../model/index.ts";
import { findFluency, findHumanLanguages } from "../../recognise/human-languages/find-human-languages.ts";
import { trimSpan } from "../entries/trim-span.ts";
import type { Trace, Traced } from "../traced.ts";

type Found = { readonly language: Span; readonly text: string; readonly fluency?: Span & { readonly text: string } };

/** "English (native), Speechish (basic)": what a comma parts from the bracket is about a language that no list knows. */
const BEHIND_BRACKET = /^(\s*[(（][^()（）]{1,40}[)）])\s*[,;，、|•·]/u;
/** Two languages that have one rating: "gallego y español (nativo)", "Fries en Nederlands: moedertaal". */
const JOINS = /^\s*(?:and|und|et|y|e|en|&|\+|和|及|与|與|\/)\s*$/u;
const RATING_ONLY = /^[^\p{L}\d]*$/u;

/** "livello B2", "Niveau C1": the figure is the level. */
const LEVEL = /^(?:level|livello|niveau|nivel|nível|stufe)\s*:?\s+(?=[ABC][12](?![\p{L}\d]))/iu;

/** What is said about a language: the words up to the next one, or the label in front ("Native: German"). */
function fluencyBetween(line: Line, from: number, to: number): (Span & { readonly text: string }) | undefined {
  const local = line.text.slice(from, to);
  const trimmed = trimSpan({ start: from, end: to }, line.text);
  const written = line.text.slice(trimmed.start, trimmed.end);
  const lead = LEVEL.exec(written)?.[0].length ?? 0;
  const text = written.slice(lead).replace(/(?<=\p{L}{3}|[A-C][12])\.$/u, "");
  if (RATING_ONLY.test(text) || text.length > 60) return undefined;
  const known = findFluency(local);
  if (known.length === 0) return undefined;
  return { start: line.start + trimmed.start + lead, end: line.start + trimmed.start + lead + text.length, text };
}

function readLine(line: Line): Found[] {
  const languages = findHumanLanguages(line.text);
  const label = /^([^:：]{2,40})[:：]/u.exec(line.text);
  const labelled =
    label && languages.every((language) => language.start >= label[0].length) ? fluencyBetween(line, 0, label[1]?.length ?? 0) : undefined;
  const found = languages.map((language, i) => {
    const next = languages[i + 1]?.start ?? line.text.length;
    const opens = Math.max(
      0,
      languages[i - 1]?.end ?? 0,
      ...[...line.text.slice(0, language.start).matchAll(/[,;|•·:：]/gu)].map((match) => match.index + 1),
    );
    const behind = line.text.slice(language.end, next);
    const close = i + 1 < languages.length ? /[,;|•]/u.exec(behind) : BEHIND_BRACKET.exec(behind);
    const own = fluencyBetween(line, language.end, close ? language.end + close.index + (close[1]?.length ?? 0) : next);
    const fluency = labelled ?? own ?? fluencyBetween(line, opens, language.start);
    return {
      language: { start: line.start + language.start, end: line.start + language.end },
      text: line.text.slice(language.start, language.end),
      ...(fluency && { fluency }),
    };
  });
  return found.map((one, i) => {
    const next = found[i + 1];
    const isShared =
      next?.fluency !== undefined && JOINS.test(line.text.slice(one.language.end - line.start, next.language.start - line.start));
    return !one.fluency && isShared ? { ...one, ...(next.fluency && { fluency: next.fluency }) } : one;
  });
}

/** A line that only rates belongs to the language on the line or in the cell before it. */
function withRatingBelow(found: Found | undefined, line: Line): Found | undefined {
  if (!found || found.fluency || findHumanLanguages(line.text).length > 0) return undefined;
  const fluency = fluencyBetween(line, 0, line.text.length);
  return fluency ? { ...found, fluency } : undefined;
}

/** Languages side by side over their ratings side by side: each has the one below it. */
function rateRow(found: Found[], ratings: readonly Line[]): boolean {
  const above = found.slice(-ratings.length);
  if (ratings.length < 2 || above.length < ratings.length) return false;
  const rated = above.flatMap((one, at) => withRatingBelow(one, ratings[at] as Line) ?? []);
  if (rated.length < ratings.length) return false;
  found.splice(-ratings.length, ratings.length, ...rated);
  return true;
}

/** Reads human languages and how well they are spoken. */
export function extractLanguages(lines: readonly Line[]): readonly Traced<Language>[] {
  const found: Found[] = [];
  for (const row of Map.groupBy(lines, (line) => line.row).values()) {
    if (rateRow(found, row)) continue;
    for (const line of row) {
      const rated = withRatingBelow(found.at(-1), line);
      if (rated) found[found.length - 1] = rated;
      else found.push(...readLine(line));
    }
  }
  const unique = found.filter((item, i) => found.findIndex((other) => other.text.toLowerCase() === item.text.toLowerCase()) === i);
  return unique.map(({ language, text, fluency }) => {
    const traces: Trace[] = [{ pointer: "/language", spans: [language], confidence: 0.95 }];
    if (fluency) traces.push({ pointer: "/fluency", spans: [{ start: fluency.start, end: fluency.end }], confidence: 0.9 });
    return { value: { language: text, ...(fluency && { fluency: fluency.text }) }, traces };
  });
}
