import { holdsNothing, type Outcome, type ParsedPostings, type PostingsPart, splitPostings } from "@candor/engine";
import type { Ctx, WithParser } from "../../platform/context.ts";
import { MAX_BODY_BYTES } from "../../platform/http/errors.ts";

/** `upTo`: how much of the file has been read with it, from 0 to 1. */
export type PartRead = { readonly firstLine: number; readonly outcome: Outcome<ParsedPostings>; readonly upTo: number };

/** Read in a few seconds even where many processes share the processors: a part that takes longer than its limit ends the import. */
const PART_CHARACTERS = 125_000;

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
  const parts: Iterable<PostingsPart> | undefined = content.length > MAX_BODY_BYTES ? undefined : splitPostings(content, PART_CHARACTERS);
  if (!parts) {
    yield { firstLine: 1, outcome: await ctx.parser.parsePostings(content, options), upTo: 1 };
    return;
  }
  for (const { content: records, part, upTo } of parts) {
    const outcome = await ctx.parser.parsePostings(records, { ...options, part });
    if (!holdsNothing(outcome)) yield { firstLine: part.firstLine, outcome, upTo };
  }
}
