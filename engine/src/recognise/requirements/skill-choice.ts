import type { SkillMention, Span } from "../../model/index.ts";
import { hasPhrase, phraseAt, wordsOf } from "../phrases/phrase-table.ts";
import { type Passage, passageOf } from "./passage.ts";

/** A stretch of a demand with the skills it names; of a `choice` any one is enough. */
export type SkillPart = { readonly passage: Passage; readonly skills: readonly SkillMention[]; readonly choice: boolean };

type Joint = "or" | "and" | "comma" | "examples" | "none";

const MOST_WORDS_BETWEEN = 3;

/** How two neighbouring skill mentions are joined. */
function jointOf(passage: Passage, left: SkillMention, right: SkillMention): Joint {
  const { text, tables } = passage;
  const joining = text.slice(left.end, right.start);
  // What stands in brackets is a list of its own: "AWS (S3, Glue or EMR) and Terraform".
  if (joining.includes(")") && !joining.includes("(")) return "none";
  const words = wordsOf(joining);
  if (/^\s*\/\s*$/.test(joining)) return "or";
  if (words.some((_, at) => phraseAt(words, at, tables.suchAs))) return "examples";
  if (words.length > MOST_WORDS_BETWEEN) return "none";
  if (hasPhrase(words, tables.or)) return "or";
  if (hasPhrase(words, tables.and)) return "and";
  return /^[\s,&+"'“”•·-]*$/u.test(joining) ? "comma" : "none";
}

/** Groups of mentions of which one is enough, as index ranges (end exclusive). */
function choicesOf(passage: Passage, skills: readonly SkillMention[]): { from: number; to: number }[] {
  const joints = skills.slice(1).map((skill, index) => jointOf(passage, skills[index] as SkillMention, skill));
  if (hasPhrase(passage.words, passage.tables.oneOf) && skills.length > 1) {
    const opener = passage.words.findIndex((_, at) => phraseAt(passage.words, at, passage.tables.oneOf));
    const from = skills.findIndex((skill) => skill.start >= (passage.words[opener]?.start ?? 0));
    if (from >= 0 && skills.length - from > 1) return [{ from, to: skills.length }];
  }
  const choices: { from: number; to: number }[] = [];
  for (let at = 0; at < joints.length; ) {
    const end = endOfRun(joints, at);
    choices.push(...choicesInRun(joints, at, end));
    at = Math.max(end, at + 1);
  }
  return choices;
}

/** In a list with "or" and no "and" all are one choice; with "and" an "or" binds only its neighbours; "such as" opens examples. */
function choicesInRun(joints: readonly Joint[], start: number, end: number): { from: number; to: number }[] {
  const examples = joints.indexOf("examples", start);
  if (examples >= 0 && examples < end) {
    return [...(examples > start ? choicesInRun(joints, start, examples) : []), { from: examples, to: end + 1 }];
  }
  const run = joints.slice(start, end);
  if (!run.includes("or")) return [];
  if (!run.includes("and")) return [{ from: start, to: end + 1 }];
  const choices: { from: number; to: number }[] = [];
  for (let at = start; at < end; at += 1) {
    if (joints[at] !== "or") continue;
    let last = at;
    while (last + 1 < end && joints[last + 1] === "or") last += 1;
    choices.push({ from: at, to: last + 2 });
    at = last;
  }
  return choices;
}

function endOfRun(joints: readonly Joint[], from: number): number {
  let end = from;
  while (end < joints.length && joints[end] !== "none") end += 1;
  return end;
}

/**
 * Parts a demand by its skills, so that "Python and either Airflow or Dagster" becomes "Python" and "Airflow or Dagster".
 * Words between two parts go with the part before them.
 */
export function partsBySkill(passage: Passage, mentions: readonly SkillMention[]): SkillPart[] {
  const skills = mentions.filter((mention) => mention.start >= passage.start && mention.end <= passage.end);
  const choices = choicesOf(passage, skills);
  const [first] = choices;
  if (first === undefined) return [{ passage, skills, choice: false }];
  if (choices.length === 1 && first.from === 0 && first.to === skills.length) return [{ passage, skills, choice: true }];
  const bounds: { skills: readonly SkillMention[]; choice: boolean }[] = [];
  let at = 0;
  for (const choice of choices) {
    if (choice.from > at) bounds.push({ skills: skills.slice(at, choice.from), choice: false });
    bounds.push({ skills: skills.slice(choice.from, choice.to), choice: true });
    at = choice.to;
  }
  if (at < skills.length) bounds.push({ skills: skills.slice(at), choice: false });
  return bounds.map((bound, index) => {
    const start = index === 0 ? passage.start : (bound.skills[0]?.start ?? passage.start);
    const end = bounds[index + 1]?.skills[0]?.start ?? passage.end;
    return { ...bound, passage: withoutTrailingJoint(passage, { start, end }) };
  });
}

/** Drops the "and", "or either" that led over to the next part. */
function withoutTrailingJoint(passage: Passage, { start, end }: Span): Passage {
  const { text, tables } = passage;
  let cut = passageOf(text, start, end, tables);
  for (;;) {
    const last = cut.words.length - 1;
    const isJoint =
      end < passage.end && last > 0 && [tables.and, tables.or, tables.oneOf].some((table) => phraseAt(cut.words, last, table));
    if (!isJoint) return cut;
    cut = passageOf(text, start, cut.words[last]?.start ?? end, tables);
  }
}
