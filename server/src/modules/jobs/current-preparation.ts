import { loadEngine } from "@candor/host";
import { preparedWith } from "./jobs.rules.ts";

const NOTHING = { engineVersion: "", title: "", locations: [], employmentTypes: [], text: "", requirements: [], skills: [], notes: [] };
let known: string | undefined;

/** What the engine of this process prepares postings with. */
export function currentPreparation(): string {
  known ??= preparedWith(loadEngine().preparePosting(NOTHING));
  return known;
}
