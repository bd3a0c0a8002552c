import type { Posting } from "../model/index.ts";
import { understandDraft } from "./advert/understand.ts";
import type { Drafts, RejectedRecord } from "./draft.ts";
import { looksLikeJsonLines, readJsonLines } from "./formats/json-lines.ts";
import { readPlainText } from "./formats/plain-text.ts";

export type PostingsRead = { readonly postings: readonly Posting[]; readonly rejected: readonly RejectedRecord[] };

function readDrafts(content: string): Drafts {
  if (looksLikeJsonLines(content)) return readJsonLines(content);
  return readPlainText(content);
}

/** Reads whatever describes jobs into postings; records that are none are told apart with a reason. */
export function readPostings(content: string, options: { readonly url?: string } = {}): PostingsRead {
  const { drafts, rejected } = readDrafts(content);
  const postings: Posting[] = [];
  const left: RejectedRecord[] = [...rejected];
  for (const draft of drafts) {
    const understood = understandDraft(
      draft.url === undefined && options.url !== undefined && drafts.length === 1 ? { ...draft, url: options.url } : draft,
    );
    if ("reason" in understood) left.push({ ...(draft.line !== undefined && { line: draft.line }), reason: understood.reason });
    else postings.push(understood);
  }
  return { postings, rejected: left.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}
