import { scoreOrganisation, scoreSchool } from "../../recognise/companies/score-organisation.ts";
import { isTraineeship, labelOf } from "../../recognise/phrases/field-labels.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import type { Fragment } from "../entries/fragments.ts";

/** Which fragment of a head is the title and which the employer. */
export type Roles = { readonly position?: Fragment; readonly company?: Fragment; readonly margin: number };

/** What the layout of the whole section says: for each slot, how much it looks like the title's (+) or the employer's (-). */
export type Habit = ReadonlyMap<string, number>;

const WEIGHTS = {
  title: 1,
  organisation: 0.8,
  crossTitle: 0.8,
  crossOrganisation: 0.6,
  habit: 0.7,
  distance: 0.08,
  trail: 0.1,
  companyFirst: 0.05,
} as const;
const LONGEST_NAME_WORDS = 14;
/** Signs; a Chinese text with commas that is longer tells something. */
const LONGEST_HAN_NAME = 14;
const CLEARLY_TITLE = 0.6;
const RATHER_ORGANISATION = 0.45;
const CLEARLY_SCHOOL = 0.8;
/** A legal form, or the name of a firm that everybody knows. */
const BEYOND_DOUBT = 0.9;
/** Four words and more that end in a full stop. */
const SHORT_SENTENCE = /^\S+(?:\s\S+){3,}(?<=\p{L}{3}\.)$/u;

export type Scored = { readonly fragment: Fragment; readonly title: number; readonly organisation: number };

export function scoreFragment(fragment: Fragment): Scored {
  const label = fragment.label;
  const title = label === "position" ? 2 : label === "company" ? 0 : scoreTitle(fragment.text);
  const organisation = label === "company" ? 2 : label === "position" ? 0 : scoreOrganisation(fragment.text);
  return { fragment, title, organisation };
}

/** The second name of a row, or one behind it. */
const BESIDE = /^-?\d+\/[1-9]/u;
const QUOTED = /^["“”„«‚][^"“”„«»]{2,60}["“”»]$/u;

/** Words of a sentence are mostly small; words of names and titles are mostly not. */
function isRunningText(written: string, isBeside = false): boolean {
  // "Harbour Insurance (full time, beside my studies)": what stands in brackets behind a name may be told in small words.
  const text = written.replace(/(?<=\p{L})\s+\([^()]*\)$/u, "");
  const words = text.split(/\s+/u);
  // "„Harrower spinnerei werk“": what stands in quotation marks as a whole is a name.
  if (QUOTED.test(text)) return false;
  if (text.length > LONGEST_HAN_NAME && /\p{Script=Han}[，。；]/u.test(text)) return true;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (words.length >= 6 && small / words.length > 0.6) return true;
  // German writes its nouns with capitals; the small words between them tell.
  if (words.length >= 8 && small / words.length > 0.3) return true;
  if (words.length >= 4 && small / words.length >= 0.4 && /\p{Ll}{3}[.!]$/u.test(text)) return true;
  // "Project Officer - Secours populaire": beside another name three words may be one too.
  return (
    words.length >= (isBeside ? 4 : 3) &&
    small / words.length >= 0.5 &&
    scoreTitle(text) < CLEARLY_TITLE &&
    scoreOrganisation(text) < RATHER_ORGANISATION
  );
}

/** "Mrs. Example is known for careful work." stands above the first job and is no employer. */
function isWholeSentence(text: string): boolean {
  return isRunningText(text) && /\p{Ll}{2}[.!]$/u.test(text);
}

const namesNobody = (text: string): boolean => scoreTitle(text) < CLEARLY_TITLE && scoreOrganisation(text) < RATHER_ORGANISATION;

/** "Java, Kotlin, Kafka" below a head is a list of something. */
function isList(text: string): boolean {
  const namesNothing = scoreTitle(text) < CLEARLY_TITLE && scoreOrganisation(text) < CLEARLY_TITLE && scoreSchool(text) < CLEARLY_SCHOOL;
  return text.split(/,\s/u).length >= 3 && namesNothing;
}

/** "Open Universiteit, faculteit Informatica, universitair docent.": an employer and a title between commas, full stop or not. */
function namesBoth(text: string): boolean {
  const parts = text.replace(/\.$/u, "").split(/,\s/u);
  const employer = parts.findIndex((part) => scoreOrganisation(part) >= CLEARLY_TITLE && scoreTitle(part) < CLEARLY_TITLE);
  const title = parts.findIndex((part) => scoreTitle(part) >= CLEARLY_TITLE && scoreOrganisation(part) < RATHER_ORGANISATION);
  return employer >= 0 && title >= 0;
}

/** A fragment that has the shape of a name at all: not too long, begins with a capital, a digit or a letter without case. */
export function canBeName(fragment: Fragment): boolean {
  // "2009-10-01 of experience": the rest of a sentence.
  if (/^(?:of|and|with|to|from|by)\s+\p{Ll}/u.test(fragment.text)) return false;
  // "from templates (Jinja).", "Harbour.": the end of a sentence.
  if (/\p{L}\S*\)\.$|^\p{Lu}\p{Ll}{4,}\.$/u.test(fragment.text)) return false;
  // "testing, administration." below an employer tells what was done there.
  if (fragment.fromTrail && /^\p{Ll}[^\p{Lu}]*\.$/u.test(fragment.text)) return false;
  // "Highlights" over what was achieved.
  if (labelOf(fragment.text) === "duties") return false;
  if (fragment.label !== undefined && fragment.label !== "position" && fragment.label !== "company") return false;
  // "Design & Development der ersten Fassung." below a head tells what was done.
  if (fragment.fromTrail && SHORT_SENTENCE.test(fragment.text) && namesNobody(fragment.text)) return false;
  const isNamed = !fragment.fromTrail && namesBoth(fragment.text);
  if (
    (fragment.fromTrail && isRunningText(fragment.text, BESIDE.test(fragment.slot))) ||
    (isWholeSentence(fragment.text) && !isNamed) ||
    (isList(fragment.text) && !isNamed)
  )
    return false;
  return fragment.kind === "name" && fragment.text.split(/\s+/u).length <= LONGEST_NAME_WORDS && fragment.text.length > 1;
}

function leaning({ title, organisation }: Scored): number {
  return title * WEIGHTS.title - organisation * WEIGHTS.crossOrganisation;
}

function pull({ title, organisation }: Scored): number {
  return organisation * WEIGHTS.organisation - title * WEIGHTS.crossTitle;
}

function distance(index: number, scored: Scored): number {
  return index * WEIGHTS.distance + (scored.fragment.fromTrail ? WEIGHTS.trail : 0);
}

/** "Chargée de communication - Stage": beside a title, how somebody was employed is neither title nor employer. */
export function withoutKinds(candidates: readonly Scored[]): readonly Scored[] {
  const isKind = ({ fragment }: Scored): boolean => isTraineeship(fragment.text);
  const hasTitle = candidates.some((candidate) => candidate.title >= CLEARLY_TITLE && !isKind(candidate));
  return hasTitle ? candidates.filter((candidate) => !isKind(candidate)) : candidates;
}

/** The best pair of title and employer, or the one of them that a lone fragment is. */
export function assignRoles(all: readonly Scored[], habit: Habit): Roles {
  const candidates = withoutKinds(all);
  const lean = (scored: Scored) => (habit.get(scored.fragment.slot) ?? 0) * WEIGHTS.habit;
  if (candidates.length === 0) return { margin: 0 };
  const [only] = candidates;
  if (candidates.length === 1 && only) {
    const score = leaning(only) - pull(only) + 2 * lean(only);
    // "Harbour Works Ltd" alone, where the other jobs have their title: a legal form makes no title.
    const isEmployer = only.organisation >= BEYOND_DOUBT && only.title < CLEARLY_TITLE;
    const isTitle = score > 0 && !isEmployer && (only.title >= CLEARLY_TITLE || lean(only) > 0.2);
    return { ...(isTitle ? { position: only.fragment } : { company: only.fragment }), margin: Math.abs(score) };
  }
  const scores: { score: number; position: Fragment; company: Fragment }[] = [];
  for (const [i, a] of candidates.entries()) {
    for (const [j, b] of candidates.entries()) {
      if (i === j) continue;
      const order = j < i ? WEIGHTS.companyFirst : 0;
      const score = leaning(a) + lean(a) + pull(b) - lean(b) + order - distance(i, a) - distance(j, b);
      scores.push({ score, position: a.fragment, company: b.fragment });
    }
  }
  scores.sort((a, b) => b.score - a.score);
  const [best] = scores;
  if (!best) return { margin: 0 };
  const swapped = scores.find((pair) => pair.position === best.company && pair.company === best.position);
  return { position: best.position, company: best.company, margin: swapped ? best.score - swapped.score : 0 };
}

/** Learns from all entries of a section where titles and employers stand in this resume. */
export function learnHabit(entries: readonly (readonly Scored[])[]): Habit {
  const votes = new Map<string, { sum: number; count: number }>();
  for (const candidates of entries) {
    const roles = assignRoles(candidates, new Map());
    const weight = Math.min(1, roles.margin);
    for (const [fragment, sign] of [
      [roles.position, 1],
      [roles.company, -1],
    ] as const) {
      if (!fragment || candidates.length < 2) continue;
      const vote = votes.get(fragment.slot) ?? { sum: 0, count: 0 };
      votes.set(fragment.slot, { sum: vote.sum + sign * weight, count: vote.count + 1 });
    }
  }
  return new Map([...votes].map(([slot, { sum, count }]) => [slot, sum / count]));
}
