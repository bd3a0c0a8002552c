import type { JsonResume } from "@candor/engine/model";

/** A value of the reading that can be shown, pointed at and corrected. `label` is a key of the words under `reading`. */
export type Field = {
  readonly pointer: string;
  readonly label: FieldLabel;
  readonly number?: number;
  readonly value: string | undefined;
  readonly isLong?: boolean;
  readonly isDate?: boolean;
};

type FieldLabel =
  | "name"
  | "label"
  | "email"
  | "phone"
  | "url"
  | "place"
  | "region"
  | "city"
  | "profiles"
  | "summary"
  | "position"
  | "company"
  | "organization"
  | "from"
  | "to"
  | "highlight"
  | "institution"
  | "studyType"
  | "area"
  | "score"
  | "language"
  | "fluency"
  | "certificate"
  | "issuer"
  | "date"
  | "project"
  | "description"
  | "group"
  | "keyword"
  | "title"
  | "publisher"
  | "interest";

type GroupName =
  | "contact"
  | "summary"
  | "work"
  | "volunteer"
  | "education"
  | "skills"
  | "languages"
  | "certificates"
  | "projects"
  | "publications"
  | "awards"
  | "interests";

/** One job, one school, one project: what stands in bold, what beside it, its dates, and what stands below. */
export type Entry = {
  readonly key: string;
  readonly head: readonly Field[];
  readonly dates: readonly Field[];
  readonly body: readonly Field[];
};

/** A part of the reading, in the order in which it is shown. */
export type Group = { readonly name: GroupName; readonly entries: readonly Entry[] };

/** The reading as groups of fields; each field carries the JSON Pointer under which its evidence and corrections stand. */
export function groupsOf(resume: JsonResume): Group[] {
  const groups: Group[] = [
    { name: "contact", entries: [{ key: "contact", head: [], dates: [], body: contactFields(resume) }] },
    {
      name: "summary",
      entries: resume.basics?.summary
        ? [only({ pointer: "/basics/summary", label: "summary", value: resume.basics.summary, isLong: true })]
        : [],
    },
    {
      name: "work",
      entries: entriesOf("/work", resume.work, (item) => [
        ["position", "position", item.position],
        ["company", "name", item.name],
        ["place", "location", item.location],
      ]),
    },
    {
      name: "projects",
      entries: entriesOf("/projects", resume.projects, (item) => [
        ["project", "name", item.name],
        ["description", "description", item.description],
      ]),
    },
    {
      name: "education",
      entries: entriesOf("/education", resume.education, (item) => [
        ["institution", "institution", item.institution],
        ["studyType", "studyType", item.studyType],
        ["area", "area", item.area],
        ["score", "score", item.score],
      ]),
    },
    {
      name: "volunteer",
      entries: entriesOf("/volunteer", resume.volunteer, (item) => [
        ["position", "position", item.position],
        ["organization", "organization", item.organization],
      ]),
    },
    { name: "skills", entries: (resume.skills ?? []).map((item, index) => skillEntry(item, index)) },
    {
      name: "languages",
      entries: entriesOf("/languages", resume.languages, (item) => [
        ["language", "language", item.language],
        ["fluency", "fluency", item.fluency],
      ]),
    },
    {
      name: "certificates",
      entries: entriesOf("/certificates", resume.certificates, (item) => [
        ["certificate", "name", item.name],
        ["issuer", "issuer", item.issuer],
        ["date", "date", item.date],
      ]),
    },
    {
      name: "publications",
      entries: entriesOf("/publications", resume.publications, (item) => [
        ["title", "name", item.name],
        ["publisher", "publisher", item.publisher],
        ["date", "releaseDate", item.releaseDate],
      ]),
    },
    {
      name: "awards",
      entries: entriesOf("/awards", resume.awards, (item) => [
        ["title", "title", item.title],
        ["issuer", "awarder", item.awarder],
        ["date", "date", item.date],
      ]),
    },
    { name: "interests", entries: entriesOf("/interests", resume.interests, (item) => [["interest", "name", item.name]]) },
  ];
  return groups.filter((group) => group.entries.length > 0);
}

/** Every field of the groups, flat, in reading order. */
export function fieldsOf(groups: readonly Group[]): Field[] {
  return groups.flatMap((group) => group.entries.flatMap((entry) => [...entry.head, ...entry.dates, ...entry.body]));
}

function contactFields({ basics = {} }: JsonResume): Field[] {
  const place = basics.location;
  return [
    { pointer: "/basics/name", label: "name", value: basics.name },
    { pointer: "/basics/label", label: "label", value: basics.label },
    { pointer: "/basics/email", label: "email", value: basics.email },
    { pointer: "/basics/phone", label: "phone", value: basics.phone },
    { pointer: "/basics/location/city", label: place?.region ? "city" : "place", value: place?.city },
    ...(place?.region ? [{ pointer: "/basics/location/region", label: "region" as const, value: place.region }] : []),
    ...(basics.url ? [{ pointer: "/basics/url", label: "url" as const, value: basics.url }] : []),
    ...(basics.profiles ?? []).map((profile, index) => ({
      pointer: `/basics/profiles/${index}/url`,
      label: "profiles" as const,
      value: profile.url ?? profile.username ?? profile.network,
    })),
  ];
}

/** The contact as lines: city and region are read as one place, and each stays a field of its own. */
export function contactLines(fields: readonly Field[]): (readonly [Field, ...Field[]])[] {
  const region = fields.find((field) => field.label === "region");
  return fields.filter((field) => field !== region).map((field) => (region && field.label === "city" ? [field, region] : [field]));
}

type Dated = { startDate?: string; endDate?: string; summary?: string; highlights?: string[] };
type Part = readonly [label: FieldLabel, property: string, value: string | undefined];

function entriesOf<T extends object>(base: string, items: readonly T[] | undefined, head: (item: T) => readonly Part[]): Entry[] {
  return (items ?? []).map((item, index) => {
    const dated = item as Dated;
    const at = `${base}/${index}`;
    const hasDates = dated.startDate !== undefined || dated.endDate !== undefined;
    return {
      key: at,
      head: head(item).flatMap(([label, property, value]) => (value ? [{ pointer: `${at}/${property}`, label, value }] : [])),
      dates: hasDates
        ? [
            { pointer: `${at}/startDate`, label: "from", value: dated.startDate, isDate: true },
            { pointer: `${at}/endDate`, label: "to", value: dated.endDate, isDate: true },
          ]
        : [],
      body: [
        ...(dated.summary ? [{ pointer: `${at}/summary`, label: "summary" as const, value: dated.summary, isLong: true }] : []),
        ...(dated.highlights ?? []).map((value, number) => ({
          pointer: `${at}/highlights/${number}`,
          label: "highlight" as const,
          number: number + 1,
          value,
          isLong: true,
        })),
      ],
    };
  });
}

function skillEntry(item: { name?: string; keywords?: string[] }, index: number): Entry {
  const at = `/skills/${index}`;
  return {
    key: at,
    head: item.name ? [{ pointer: `${at}/name`, label: "group", value: item.name }] : [],
    dates: [],
    body: (item.keywords ?? []).map((value, number) => ({
      pointer: `${at}/keywords/${number}`,
      label: "keyword",
      number: number + 1,
      value,
    })),
  };
}

function only(field: Field): Entry {
  return { key: field.pointer, head: [], dates: [], body: [field] };
}
