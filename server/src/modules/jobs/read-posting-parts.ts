import { type Outcome, type ParsedPostings, type PostingsPart, splitPostings } from "@candor/engine";
import type { Ctx, WithParser } from "../../platform/context.ts";
import { MAX_BODY_BYTES } from "../../platform/http/errors.ts";

export type PartRead = { readonly firstLine: number; readonly outcome: Outcome<ParsedPostings> };

/** A part that holds only blank lines is no problem of the file. */
const NOTHING_IN_IT: ReadonlySet<string> = new Set(["EMPTY_FILE", "NO_POSTINGS"]);

/**
 * Reads a long jobs file part by part, and any other at once. The next part is read when it is asked for, so whoever stores
 * one before never holds them all: what is read of a posting takes forty times the room of its line.
 */
export async function* readPostingParts(
  ctx: Pick<Ctx & WithParser, "parser" | "now">,
  content: Uint8Array | string,
): AsyncGenerator<PartRead> {
  const options = { asOf: ctx.now().toISOString().slice(0, 10) };
  // The parser refuses what is larger.
  const parts: readonly PostingsPart[] | undefined = content.length > MAX_BODY_BYTES ? undefined : splitPostings(content);
  if (!parts) {
    yield { firstLine: 1, outcome: await ctx.parser.parsePostings(content, options) };
    return;
  }
  for (const { content: part, firstLine } of parts) {
    const outcome = await ctx.parser.parsePostings(part, { ...options, firstLine });
    if (outcome.ok || !NOTHING_IN_IT.has(outcome.problem.code)) yield { firstLine, outcome };
  }
}
