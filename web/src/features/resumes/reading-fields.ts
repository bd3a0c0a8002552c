import type { JsonResume } from "@candor/engine/model";
import { type FieldLabel, LISTS, type ListName, type ListShape } from "./reading-lists.ts";

/** A value of the reading that can be shown, pointed at and corrected. `label` is a key of the words under `reading`. */
export type Field = {
  readonly pointer: string;
  readonly label: FieldLabel;
  readonly number?: number;
  readonly value: string | undefined;
  readonly isLong?: boolean;
  readonly isDate?: boolean;
};

export type GroupName = "contact" | "summary" | "skills" | ListName;

/** One job, one school, one project: what stands in bold, what beside it, its dates, and what stands below. */
export type Entry = {
  readonly key: string;
  readonly head: readonly Field[];
  readonly dates: readonly Field[];
  readonly body: readonly Field[];
};

/** A part of the reading, in the order in which it is shown. */
export type Group = { readonly name: GroupName; readonly entries: readonly Entry[] };

const ORDER = ["work", "projects", "education", "volunteer", "skills", "languages", "certificates", "publications"] as const;
const LAST = ["awards", "interests", "references"] as const;

/** The reading as groups of fields; each field carries the JSON Pointer under which its evidence and corrections stand. */
export function groupsOf(resume: JsonResume): Group[] {
  const lists = [...ORDER, ...LAST].map(
    (name): Group => ({ name, entries: name === "skills" ? skillEntries(resume) : listEntries(resume, name) }),
  );
  const groups: Group[] = [
    { name: "contact", entries: [{ key: "contact", head: [], dates: [], body: contactFields(resume) }] },
    { name: "summary", entries: resume.basics?.summary ? [summaryEntry(resume.basics.summary)] : [] },
    ...lists,
  ];
  return groups.filter((group) => group.entries.length > 0);
}

/** Every field of the groups, flat, in reading order. */
export function fieldsOf(groups: readonly Group[]): Field[] {
  return groups.flatMap((group) => group.entries.flatMap((entry) => [...entry.head, ...entry.dates, ...entry.body]));
}

function contactFields({ basics = {} }: JsonResume): Field[] {
  const place = basics.location;
  const finer = FINER_PLACES.filter((part) => place?.[part]);
  return [
    { pointer: "/basics/name", label: "name", value: basics.name },
    { pointer: "/basics/label", label: "label", value: basics.label },
    { pointer: "/basics/email", label: "email", value: basics.email },
    { pointer: "/basics/phone", label: "phone", value: basics.phone },
    ...(place?.address ? [{ pointer: "/basics/location/address", label: "address" as const, value: place.address }] : []),
    { pointer: "/basics/location/city", label: finer.length > 0 ? "city" : "place", value: place?.city },
    ...finer.map((label) => ({ pointer: `/basics/location/${label}`, label, value: place?.[label] })),
    ...(basics.url ? [{ pointer: "/basics/url", label: "url" as const, value: basics.url }] : []),
    ...(basics.profiles ?? []).flatMap((profile, index) => {
      const value = profile.url ?? profile.username ?? profile.network;
      return value ? [{ pointer: `/basics/profiles/${index}/url`, label: "profiles" as const, value }] : [];
    }),
  ];
}

/** What tells a city from others of its name. */
const FINER_PLACES = ["region", "postalCode", "countryCode"] as const;

/** The contact as lines: a city and what stands with it are read as one place, and each stays a field of its own. */
export function contactLines(fields: readonly Field[]): (readonly [Field, ...Field[]])[] {
  const finer = fields.filter(({ label }) => FINER_PLACES.some((part) => part === label));
  return fields.filter((field) => !finer.includes(field)).map((field) => (field.label === "city" ? [field, ...finer] : [field]));
}

/** An entry that a person took out stays as an empty place, so that the pointers of the others go on meaning the same. */
function listEntries(resume: JsonResume, name: ListName): Entry[] {
  const items: readonly object[] = resume[name] ?? [];
  return items.map((item, index) => listEntry(`/${name}/${index}`, item, LISTS[name])).filter(hasFields);
}

function listEntry(at: string, item: object, shape: ListShape): Entry {
  const values = new Map<string, unknown>(Object.entries(item));
  const text = (property: string) => asText(values.get(property));
  const texts = (shape.texts ?? []).map(([label, property]) => ({
    pointer: `${at}/${property}`,
    label,
    value: text(property),
    isLong: true,
  }));
  const hasDates = text("startDate") !== undefined || text("endDate") !== undefined;
  return {
    key: at,
    head: shape.head.map(([label, property]) => ({ pointer: `${at}/${property}`, label, value: text(property) })).filter(hasValue),
    dates:
      shape.isDated && hasDates
        ? [
            { pointer: `${at}/startDate`, label: "from", value: text("startDate"), isDate: true },
            { pointer: `${at}/endDate`, label: "to", value: text("endDate"), isDate: true },
          ]
        : [],
    body: [
      ...texts.filter(hasValue),
      ...(shape.points ? points(`${at}/${shape.points[1]}`, values.get(shape.points[1]), shape.points[0]) : []),
    ],
  };
}

function points(at: string, values: unknown, label: FieldLabel): Field[] {
  const items: readonly unknown[] = Array.isArray(values) ? values : [];
  return items
    .map((value, index) => ({ pointer: `${at}/${index}`, label, number: index + 1, value: asText(value), isLong: label !== "keyword" }))
    .filter(hasValue);
}

function skillEntries({ skills = [] }: JsonResume): Entry[] {
  const entries = skills.map(({ name, level, keywords }, index): Entry => {
    const at = `/skills/${index}`;
    return {
      key: at,
      head: name ? [{ pointer: `${at}/name`, label: "group", value: name }] : [],
      dates: [],
      body: [
        ...points(`${at}/keywords`, keywords, "keyword"),
        ...(level ? [{ pointer: `${at}/level`, label: "level" as const, value: level }] : []),
      ],
    };
  });
  return entries.filter(hasFields);
}

function summaryEntry(value: string): Entry {
  return { key: "/basics/summary", head: [], dates: [], body: [{ pointer: "/basics/summary", label: "summary", value, isLong: true }] };
}

const asText = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);
const hasValue = (field: Field) => field.value !== undefined;
const hasFields = (entry: Entry) => entry.head.length + entry.dates.length + entry.body.length > 0;
