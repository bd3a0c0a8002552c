import type { Outcome, ParsedPostings, Posting, PostingsPart, RejectedRecord } from "@candor/engine";

/** A part that holds only blank lines is no problem of the file. */
const NOTHING_IN_IT = new Set(["EMPTY_FILE", "NO_POSTINGS"]);

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
    } else if (!NOTHING_IN_IT.has(outcome.problem.code)) return outcome;
  }
  return { ok: true, value: { postings, rejected } };
}
