import type { Requirement, SkillMention } from "../../model/index.ts";
import { phraseAt } from "../phrases/phrase-table.ts";
import { clausesOf } from "./clauses.ts";
import { isDemand } from "./is-demand.ts";
import type { LanguageHit } from "./language.ts";
import { type Passage, passageOf } from "./passage.ts";
import type { Advert } from "./read-advert.ts";
import type { AdvertItem } from "./sections.ts";
import { sentencesOf } from "./sentences.ts";
import { isTelling, kindOf, type Signals, signalsOf } from "./signals.ts";
import { partsBySkill } from "./skill-choice.ts";

/** What the caller knows of the advert beside its text. */
export type RequirementOptions = {
  readonly skills: readonly SkillMention[];
  /** The display name of a skill. */
  readonly nameOf: (skillId: string) => string;
};

type Draft = Omit<Requirement, "id">;

/** An advert that demands more than this is not an advert. */
const MOST_REQUIREMENTS = 200;
const LONGEST_REQUIREMENT = 600;
/** Signs between two languages; more than these are looked at only so far that endless blanks take no time. */
const LONGEST_GAP = 20;
/** Words of a heading. */
const LONGEST_LABEL = 4;

/** The demands of an advert in text order, each an exact slice of the text. */
export function recogniseRequirements({ text, tables, items }: Advert, options: RequirementOptions): Requirement[] {
  const drafts: Draft[] = [];
  for (const item of items) {
    if (drafts.length >= MOST_REQUIREMENTS) break;
    for (const sentence of sentencesOf(text, item.start, item.end)) {
      const passage = passageOf(text, sentence.start, sentence.end, tables);
      if (passage.end - passage.start > LONGEST_REQUIREMENT) continue;
      const asked = isDemand(passage, signalsOf(passage), item) ? [passage] : demandsBehindOffer(passage, item);
      drafts.push(...asked.flatMap((one) => demandsOf(one, item, options)));
    }
  }
  return drafts.slice(0, MOST_REQUIREMENTS).map((draft, index) => ({ id: `r${index + 1}`, ...draft }));
}

/** "我们组在做智能仓储系统，要求3年以上Java经验": a Chinese sentence goes on behind its comma with what is asked. */
function demandsBehindOffer({ text, start, end, tables }: Passage, item: AdvertItem): Passage[] {
  if (!/\p{Script=Han}/u.test(text.slice(start, end)) || item.section !== undefined) return [];
  return clausesOf(text, start, end, tables)
    .slice(1)
    .filter((clause) => {
      const signals = signalsOf(clause);
      return isDemand(clause, signals, item) && (signals.opensWithMust || isTelling(signals));
    });
}

function demandsOf(sentence: Passage, item: AdvertItem, options: RequirementOptions): Draft[] {
  const clauses = clausesOf(sentence.text, sentence.start, sentence.end, sentence.tables);
  const inNice = (item.section === "nice" && !item.isAside) || isLabelledNice(sentence);
  return clauses.flatMap((clause) => {
    const signals = signalsOf(clause);
    if (signals.isWaived || (clauses.length > 1 && !isDemand(clause, signals, item))) return [];
    const kind = kindOf(signals, clause, inNice);
    const [first, ...others] = splitLanguages(clause, signals);
    if (first === undefined) return [];
    const parts = partsBySkill(first.passage, options.skills);
    const drafts = parts.map((part, index): Draft => {
      const isFirst = index === 0;
      return {
        ...sliceOf(part.passage),
        kind,
        skills: part.skills.map(({ skillId, start, end }) => ({ id: skillId, name: options.nameOf(skillId), start, end })),
        ...(part.choice && { anyOf: true }),
        ...(isFirst && signals.years && { years: signals.years }),
        ...(isFirst && signals.degree && { degree: signals.degree }),
        ...(isFirst && first.language && { language: first.language }),
      };
    });
    for (const other of others)
      drafts.push({
        ...sliceOf(other.passage),
        kind,
        skills: skillsIn(other.passage, options),
        ...(other.language && { language: other.language }),
      });
    return drafts.filter((draft) => draft.end > draft.start && saysSomething(draft, sentence));
  });
}

/** Not "OR" on a line of its own, nor a heading that is followed by its list. */
function saysSomething({ start, end, quote }: Draft, { text, tables }: Passage): boolean {
  const { words } = passageOf(text, start, end, tables);
  if (words.length <= LONGEST_LABEL && /[:：]$/u.test(quote)) return false;
  return words.some((_, at) => ![tables.or, tables.and].some((table) => phraseAt(words, at, table)));
}

/** "Nice to have: Terraform, prior work in a bank": what stands before the colon is said of all that follows. */
function isLabelledNice({ text, words, tables }: Passage): boolean {
  const label = phraseAt(words, 0, tables.nice) ?? phraseAt(words, 1, tables.nice);
  return label !== undefined && /^\s*[:：]/u.test(text.slice(label.end, label.end + 3));
}

function sliceOf({ text, start, end }: Passage): { start: number; end: number; quote: string } {
  return { start, end, quote: text.slice(start, end) };
}

function skillsIn({ start, end }: Passage, options: RequirementOptions): Draft["skills"] {
  return options.skills
    .filter((skill) => skill.start >= start && skill.end <= end)
    .map((skill) => ({ id: skill.skillId, name: options.nameOf(skill.skillId), start: skill.start, end: skill.end }));
}

/** A requirement holds one language: "fluent English and basic German" is cut before each further name. */
function splitLanguages(clause: Passage, signals: Signals): { passage: Passage; language?: NonNullable<Requirement["language"]> }[] {
  const [first, second] = signals.languages;
  if (first === undefined) return [{ passage: clause }];
  const asked = (hit: typeof first) => ({ code: hit.code, name: hit.name, ...(hit.level && { level: hit.level }) });
  if (second === undefined) return [{ passage: clause, language: asked(first) }];
  return signals.languages.map((hit, index) => {
    const next = signals.languages[index + 1];
    const start = index === 0 ? clause.start : (clause.words[hit.begins]?.start ?? hit.start);
    return {
      passage: passageOf(clause.text, start, next ? endBefore(clause, next) : clause.end, clause.tables),
      language: asked(hit),
    };
  });
}

/** Where a language's part ends: where the next one's begins, and before the "and" that leads to it. */
function endBefore({ words, tables, text }: Passage, { begins, start }: LanguageHit): number {
  const joint = [tables.and, tables.or].some((table) => phraseAt(words, begins - 1, table)?.to === begins);
  const end = (joint ? words[begins - 1] : words[begins])?.start ?? start;
  return end - (/[\s,;/，、]*$/u.exec(text.slice(Math.max(0, end - LONGEST_GAP), end))?.[0].length ?? 0);
}
