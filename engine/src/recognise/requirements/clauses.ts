import type { Span } from "../../model/index.ts";
import { hasPhrase, phraseAt } from "../phrases/phrase-table.ts";
import { type Passage, passageOf } from "./passage.ts";
import { endsInAbbreviation } from "./sentences.ts";
import { isTelling, signalsOf } from "./signals.ts";
import type { WordTables } from "./word-tables.ts";

/** The points of "U.S." end nothing. */
const BREAK = /，|,(?=\p{Script=Han})|;\s|,\s|\s\|\s|\s[–—]\s|\s\+\s|\s[•·]\s|[()（）]|(?<!(?<!\p{L})\p{Lu})\.\s/gu;

type Segment = { readonly span: Span; readonly isHard: boolean };

/** Cuts at commas and the like, never inside brackets. */
function segmentsOf(text: string, start: number, end: number): Segment[] {
  const segments: Segment[] = [];
  let from = start;
  let depth = 0;
  let isHard = false;
  for (const found of text.slice(start, end).matchAll(BREAK)) {
    const at = start + found.index;
    if (/[(（]/.test(found[0])) depth += 1;
    else if (/[)）]/.test(found[0])) depth = Math.max(0, depth - 1);
    else if (depth === 0 && !(found[0].startsWith(".") && endsInAbbreviation(text, from, at + 1))) {
      segments.push({ span: { start: from, end: at }, isHard });
      from = at + found[0].length;
      isHard = /[;•·|]/.test(found[0]);
    }
  }
  segments.push({ span: { start: from, end }, isHard });
  return segments.filter(({ span }) => span.end > span.start);
}

/**
 * Parts a sentence into its demands: a new one starts at a semicolon, and at a comma behind which something else is asked
 * for (years, a degree, a language, an ability) or the weight changes ("CPA preferred").
 */
export function clausesOf(text: string, start: number, end: number, tables: WordTables): Passage[] {
  const groups: { start: number; end: number; tells: boolean }[] = [];
  for (const { span, isHard } of segmentsOf(text, start, end).flatMap((segment) => apartFromWish(text, segment, tables))) {
    const passage = passageOf(text, span.start, span.end, tables);
    const signals = signalsOf(passage);
    const before = groups[groups.length - 1];
    if (before !== undefined && !isHard && saysOnlyHowMuch(passage)) {
      groups[groups.length - 1] = { ...before, end: span.end, tells: true };
      continue;
    }
    const tells = isTelling(signals);
    const group = groups[groups.length - 1];
    const opens = tells || signals.opensWithQuality || (group?.tells === true && signals.hasDemandWords);
    if (group === undefined || isHard || opens) groups.push({ start: span.start, end: span.end, tells });
    else groups[groups.length - 1] = { ...group, end: span.end };
  }
  return groups.flatMap((group) => carveBrackets(withoutOpeningJoint(passageOf(text, group.start, group.end, tables))));
}

/** Words between the "and" and what weighs the rest: "und bringen idealerweise". */
const MOST_WORDS_BEFORE_LEAD = 2;
const LEAST_WORDS_OF_A_DEMAND = 2;

/** "Sie haben die Ausbildung abgeschlossen und bringen idealerweise SAP-Kenntnisse mit": what "ideally" weighs is parted from the demand before it. */
function apartFromWish(text: string, segment: Segment, tables: WordTables): Segment[] {
  const { span, isHard } = segment;
  const { words } = passageOf(text, span.start, span.end, tables);
  for (let at = LEAST_WORDS_OF_A_DEMAND; at < words.length; at += 1) {
    const joint = phraseAt(words, at, tables.and);
    if (joint === undefined) continue;
    const next = words[joint.to];
    const isWish = [...Array(MOST_WORDS_BEFORE_LEAD + 1).keys()].some((behind) => {
      const lead = phraseAt(words, joint.to + behind, tables.niceLeads);
      return lead !== undefined && lead.to < words.length;
    });
    const before = words.slice(0, at);
    if (next === undefined || !isWish || hasPhrase(before, tables.nice)) continue;
    return [
      { span: { start: span.start, end: words[at]?.start ?? span.end }, isHard },
      { span: { start: next.start, end: span.end }, isHard: true },
    ];
  }
  return [segment];
}

const LONGEST_ARTICLE = 3;

/** "Python – an advantage": what stands behind the dash is the weight of the demand before it and none itself. */
function saysOnlyHowMuch({ words, tables }: Passage): boolean {
  const from = (words[0]?.key.length ?? 0) <= LONGEST_ARTICLE ? [0, 1] : [0];
  return from.some((at) => [tables.nice, tables.must].some((table) => phraseAt(words, at, table)?.to === words.length));
}

/** Drops the "and" that joined a clause to the one before. */
function withoutOpeningJoint(passage: Passage): Passage {
  const joint = phraseAt(passage.words, 0, passage.tables.and);
  const next = joint && passage.words[joint.to];
  return next === undefined ? passage : passageOf(passage.text, next.start, passage.end, passage.tables);
}

/** "SQL skills (PostgreSQL preferred)": what a closing bracket says about itself becomes a demand of its own. */
function carveBrackets(passage: Passage): Passage[] {
  const own = passage.text.slice(passage.start, passage.end);
  const found = /^([^()]{3,})\(([^()]+)\)[.\s]*$/.exec(own);
  if (!found) return [passage];
  const { text, start, tables } = passage;
  const opening = start + (found[1]?.length ?? 0);
  const inside = passageOf(text, opening + 1, opening + 1 + (found[2]?.length ?? 0), tables);
  const outside = passageOf(text, start, opening, tables);
  // "(von Vorteil)" only says how much the demand before it matters.
  const isOnlyWeight = phraseAt(inside.words, 0, tables.nice)?.to === inside.words.length;
  if (inside.words.length < 2 || isOnlyWeight || !hasPhrase(inside.words, tables.nice) || hasPhrase(outside.words, tables.nice))
    return [passage];
  return [outside, inside];
}
