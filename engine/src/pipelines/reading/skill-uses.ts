import type { Extracted } from "../../extract/extract-resume.ts";
import type { FoundSkill, LaidOut, SkillUse, Span, Work } from "../../model/index.ts";
import { coveredMonths } from "../../normalize/dates/covered-months.ts";
import { compareDates, fromIso } from "../../normalize/dates/iso-date.ts";
import { groupMentions } from "../../recognise/skills/group-mentions.ts";
import { recogniseSkills } from "../../recognise/skills/recognise-skills.ts";
import { locate } from "../../text/locate.ts";

/** The stretches of text that belong to each job, by its index. */
function stretchesOfWork(extracted: Extracted): ReadonlyMap<number, readonly Span[]> {
  const spans = new Map<number, Span[]>();
  for (const trace of extracted.traces) {
    const index = /^\/work\/(\d+)\//u.exec(trace.pointer)?.[1];
    if (index !== undefined) spans.set(Number(index), [...(spans.get(Number(index)) ?? []), ...trace.spans]);
  }
  return spans;
}

/** The latest month or year in which one of the jobs went on; never later than the day of the reading. */
function lastUsed(jobs: readonly Work[], asOf: string): string | undefined {
  const today = asOf.slice(0, 7);
  const ends = jobs.map((job) => (job.endDate !== undefined && !isLater(job.endDate, today) ? job.endDate : today));
  return ends.reduce<string | undefined>((latest, end) => (latest === undefined || isLater(end, latest) ? end : latest), undefined);
}

function isLater(date: string, than: string): boolean {
  const [a, b] = [fromIso(date), fromIso(than)];
  return !!a && !!b && compareDates(a, b) > 0;
}

function useOf(skill: FoundSkill, work: readonly Work[], stretches: ReadonlyMap<number, readonly Span[]>, asOf: string): SkillUse {
  const isInside = (spans: readonly Span[]) =>
    spans.some((span) => skill.evidence.some((at) => at.start >= span.start && at.end <= span.end));
  const places = work.flatMap((job, index) => (job.startDate !== undefined && isInside(stretches.get(index) ?? []) ? [index] : []));
  const jobs = places.flatMap((index) => work[index] ?? []);
  const months = coveredMonths(jobs, asOf);
  const last = lastUsed(jobs, asOf);
  return {
    ...skill,
    ...(months !== undefined && { months }),
    ...(last !== undefined && { lastUsed: last }),
    ...(places.length > 0 && { usedIn: places.map((index) => `/work/${index}`) }),
  };
}

/** So many signs without a blank were written by no person; blanks in their place keep all offsets and cost no time. */
const ENDLESS_WORD = /\S{300,}/gu;

function withoutEndlessWords({ text }: LaidOut): string {
  return text.replace(ENDLESS_WORD, (word) => " ".repeat(word.length));
}

/** The skills of a resume; how long and when last used comes from the jobs that mention them. */
export function skillUses(document: LaidOut, extracted: Extracted, asOf: string): readonly SkillUse[] {
  const skillList = document.sections
    .filter((section) => section.kind === "skills")
    .flatMap((section) => section.lines.flatMap((index) => document.lines[index] ?? []))
    .map(({ start, end }) => ({ start, end }));
  const mentions = recogniseSkills(withoutEndlessWords(document), { skillList });
  const found = groupMentions(mentions, document.text, (start, end) => locate(document, start, end));
  const stretches = stretchesOfWork(extracted);
  return found.map((skill) => useOf(skill, extracted.resume.work ?? [], stretches, asOf));
}
