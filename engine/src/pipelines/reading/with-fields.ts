import type { Reading, Span } from "../../model/index.ts";
import { notUnderstood } from "./not-understood.ts";
import { workFacts } from "./work-facts.ts";

/** A reading with other fields, and with all that follows from them: unread lines, time worked, skills still named. */
export function withFields(reading: Reading, fields: Pick<Reading, "resume" | "evidence" | "fieldConfidence">): Reading {
  const { experienceMonths: _months, seniority: _level, ...rest } = reading;
  const spans = Object.values(fields.evidence).flat();
  const notes = reading.notes.filter(({ code }) => code !== "LINE_NOT_UNDERSTOOD");
  return {
    ...rest,
    ...fields,
    ...workFacts(fields.resume, reading.asOf),
    skills: stillNamed(reading, spans),
    notes: [...notes, ...notUnderstood(reading, [{ spans }])],
  };
}

/** A skill that stood only in a line of skills which was taken off is no skill of the person any more. */
function stillNamed(reading: Reading, kept: readonly Span[]): Reading["skills"] {
  const listed = Object.entries(reading.evidence).flatMap(([pointer, evidence]) => (pointer.startsWith("/skills/") ? evidence : []));
  const isIn = (spans: readonly Span[]) => (at: Span) => spans.some(({ start, end }) => at.start < end && at.end > start);
  const [wasListed, isKept] = [isIn(listed), isIn(kept)];
  return reading.skills.flatMap((skill) => {
    const evidence = skill.evidence.filter((at) => !wasListed(at) || isKept(at));
    return evidence.length > 0 || skill.evidence.length === 0 ? [{ ...skill, evidence }] : [];
  });
}
