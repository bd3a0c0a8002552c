import type { JsonResume, Reading } from "@candor/engine";
import { jsonResumeSchema } from "../../contract/json-resume.ts";
import { CodedError, invalid } from "../../platform/http/errors.ts";
import { withCorrectedSkills } from "./corrected-skills.ts";
import type { Correction, ReadingView, ResumeView } from "./resumes.schemas.ts";

type Row = Omit<ResumeView, "problem" | "createdAt" | "readAt"> & {
  readonly problemCode: string | null;
  readonly problemMessage: string | null;
  readonly createdAt: Date;
  readonly readAt: Date | null;
};

/** A row as the contract shows it. */
export function toResume(row: Row): ResumeView {
  const { id, fileName, format, kind, size, status, sample, name, label, pageCount, matchCount } = row;
  const problem = row.problemCode === null ? null : { code: row.problemCode, message: row.problemMessage ?? "" };
  const readAt = row.readAt?.toISOString() ?? null;
  return {
    id,
    fileName,
    format,
    kind,
    size,
    status,
    problem,
    sample,
    name,
    label,
    pageCount,
    createdAt: row.createdAt.toISOString(),
    readAt,
    matchCount,
  };
}

/** New corrections over earlier ones: the last word on a field counts. */
export function mergeCorrections(earlier: readonly Correction[], later: readonly Correction[]): Correction[] {
  const byPointer = new Map([...earlier, ...later].map((correction) => [correction.pointer, correction]));
  return [...byPointer.values()];
}

/** The reading as the person corrected it. A corrected field loses its evidence: its source is the person, not the page. */
export function applyCorrections(reading: Reading, corrections: readonly Correction[]): ReadingView {
  if (corrections.length === 0) return { ...reading, corrections };
  const resume = structuredClone(reading.resume);
  for (const correction of corrections) patch(resume, correction);
  const corrected = new Set(corrections.map(({ pointer }) => pointer));
  const untouched = <Value>(byPointer: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(byPointer).filter(([pointer]) => !corrected.has(pointer)));
  return {
    ...reading,
    resume: checked(resume),
    skills: withCorrectedSkills(reading.skills, corrections),
    evidence: untouched(reading.evidence),
    fieldConfidence: untouched(reading.fieldConfidence),
    corrections,
  };
}

/** Those corrections that still point at a field after the document was read anew. */
export function stillApplicable(reading: Reading, corrections: readonly Correction[]): Correction[] {
  const kept: Correction[] = [];
  for (const correction of corrections) {
    try {
      applyCorrections(reading, [...kept, correction]);
      kept.push(correction);
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
    }
  }
  return kept;
}

/** Arrays keep their length when a value is taken out: other pointers must go on meaning what they meant. */
function patch(resume: JsonResume, { pointer, value }: Correction): void {
  const steps = stepsOf(pointer);
  const last = steps.pop();
  if (last === undefined) throw unknownField(pointer);
  let place: unknown = resume;
  for (const [index, step] of steps.entries()) place = enter(place, step, steps[index + 1] ?? last, pointer);
  if (Array.isArray(place)) {
    if (!isIndex(last) || Number(last) > place.length) throw unknownField(pointer);
    place[Number(last)] = value ?? "";
  } else if (isRecord(place)) {
    if (value === null) delete place[last];
    else place[last] = value;
  } else throw unknownField(pointer);
}

/** Goes one step down, making the object or list that is not there yet. */
function enter(place: unknown, step: string, following: string, pointer: string): unknown {
  const fresh = () => (isIndex(following) ? [] : {});
  if (Array.isArray(place)) {
    if (!isIndex(step) || Number(step) > place.length) throw unknownField(pointer);
    place[Number(step)] ??= fresh();
    return place[Number(step)] as unknown;
  }
  if (!isRecord(place)) throw unknownField(pointer);
  place[step] ??= fresh();
  return place[step];
}

function stepsOf(pointer: string): string[] {
  if (!pointer.startsWith("/")) throw unknownField(pointer);
  const steps = pointer
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (steps.some((step) => step in Object.prototype)) throw unknownField(pointer);
  return steps;
}

/** The schema drops what a resume does not have; whatever it dropped was a field nobody knows. */
function checked(resume: JsonResume): JsonResume {
  const parsed = jsonResumeSchema.safeParse(resume);
  if (!parsed.success) throw unknownField(`/${parsed.error.issues[0]?.path.join("/")}`);
  const stranger = findDropped(resume, parsed.data, "");
  if (stranger !== undefined) throw unknownField(stranger);
  return resume;
}

function findDropped(given: unknown, kept: unknown, path: string): string | undefined {
  if (given === null || typeof given !== "object") return undefined;
  for (const [key, value] of Object.entries(given)) {
    if (!isRecord(kept) && !Array.isArray(kept)) return path;
    if (!(key in kept)) return `${path}/${key}`;
    const dropped = findDropped(value, (kept as Record<string, unknown>)[key], `${path}/${key}`);
    if (dropped !== undefined) return dropped;
  }
  return undefined;
}

const isIndex = (step: string) => /^(0|[1-9]\d{0,3})$/.test(step);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const unknownField = (pointer: string) =>
  invalid("A resume has no such field.", [
    { path: pointer, message: "Point at a text field of the resume, as in /basics/name or /work/0/position." },
  ]);
