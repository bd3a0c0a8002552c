import type { Posting } from "../model/index.ts";
import { understandDraft } from "./advert/understand.ts";
import type { Drafts, PostingDraft, RejectedRecord } from "./draft.ts";
import { looksLikeCsv, readCsv } from "./formats/csv.ts";
import { readFrontMatter } from "./formats/front-matter.ts";
import { draftsOfJson } from "./formats/json.ts";
import { looksLikeJsonLines, readJsonLines, startsAsJsonLines } from "./formats/json-lines.ts";
import { readJsonList } from "./formats/json-list.ts";
import { readPage } from "./formats/page.ts";
import { readPlainText } from "./formats/plain-text.ts";
import { parseTolerantly } from "./formats/tolerant-json.ts";
import { readXmlFeed } from "./formats/xml.ts";

/** The postings of a text, and the records in it that are none. */
export type PostingsRead = { readonly postings: readonly Posting[]; readonly rejected: readonly RejectedRecord[] };

const MARKUP_TAG =
  /<(?:!doctype|html|head|body|div|p|ul|ol|li|h[1-6]|br|span|table|section|article|main|script|meta|strong|b|em)\b[^<>]*>/gi;
const LEAST_TAGS = 2;
const STARTS_AS_PAGE = /^\s*<(?:!doctype html|html|head|body)\b/i;

function looksLikeHtml(content: string): boolean {
  const start = content.slice(0, LONGEST_LOOKED_AT);
  return STARTS_AS_PAGE.test(start) || (start.match(MARKUP_TAG)?.length ?? 0) >= LEAST_TAGS;
}

const BLOCK_TAG = /<(?:!doctype|html|head|body|div|p|ul|ol|li|h[1-6]|table|section|article|main|script|meta)\b/i;
const MARKDOWN_HEADING = /^#{1,4}\s+\S/gm;
const LEAST_HEADINGS = 2;
const LINES_PER_TAG = 2;
const LONGEST_LOOKED_AT = 50_000;

/** Markdown with "<br/>" between its sections: its lines are its own, and a page's reading would join them. */
function isTextWithTags(content: string): boolean {
  const start = content.slice(0, LONGEST_LOOKED_AT);
  const isMarkdown = (start.match(MARKDOWN_HEADING)?.length ?? 0) >= LEAST_HEADINGS;
  if (!isMarkdown && BLOCK_TAG.test(start)) return false;
  const tags = start.match(MARKUP_TAG)?.length ?? 0;
  return start.split("\n").filter((line) => line.replace(MARKUP_TAG, "").trim() !== "").length >= tags * LINES_PER_TAG;
}

/** Such a text without its tags; a break is one. */
function withoutTags(content: string): string {
  return content.replace(/<br\s*\/?>/gi, "\n").replace(/<\/?(?:div|p|span|strong|b|em|h[1-6]|ul|ol|li|section)\b[^<>]*>/gi, "");
}

function looksLikeXml(content: string): boolean {
  return (
    /^\s*(?:<\?xml\b|<(?:rss|feed|workzag-jobs|jobs|source|channel|rdf:RDF)\b)/i.test(content) &&
    !/<html[\s>]/i.test(content.slice(0, 2000))
  );
}

/** More than any advert has, markup included. */
const MOST_CHARACTERS = 200_000;

/** A draft of a length that is read in a second or two. */
function bounded(draft: PostingDraft): PostingDraft {
  if (draft.body.every(({ content }) => content.length <= MOST_CHARACTERS)) return draft;
  const note = { code: "TEXT_NOT_READ", message: `Only the first ${MOST_CHARACTERS} characters were read.` };
  const body = draft.body.map((part) => ({ ...part, content: part.content.slice(0, MOST_CHARACTERS) }));
  return { ...draft, body, notes: [...(draft.notes ?? []), note] };
}

/** Patterns that begin with "any blanks" take for ever on such a run, and it says no more than a short one. */
const BLANK_FLOOD = /[^\S\n\t]{100,}|\t{1000,}/g;
const BREAK_FLOOD = /\n{100,}/g;
const KEPT_BLANKS = 8;

/** Tells by its content what kind of source this is, and reads it. The order matters: HTML may hold JSON, JSON may hold HTML. */
function readDrafts(content: string): Drafts {
  const headed = readFrontMatter(content);
  if (headed !== undefined) return headed;
  if (startsAsJsonLines(content)) return readJsonLines(content);
  if (/^\s*[[{]/.test(content)) {
    const payload = parseTolerantly(content);
    if (payload !== undefined) return draftsOfJson(payload);
    if (looksLikeJsonLines(content)) return readJsonLines(content);
    if (/^\s*(?:\{\s*"|\[\s*[{"[])/.test(content))
      return { drafts: [], rejected: [{ reason: "This is JSON with an error in it; check it and try again." }] };
  }
  if (looksLikeXml(content)) return readXmlFeed(content);
  if (STARTS_AS_PAGE.test(content)) return readPage(content);
  if (looksLikeJsonLines(content)) return readJsonLines(content);
  if (looksLikeCsv(content)) return readCsv(content);
  const isHtml = looksLikeHtml(content);
  if (isHtml && !isTextWithTags(content)) return readPage(content);
  return readPlainText((isHtml ? withoutTags(content) : content).replace(BREAK_FLOOD, (run) => run.slice(0, KEPT_BLANKS)));
}

/** What a part of a long file is a part of, and the line of the file that its first record begins with. */
export type PartOf = { readonly format: "lines" | "list" | "table"; readonly firstLine: number };

const PART_READERS = { lines: readJsonLines, list: readJsonList, table: readCsv } as const satisfies Record<
  PartOf["format"],
  (content: string, firstLine: number) => Drafts
>;

/**
 * `asOf`: the ISO day from which "posted 5 days ago" counts back. `url`: where a single posting was found.
 * `part`: the content is a part of a longer file.
 */
export type ReadPostingsOptions = { readonly url?: string; readonly asOf?: string; readonly part?: PartOf };

/** Reads whatever describes jobs into postings; records that are none are told apart with a reason. */
export function readPostings(given: string, options: ReadPostingsOptions = {}): PostingsRead {
  const { part } = options;
  const content = given.replace(BLANK_FLOOD, (run) => run.slice(0, KEPT_BLANKS));
  const { drafts, rejected } = part === undefined ? readDrafts(content) : PART_READERS[part.format](content, part.firstLine);
  const postings: Posting[] = [];
  const left: RejectedRecord[] = [...rejected];
  for (const draft of drafts.map(bounded)) {
    const isOnlyOne = drafts.length === 1 && draft.url === undefined && options.url !== undefined;
    const understood = understandDraft(isOnlyOne ? { ...draft, url: options.url } : draft, options.asOf);
    if ("reason" in understood) left.push({ ...(draft.line !== undefined && { line: draft.line }), reason: understood.reason });
    else postings.push(understood);
  }
  return { postings, rejected: left.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}
