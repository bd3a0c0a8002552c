import { loadEngine } from "@candor/host";

const NOTHING = { engineVersion: "", title: "", locations: [], employmentTypes: [], text: "", requirements: [], skills: [], notes: [] };
let known: string | undefined;

/** The vectorizer of this process's engine, with its version. */
export function currentVectorizer(): string {
  known ??= loadEngine().preparePosting(NOTHING).vectorizer;
  return known;
}
