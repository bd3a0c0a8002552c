import type { JobToIndex } from "../jobs/index.ts";
import type { PreparedResume } from "../resumes/index.ts";
import type { Sought } from "./retrieval.repository.ts";
import { termsSoughtBy, termsSoughtFor } from "./retrieval.rules.ts";

/** What a resume looks for in jobs; `title` is its headline. */
export const soughtByResume = ({ features }: Pick<PreparedResume, "features">, title: string): Sought => ({
  vectorizer: features.vectorizer,
  vector: features.vector,
  title: title.toLowerCase(),
  terms: termsSoughtBy(features),
});

/** What a job looks for in resumes. */
export const soughtByJob = ({ features, title }: Pick<JobToIndex, "features" | "title">): Sought => ({
  vectorizer: features.vectorizer,
  vector: features.vector,
  title: title.toLowerCase(),
  terms: termsSoughtFor(features),
});
