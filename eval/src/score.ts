import type { Education, JsonResume, Work } from "@candor/engine";
import { type Counts, type Field, type FieldCounts, noCounts } from "./fields.ts";
import { alike, fold, likeness, sameDate } from "./likeness.ts";
import type { Truth } from "./truth.ts";

type Same = (truth: string, read: string) => boolean;

/** Counts of one document, field by field. Without a reading everything that was there is missed. */
export function scoreResume({ resume: truth, accept = {} }: Pick<Truth, "resume" | "accept">, read: JsonResume = {}): FieldCounts {
  const counts = noCounts();
  const { basics: wanted = {} } = truth;
  const { basics: found = {} } = read;
  const single = (field: Field, pointer: string, right: string | undefined, got: string | undefined, same: Same = alike) =>
    value(counts[field], right, got, (one, other) => same(one, other) || (accept[pointer] ?? []).some((also) => same(also, other)));

  single("name", "/basics/name", wanted.name, found.name, (one, other) => fold(one) === fold(other));
  single("email", "/basics/email", wanted.email, found.email, (one, other) => one.toLowerCase() === other.toLowerCase());
  single("phone", "/basics/phone", digits(wanted.phone), digits(found.phone), (one, other) => one === other);
  single("label", "/basics/label", wanted.label, found.label);
  single("city", "/basics/location/city", wanted.location?.city, found.location?.city);
  single("summary", "/basics/summary", wanted.summary, found.summary);
  bag(counts.links, links(truth), links(read), (one, other) => one === other);

  pairs(truth.work ?? [], read.work ?? [], workLikeness, (one, other, index) => {
    const at = `/work/${index}`;
    single("company", `${at}/name`, one?.name, other?.name);
    single("position", `${at}/position`, one?.position, other?.position);
    single("start", `${at}/startDate`, one?.startDate, other?.startDate, sameDate);
    single("end", `${at}/endDate`, endOf(one), endOf(other), sameDate);
    single("town", `${at}/location`, one?.location, other?.location);
    bag(counts.highlights, one?.highlights ?? [], other?.highlights ?? [], alike);
  });
  pairs(truth.education ?? [], read.education ?? [], schoolLikeness, (one, other, index) => {
    const at = `/education/${index}`;
    single("institution", `${at}/institution`, one?.institution, other?.institution);
    single("degree", `${at}/degree`, degreeOf(one), degreeOf(other), (a, b) => alike(a, b) || alike(a, degreeOf(other, " in ")));
    single("school start", `${at}/startDate`, one?.startDate, other?.startDate, sameDate);
    single("school end", `${at}/endDate`, one?.endDate, other?.endDate, sameDate);
    single("grade", `${at}/score`, one?.score, other?.score);
    bag(counts.courses, one?.courses ?? [], other?.courses ?? [], alike);
  });

  bag(counts.skills, skillsOf(truth), skillsOf(read), (one, other) => one === other || (one.length > 5 && likeness(one, other) >= 0.9));
  const names = <T>(all: readonly T[] | undefined, name: (one: T) => string | undefined) => (all ?? []).flatMap((one) => name(one) ?? []);
  const list = <T>(field: Field, right: readonly T[] | undefined, got: readonly T[] | undefined, name: (one: T) => string | undefined) =>
    bag(counts[field], names(right, name), names(got, name), alike);
  list("languages", truth.languages, read.languages, (one) => one.language);
  list("fluency", truth.languages, read.languages, (one) => (one.fluency ? `${one.language} ${one.fluency}` : undefined));
  list("certificates", truth.certificates, read.certificates, (one) => one.name);
  list("awards", truth.awards, read.awards, (one) => one.title);
  list("publications", truth.publications, read.publications, (one) => one.name);
  list("projects", truth.projects, read.projects, (one) => one.name);
  list("volunteer", truth.volunteer, read.volunteer, (one) => one.organization);
  list("interests", truth.interests, read.interests, (one) => one.name);
  list("references", truth.references, read.references, (one) => one.name);
  return counts;
}

function value(counts: Counts, right: string | undefined, got: string | undefined, same: Same): void {
  if (right && got && same(right, got)) counts.hits++;
  else {
    if (right) counts.missed++;
    if (got) counts.wrong++;
  }
}

/** Values as a bag: one that is twice in the truth must be found twice. */
function bag(counts: Counts, right: readonly string[], got: readonly string[], same: Same): void {
  const left = [...right];
  for (const one of got) {
    const index = left.findIndex((wanted) => same(wanted, one));
    if (index < 0) counts.wrong++;
    else {
      left.splice(index, 1);
      counts.hits++;
    }
  }
  counts.missed += left.length;
}

/** Puts entries that describe the same thing side by side, the most alike first; what has no partner stands alone. */
function pairs<T>(
  right: readonly T[],
  got: readonly T[],
  like: (one: T, other: T) => number,
  compare: (one: T | undefined, other: T | undefined, index: number) => void,
): void {
  const scored = right.flatMap((one, index) => got.map((other, place) => ({ index, place, like: like(one, other) })));
  scored.sort((a, b) => b.like - a.like || a.index - b.index || a.place - b.place);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { index, place, like: score } of scored) {
    if (score < 1.2 || partner.has(index) || taken.has(place)) continue;
    partner.set(index, place);
    taken.add(place);
  }
  for (const [index, one] of right.entries()) compare(one, got[partner.get(index) ?? -1], index);
  for (const [place, other] of got.entries()) if (!taken.has(place)) compare(undefined, other, -1);
}

function workLikeness(one: Work, other: Work): number {
  const start = one.startDate && sameDate(one.startDate, other.startDate) ? 1 : 0;
  const end = one.endDate && sameDate(one.endDate, other.endDate) ? 0.5 : 0;
  return 2 * likeness(one.name, other.name) + 1.5 * likeness(one.position, other.position) + start + end;
}

function schoolLikeness(one: Education, other: Education): number {
  const end = one.endDate && sameDate(one.endDate, other.endDate) ? 0.5 : 0;
  return 2 * likeness(one.institution, other.institution) + 1.5 * likeness(degreeOf(one), degreeOf(other)) + end;
}

/** A job that has begun and not ended ends now; one without any date has no end to compare. */
const endOf = (one: Work | undefined) => one?.endDate ?? (one?.startDate ? "present" : undefined);
const digits = (phone: string | undefined) => phone?.normalize("NFKC").replace(/\D/g, "").slice(-9);
const degreeOf = (one: Education | undefined, between = " ") => [one?.studyType, one?.area].filter(Boolean).join(between) || undefined;

function skillsOf({ skills = [] }: JsonResume): string[] {
  const all = skills.flatMap((group) => (group.keywords?.length ? group.keywords : group.name ? [group.name] : []));
  return [...new Set(all.map(fold))];
}

function links({ basics = {} }: JsonResume): string[] {
  const urls = [basics.url, ...(basics.profiles ?? []).map((profile) => profile.url)].filter((url) => url !== undefined);
  return [...new Set(urls.map((url) => url.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?|\/+$/g, "")))];
}
