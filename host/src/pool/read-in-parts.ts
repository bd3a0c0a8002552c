import type { Outcome, ParsedPostings, Posting, PostingsPart, RejectedRecord } from "@candor/engine";
import { holdsNothing } from "@candor/engine/model";

/** Reads part after part, since all at once would keep every other document waiting; the first part that fails ends it. */
export async function readInParts(
  parts: Iterable<PostingsPart>,
  read: (part: PostingsPart) => Promise<Outcome<ParsedPostings>>,
): Promise<Outcome<ParsedPostings>> {
  const postings: Posting[] = [];
  const rejected: RejectedRecord[] = [];
  for (const part of parts) {
    const outcome = await read(part);
    if (outcome.ok) {
      postings.push(...outcome.value.postings);
      rejected.push(...outcome.value.rejected);
    } else if (!holdsNothing(outcome)) return outcome;
  }
  return { ok: true, value: { postings, rejected } };
}
