import {
  ENGINE_VERSION,
  type Evidence,
  type JsonResume,
  type Posting,
  type Reading,
  type Requirement,
  type SectionKind,
} from "../model/index.ts";
import { findSkillsInText } from "../pipelines/find-skills.ts";
import { locate } from "../text/locate.ts";

/** A section of an invented resume. */
export type WrittenSection = { readonly kind: SectionKind; readonly title?: string; readonly lines: readonly string[] };

/** What a reader of an invented resume would have understood; `fields` maps a pointer to the words that show it. */
export type Understood = {
  readonly resume?: JsonResume;
  readonly fields?: Readonly<Record<string, string>>;
  readonly experienceMonths?: number;
  readonly skillMonths?: Readonly<Record<string, number>>;
};

/** A reading of an invented resume, without running the reader: what it says is what the test wrote. */
export function readingOf(sections: readonly WrittenSection[], understood: Understood = {}): Reading {
  const texts: string[] = [];
  const placed = sections.map(({ kind, title, lines }) => {
    const heading = title === undefined ? undefined : texts.push(title) - 1;
    return {
      kind,
      ...(heading === undefined ? {} : { heading }),
      ...(title === undefined ? {} : { title }),
      lines: lines.map((line) => texts.push(line) - 1),
    };
  });
  const text = texts.join("\n");
  let start = 0;
  const lines = texts.map((line, index) => {
    const found = {
      index,
      row: index,
      text: line,
      start,
      end: start + line.length,
      style: {},
      place: "body" as const,
      kind: "paragraph" as const,
    };
    start += line.length + 1;
    return found;
  });
  const evidence: Record<string, Evidence[]> = {};
  for (const [pointer, quote] of Object.entries(understood.fields ?? {})) {
    const at = text.indexOf(quote);
    if (at < 0) throw new Error(`The invented resume does not say "${quote}".`);
    evidence[pointer] = [locate({ text, lines }, at, at + quote.length)];
  }
  return {
    engineVersion: ENGINE_VERSION,
    asOf: "2026-11-01",
    document: { format: "text", kind: "flow" },
    text,
    lines,
    sections: placed,
    hidden: [],
    resume: understood.resume ?? {},
    evidence,
    fieldConfidence: {},
    skills: findSkillsInText(text).map((skill) => {
      const months = understood.skillMonths?.[skill.id];
      return months === undefined ? skill : { ...skill, months };
    }),
    ...(understood.experienceMonths === undefined ? {} : { experienceMonths: understood.experienceMonths }),
    gaps: [],
    notes: [],
  };
}

/** A demand of an invented posting: the words that state it, and what they ask for besides the skills they name. */
export type WrittenRequirement = Pick<Requirement, "kind" | "anyOf" | "years" | "degree" | "language"> & {
  readonly quote: string;
  readonly withoutSkills?: boolean;
};

/** An invented posting whose requirements are as written here, without running the posting reader. */
export function postingOf(title: string, text: string, requirements: readonly WrittenRequirement[] = []): Posting {
  const skills = findSkillsInText(text);
  return {
    engineVersion: ENGINE_VERSION,
    title,
    locations: [],
    employmentTypes: [],
    text,
    skills,
    notes: [],
    requirements: requirements.map(({ quote, withoutSkills, ...asked }, index) => {
      const start = text.indexOf(quote);
      if (start < 0) throw new Error(`The invented posting does not say "${quote}".`);
      const end = start + quote.length;
      const named = withoutSkills
        ? []
        : skills.flatMap(({ id, name, evidence }) =>
            evidence.filter((e) => e.start >= start && e.end <= end).map((e) => ({ id, name, start: e.start, end: e.end })),
          );
      return { ...asked, id: `r${index + 1}`, quote, start, end, skills: named };
    }),
  };
}
