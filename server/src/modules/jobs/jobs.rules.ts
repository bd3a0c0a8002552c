import { createHash } from "node:crypto";
import type { Posting, PostingFeatures } from "@candor/engine";
import type { CreateJob, JobDetail, JobSource, JobView } from "./jobs.schemas.ts";

/** What a list row shows of a posting. */
export type PostingCard = Pick<
  Posting,
  "company" | "locations" | "workplace" | "employmentTypes" | "salary" | "datePosted" | "validThrough" | "url"
> & { readonly skills: readonly string[] };

export function cardOf(posting: Posting): PostingCard {
  const { company, locations, workplace, employmentTypes, salary, datePosted, validThrough, url } = posting;
  return {
    locations,
    employmentTypes,
    skills: posting.skills.filter(({ kind }) => kind !== "phrase").map(({ name }) => name),
    ...(company !== undefined && { company }),
    ...(workplace && { workplace }),
    ...(salary && { salary }),
    ...(datePosted !== undefined && { datePosted }),
    ...(validThrough !== undefined && { validThrough }),
    ...(url !== undefined && { url }),
  };
}

/** What prepared a posting for scoring: features of different engines or vectorizers do not compare. */
export const preparedWith = ({ engineVersion, vectorizer }: Pick<PostingFeatures, "engineVersion" | "vectorizer">): string =>
  `${engineVersion} ${vectorizer}`;

/** Two postings with the same hash are the same advert. */
export const contentHash = ({ title, company = "", text }: Posting): string =>
  createHash("sha256")
    .update(JSON.stringify([title, company, text]))
    .digest("hex");

/** What a search looks through, lower case. */
export const searchText = (title: string, card: PostingCard): string =>
  [title, card.company ?? "", ...card.locations, ...card.skills].join("\n").toLowerCase();

/** The words of a search as LIKE patterns; all of them must be found. */
export const searchPatterns = (q: string): string[] =>
  q
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);

/** A form's fields as the record that the engine reads, so that a pasted job is understood like an imported one. */
export const toRecord = ({ title, company, location, description, url }: CreateJob): string =>
  JSON.stringify({ title, company, location, description, url });

type Row = {
  readonly id: string;
  readonly postingId: string;
  readonly status: JobView["status"];
  readonly source: JobSource;
  readonly sample: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly title: string;
  readonly card: PostingCard;
};

/** A row as the contract shows it. */
export function toJob({ id, postingId, status, source, sample, createdAt, updatedAt, title, card }: Row): JobView {
  return {
    id,
    postingId,
    status,
    title,
    company: card.company ?? null,
    locations: [...card.locations],
    workplace: card.workplace ?? null,
    employmentTypes: [...card.employmentTypes],
    salary: card.salary ?? null,
    datePosted: card.datePosted ?? null,
    validThrough: card.validThrough ?? null,
    url: card.url ?? null,
    source,
    sample,
    skills: [...card.skills],
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

export function toJobDetail(row: Row & { readonly posting: Posting }): JobDetail {
  const { text, requirements, notes } = row.posting;
  return { ...toJob(row), text, requirements, notes };
}

/** A posting whose text was written anew keeps what only its first source knew. */
export function keepKnownFacts(fresh: Posting, known: Posting): Posting {
  const { salary, datePosted, validThrough, url, externalId, workplace } = known;
  return {
    ...(externalId !== undefined && { externalId }),
    ...(url !== undefined && { url }),
    ...(salary && { salary }),
    ...(workplace && { workplace }),
    ...(datePosted !== undefined && { datePosted }),
    ...(validThrough !== undefined && { validThrough }),
    ...fresh,
    locations: fresh.locations.length > 0 ? fresh.locations : known.locations,
    employmentTypes: fresh.employmentTypes.length > 0 ? fresh.employmentTypes : known.employmentTypes,
  };
}
