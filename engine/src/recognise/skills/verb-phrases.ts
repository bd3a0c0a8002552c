import type { Evidence, FoundSkill, Span } from "../../model/index.ts";
import { type Token, tokenize } from "./tokens.ts";
import {
  BEFORE_ING,
  BEFORE_PLAIN,
  DEMAND_VERBS,
  DOUBLING,
  EMPLOYER_SUBJECTS,
  IRREGULAR_PAST,
  MOST_PHRASE_WORDS,
  MOST_PIECES,
  PHRASE_STOPS,
  PIECE_OPENERS,
  WEAK_ENDS,
} from "./verb-phrases.rules.ts";

type VerbForm = "plain" | "ing" | "s" | "ed";

let forms: ReadonlyMap<string, VerbForm> | undefined;

/**
 * Verb phrases that name a duty or an ability: "design scalable systems", "managing a team".
 *
 * English only. They are evidence to read, and are never scored.
 */
export function recogniseVerbPhrases(text: string): Span[] {
  forms ??= verbForms();
  const tokens = tokenize(text);
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!opensPhrase(text, tokens, at, forms) && !goesOn(text, tokens, at, spans.at(-1), forms)) continue;
    const end = endOfPhrase(text, tokens, at, forms);
    const first = tokens[at];
    const last = tokens[end - 1];
    if (!first || !last || end - at < 2) continue;
    spans.push({ start: first.start, end: last.end });
    at = end - 1;
  }
  return spans;
}

/** The phrases of a text as skills of kind `phrase`, equal ones together. */
export function findVerbPhrases(text: string, locate: (start: number, end: number) => Evidence): FoundSkill[] {
  const byName = new Map<string, Evidence[]>();
  for (const { start, end } of recogniseVerbPhrases(text)) {
    const name = text.slice(start, end).replace(/\s+/g, " ").toLowerCase();
    const evidence = byName.get(name) ?? [];
    evidence.push(locate(start, end));
    byName.set(name, evidence);
  }
  return [...byName].map(([name, evidence]) => ({ id: `phrase:${name}`, name, kind: "phrase", category: "phrases", evidence }));
}

function opensPhrase(text: string, tokens: readonly Token[], at: number, verbs: ReadonlyMap<string, VerbForm>): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const form = token && verbs.get(token.key);
  if (!token || !form) return false;
  if (!before || !/^ $/.test(text.slice(before.end, token.start))) {
    const sign = before ? text.slice(before.end, token.start) : "\n";
    if (/^[-‐‑'’./]$/.test(sign) || isHeading(text, token, tokens[at + 1])) return false;
    return form === "plain" || form === "ing" || /[\n.;:•]/.test(sign);
  }
  if (form === "ing") return BEFORE_ING.has(before.key);
  if (form !== "plain" || !BEFORE_PLAIN.has(before.key)) return false;
  return !EMPLOYER_SUBJECTS.has(tokens[at - 2]?.key ?? "");
}

/** "Work Experience", "Design Engineer": two capital words in a row are a heading or a title. */
function isHeading(text: string, first: Token, next: Token | undefined): boolean {
  return !!next && /^\p{Lu}/u.test(text.slice(first.start)) && /^\p{Lu}\p{Ll}/u.test(text.slice(next.start));
}

/** After "leads ...," or "leads ... and" the same form of a verb opens the next phrase: "coaches ...". */
function goesOn(text: string, tokens: readonly Token[], at: number, last: Span | undefined, verbs: ReadonlyMap<string, VerbForm>): boolean {
  const token = tokens[at];
  const form = token && verbs.get(token.key);
  if (!token || !form || !last || token.start - last.end > 8 || !/^,?(?: and| &|) $/.test(text.slice(last.end, token.start))) return false;
  const opener = tokens.slice(Math.max(0, at - MOST_PHRASE_WORDS - 2), at).find((one) => one.start === last.start);
  return verbs.get(opener?.key ?? "") === form;
}

function endOfPhrase(text: string, tokens: readonly Token[], from: number, verbs: ReadonlyMap<string, VerbForm>): number {
  let to = from + 1;
  let pieces = 0;
  while (to < tokens.length && to - from < MOST_PHRASE_WORDS) {
    const token = tokens[to];
    const before = tokens[to - 1];
    if (!token || !before || !/^(?: |[-‐‑–/'’´]|)$/.test(text.slice(before.end, token.start)) || PHRASE_STOPS.has(token.key)) break;
    const next = tokens[to + 1]?.key ?? "";
    const opensNext =
      token.key === "to" ? verbs.get(next) === "plain" : verbs.has(next) && verbs.get(next) === verbs.get(tokens[from]?.key ?? "");
    if (/^(?:&|or|to)$/.test(token.key) && to - from > 1 && opensNext) break;
    if (PIECE_OPENERS.has(token.key)) pieces += 1;
    if (pieces > MOST_PIECES) break;
    to += 1;
  }
  while (to > from + 1 && WEAK_ENDS.has(tokens[to - 1]?.key ?? "")) to -= 1;
  return to;
}

function verbForms(): ReadonlyMap<string, VerbForm> {
  const all = new Map<string, VerbForm>();
  for (const verb of DEMAND_VERBS) {
    const stem = /[^e]e$/.test(verb) ? verb.slice(0, -1) : DOUBLING.has(verb) ? verb + verb.slice(-1) : verb;
    const root = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}i` : stem;
    all.set(`${stem}ing`, "ing");
    all.set(`${root}ed`, "ed");
    all.set(root.endsWith("i") ? `${root}es` : /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`, "s");
  }
  for (const past of IRREGULAR_PAST) all.set(past, "ed");
  for (const verb of DEMAND_VERBS) all.set(verb, "plain");
  return all;
}
