import type { JsonResume } from "@candor/engine";
import { jsonResumeSchema } from "../../contract/json-resume.ts";
import { invalid } from "../../platform/http/errors.ts";
import type { Correction } from "./resumes.schemas.ts";

/** The resume with every correction in its place; refused where a resume has no such field. */
export function patchResume(resume: JsonResume, corrections: readonly Correction[]): JsonResume {
  const patched = structuredClone(resume);
  for (const correction of corrections) patch(patched, correction);
  return checked(patched);
}

/** Lists of plain texts; all others hold entries. */
const TEXT_LISTS: ReadonlySet<string> = new Set(["highlights", "keywords", "courses"]);

/** Lists keep their length when a value or an entry is taken out: other pointers must go on meaning what they meant. */
function patch(resume: JsonResume, { pointer, value }: Correction): void {
  const steps = stepsOf(pointer);
  const last = steps.pop();
  if (last === undefined) throw unknownField(pointer);
  let place: unknown = resume;
  for (const [index, step] of steps.entries()) place = enter(place, step, steps[index + 1] ?? last, pointer);
  if (Array.isArray(place)) {
    if (!isIndex(last) || Number(last) > place.length) throw unknownField(pointer);
    place[Number(last)] = value ?? (TEXT_LISTS.has(steps.at(-1) ?? "") ? "" : {});
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
