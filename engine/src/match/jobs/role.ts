import type { Posting, Vectorizer } from "../../model/index.ts";
import type { PostingFeatures } from "../features.ts";
import { familyOf } from "./family.ts";
import { type NormalTitle, normalTitle } from "./normal-title.ts";
import type { Occupation, OccupationLookup } from "./occupation-lookup.ts";

/** What job a posting is, in words that compare: normalised title and level, own family, official occupation where tables are imported. */
export type Role = NormalTitle & { readonly family?: string; readonly occupation?: Occupation };

/** The role of a posting; `lookup` is absent where nothing is imported. */
export function roleOf(
  { title, locations }: Pick<Posting, "title" | "locations">,
  features: PostingFeatures,
  { vectorizer, lookup }: { readonly vectorizer: Vectorizer; readonly lookup: OccupationLookup | undefined },
): Role {
  const normal = normalTitle(title, locations);
  const family = familyOf(features, vectorizer);
  const occupation = lookup?.(normal.title);
  return { ...normal, ...(family !== undefined && { family }), ...(occupation && { occupation }) };
}
