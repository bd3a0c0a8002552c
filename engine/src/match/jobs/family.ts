import type { Vectorizer } from "../../model/index.ts";
import type { PostingFeatures } from "../features.ts";

/** A family takes at least this much of a posting (0-1); below it the guess is wrong too often to be shown. */
const LEAST_SHARE = 0.4;
/** How much the title says beside the whole text. */
const TITLE_SHARE = 0.4;

/**
 * The family of occupations that title and text of a posting point to, by the built-in vectorizer's learnt families;
 * none where they point nowhere in particular or where the vectors are another's. A family bears the name of the occupation in
 * its middle, which need not be this posting's ("Legislators" for a project manager): to group by, not to show to people.
 */
export function familyOf(
  features: Pick<PostingFeatures, "vectorizer" | "vector" | "titleVector">,
  vectorizer: Vectorizer,
): string | undefined {
  if (features.vectorizer !== `${vectorizer.id}@${vectorizer.version}`) return undefined;
  let best = { name: undefined as string | undefined, share: LEAST_SHARE };
  for (const [dimension, value] of features.vector.entries()) {
    const share = (1 - TITLE_SHARE) * value + TITLE_SHARE * (features.titleVector[dimension] ?? 0);
    const name = share > best.share ? vectorizer.meaning(dimension) : undefined;
    if (name !== undefined) best = { name, share };
  }
  return best.name;
}
