import type { Band, EmploymentType, Workplace } from "@candor/engine/model";
import { type MatchOrder, matchOrders } from "../features/matches/sort-matches.ts";

/** What the addresses of the pages may carry after the question mark. Unknown or broken values are dropped. */
export type MatchesSearch = {
  readonly resume?: string;
  readonly q?: string;
  readonly bands?: readonly Band[];
  readonly workplace?: readonly Workplace[];
  readonly type?: readonly EmploymentType[];
  readonly place?: string;
  readonly payFrom?: number;
  readonly age?: number;
  readonly sort?: MatchOrder;
  /** The picture of skills in place of the list. */
  readonly view?: "skills";
  readonly row?: string;
  /** The rows that are picked to be compared, at most two. */
  readonly pick?: readonly string[];
};
export type MatchSearch = { readonly req?: string; readonly tab?: MatchTab; readonly receipt?: boolean };
export type MatchTab = "posting" | "requirements" | "resume";
export type CompareSearch = { readonly a?: string; readonly b?: string };
export type JobsSearch = { readonly q?: string; readonly job?: string; readonly add?: AddTab };
type AddTab = "paste" | "file" | "form";
export type ResumeSearch = { readonly field?: string; readonly view?: "document" | "text"; readonly tab?: "document" | "fields" };

/** The pages before signing in: the secret of a link, and where to go afterwards. */
export type DoorSearch = { readonly token?: string; readonly invitation?: string; readonly back?: string; readonly error?: string };

type Raw = Readonly<Record<string, unknown>>;

const bands = ["strong", "good", "fair", "weak"] as const;
const workplaces = ["remote", "hybrid", "onsite"] as const;
const types = ["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN"] as const;

/** Only a path of this server: an address elsewhere would make the sign-in page a trap. */
const OWN_PATH = /^\/(?![/\\])/;

export function readDoorSearch(raw: Raw): DoorSearch {
  const back = text(raw["back"]);
  return defined({
    token: text(raw["token"]),
    invitation: text(raw["invitation"]),
    back: back !== undefined && OWN_PATH.test(back) ? back : undefined,
    error: text(raw["error"]),
  });
}

export function readMatchesSearch(raw: Raw): MatchesSearch {
  return defined({
    resume: text(raw["resume"]),
    q: text(raw["q"]),
    bands: several(raw["bands"], bands),
    workplace: several(raw["workplace"], workplaces),
    type: several(raw["type"], types),
    place: text(raw["place"]),
    payFrom: amount(raw["payFrom"]),
    age: amount(raw["age"]),
    sort: oneOf(raw["sort"], matchOrders),
    view: oneOf(raw["view"], ["skills"]),
    row: text(raw["row"]),
    pick: texts(raw["pick"]),
  });
}

export function readMatchSearch(raw: Raw): MatchSearch {
  return defined({
    req: text(raw["req"]),
    tab: oneOf(raw["tab"], ["posting", "requirements", "resume"]),
    receipt: raw["receipt"] === true ? true : undefined,
  });
}

export function readCompareSearch(raw: Raw): CompareSearch {
  return defined({ a: text(raw["a"]), b: text(raw["b"]) });
}

export function readJobsSearch(raw: Raw): JobsSearch {
  return defined({ q: text(raw["q"]), job: text(raw["job"]), add: oneOf(raw["add"], ["paste", "file", "form"]) });
}

export function readResumeSearch(raw: Raw): ResumeSearch {
  return defined({
    field: text(raw["field"]),
    view: oneOf(raw["view"], ["document", "text"]),
    tab: oneOf(raw["tab"], ["document", "fields"]),
  });
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function defined<T extends object>(search: T): Defined<T> {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as Defined<T>;
}

function text(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

function amount(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : undefined;
}

function texts(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const known = value.filter((one) => typeof one === "string").slice(-2);
  return known.length > 0 ? known : undefined;
}

function oneOf<const T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((one) => one === value);
}

function several<const T extends string>(value: unknown, allowed: readonly T[]): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const known = allowed.filter((one) => value.includes(one));
  return known.length > 0 ? known : undefined;
}
