import type { Posting } from "@candor/engine";
import type { WithParser } from "../../platform/context.ts";
import { invalid } from "../../platform/http/errors.ts";
import { toRecord } from "./jobs.rules.ts";
import type { CreateJob } from "./jobs.schemas.ts";

/** Reads one posting out of a form's fields. */
export async function readPosting(ctx: WithParser & { readonly now: () => Date }, fields: CreateJob): Promise<Posting> {
  const outcome = await ctx.parser.parsePostings(toRecord(fields), { asOf: ctx.now().toISOString().slice(0, 10) });
  if (!outcome.ok) throw invalid(outcome.problem.message, [{ path: "description", message: outcome.problem.code }]);
  const [posting] = outcome.value.postings;
  if (!posting) throw invalid(outcome.value.rejected[0]?.reason ?? "No posting could be read out of this text.");
  return posting;
}
