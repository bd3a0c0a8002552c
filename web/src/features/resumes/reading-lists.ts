/** The names of fields, as keys of the words under `reading`. */
export type FieldLabel =
  | "name"
  | "label"
  | "email"
  | "phone"
  | "url"
  | "place"
  | "region"
  | "city"
  | "address"
  | "postalCode"
  | "countryCode"
  | "profiles"
  | "summary"
  | "position"
  | "company"
  | "organization"
  | "from"
  | "to"
  | "highlight"
  | "course"
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
  | "level"
  | "title"
  | "publisher"
  | "interest"
  | "reference";

/** The lists of a resume whose entries are set alike. */
export type ListName =
  | "work"
  | "projects"
  | "education"
  | "volunteer"
  | "languages"
  | "certificates"
  | "publications"
  | "awards"
  | "interests"
  | "references";

type Part = readonly [label: FieldLabel, property: string];

/** What stands in the head of an entry, whether it has dates, and what texts and points stand below. */
export type ListShape = {
  readonly head: readonly [Part, ...Part[]];
  readonly isDated?: true;
  readonly texts?: readonly Part[];
  readonly points?: Part;
};

const summary = ["summary", "summary"] as const;
const highlights = ["highlight", "highlights"] as const;
const url = ["url", "url"] as const;

/** In the order in which the lists are shown; skills stand before languages. */
export const LISTS: Readonly<Record<ListName, ListShape>> = {
  work: {
    head: [
      ["position", "position"],
      ["company", "name"],
      ["place", "location"],
    ],
    isDated: true,
    texts: [summary, url],
    points: highlights,
  },
  projects: {
    head: [
      ["project", "name"],
      ["description", "description"],
    ],
    isDated: true,
    texts: [url],
    points: highlights,
  },
  education: {
    head: [
      ["institution", "institution"],
      ["studyType", "studyType"],
      ["area", "area"],
      ["score", "score"],
    ],
    isDated: true,
    points: ["course", "courses"],
  },
  volunteer: {
    head: [
      ["position", "position"],
      ["organization", "organization"],
    ],
    isDated: true,
    texts: [summary],
    points: highlights,
  },
  languages: {
    head: [
      ["language", "language"],
      ["fluency", "fluency"],
    ],
  },
  certificates: {
    head: [
      ["certificate", "name"],
      ["issuer", "issuer"],
      ["date", "date"],
    ],
    texts: [url],
  },
  publications: {
    head: [
      ["title", "name"],
      ["publisher", "publisher"],
      ["date", "releaseDate"],
    ],
    texts: [summary, url],
  },
  awards: {
    head: [
      ["title", "title"],
      ["issuer", "awarder"],
      ["date", "date"],
    ],
    texts: [summary],
  },
  interests: { head: [["interest", "name"]], points: ["keyword", "keywords"] },
  references: { head: [["name", "name"]], texts: [["reference", "reference"]] },
};
