import { ENGINE_VERSION } from "@candor/engine";
import type { Ctx } from "../../platform/context.ts";
import { preparedWith } from "./jobs.rules.ts";

/** What this process prepares postings with: its engine and its vectors. */
export const currentPreparation = ({ vectors }: Pick<Ctx, "vectors">): string =>
  preparedWith({ engineVersion: ENGINE_VERSION, vectorizer: vectors.vectorizer() });
