import type { ResumeFeatures } from "@candor/engine";
import { VECTOR_SIZE } from "../../platform/db/columns.ts";

/** The vector for the search column; a vectorizer of another size is scored from its features only. */
export const vectorOf = ({ vector }: Pick<ResumeFeatures, "vector">): number[] | null =>
  vector.length === VECTOR_SIZE ? [...vector] : null;
