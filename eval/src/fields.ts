/** The fields that decide: what every applicant's record needs. */
export const HEADLINE = ["name", "email", "phone", "company", "position", "start", "end", "institution", "skills"] as const;

/** All that is compared of a resume, the headline first. */
export const FIELDS = [
  ...HEADLINE,
  "label",
  "city",
  "links",
  "summary",
  "town",
  "highlights",
  "degree",
  "school start",
  "school end",
  "grade",
  "courses",
  "languages",
  "fluency",
  "certificates",
  "awards",
  "publications",
  "projects",
  "volunteer",
  "interests",
  "references",
] as const;
export type Field = (typeof FIELDS)[number];

/** Found and right, found and wrong, not found. */
export type Counts = { hits: number; wrong: number; missed: number };
export type FieldCounts = Record<Field, Counts>;

export function noCounts(): FieldCounts {
  return Object.fromEntries(FIELDS.map((field) => [field, { hits: 0, wrong: 0, missed: 0 }])) as FieldCounts;
}

/** The sum of several documents' counts. */
export function add(all: readonly FieldCounts[]): FieldCounts {
  const total = noCounts();
  for (const counts of all) {
    for (const field of FIELDS) {
      total[field].hits += counts[field].hits;
      total[field].wrong += counts[field].wrong;
      total[field].missed += counts[field].missed;
    }
  }
  return total;
}

/** Harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found. */
export function f1({ hits, wrong, missed }: Counts): number {
  return hits + wrong + missed === 0 ? 1 : (2 * hits) / (2 * hits + wrong + missed);
}

/** F1 of the headline fields' facts together: the figure of a document. */
export function headline(counts: FieldCounts): number {
  const sum = { hits: 0, wrong: 0, missed: 0 };
  for (const field of HEADLINE) {
    sum.hits += counts[field].hits;
    sum.wrong += counts[field].wrong;
    sum.missed += counts[field].missed;
  }
  return f1(sum);
}
