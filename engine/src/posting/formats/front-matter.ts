import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { anyOf } from "../advert/phrases.ts";
import type { Drafts } from "../draft.ts";
import { looksLikePosting } from "../records/find-records.ts";
import { draftOfRecord } from "../records/record.ts";
import { readPlainText } from "./plain-text.ts";

const FRONT_MATTER = /^\s*---[ \t]*\r?\n(?<head>[\s\S]{1,4000}?)\r?\n---[ \t]*(?:\r?\n|$)/u;
const ENTRY = /^(?<key>\p{L}[\p{L}\p{N} _-]{0,40}):[ \t]*(?<value>\S.*)$/u;
const QUOTED = /^(["'])(?<inside>.*)\1$/u;
const A_LIST = /^\[(?<inside>.*)\]$/u;

/** `"Cook"` is the text in it, `[a, b]` a list; what YAML knows besides is text here. */
function valueOf(written: string): string | string[] {
  const value = written.trim();
  const list = A_LIST.exec(value)?.groups?.["inside"];
  if (list !== undefined) return list.split(/\s*,\s*/u).map((item) => QUOTED.exec(item)?.groups?.["inside"] ?? item);
  return QUOTED.exec(value)?.groups?.["inside"] ?? value;
}

/** "tags:" over "- sql" and "- python": a list that stands below its key. */
const LIST_BELOW = /^([\p{L}][\p{L}\p{N}_ -]*:)[ \t]*\r?\n((?:[ \t]*-[ \t]+\S.*(?:\r?\n|$))+)/gmu;
const listed = (items: string) =>
  items
    .split(/\r?\n/u)
    .map((item) => item.replace(/^[ \t]*-[ \t]+/u, "").trim())
    .filter((item) => item !== "")
    .join(", ");

const CAREERS_PAGE = new RegExp(`^${anyOf(ADVERT_HEAD.careersPages)}$`, "iu");
const BETWEEN_PIECES = /\s+[|·•–—-]\s+/u;

/** Markdown whose head says what the job is, as boards kept in repositories write it: `title: Cook` between two rules. */
export function readFrontMatter(content: string): Drafts | undefined {
  const found = FRONT_MATTER.exec(content);
  const head = (found?.groups?.["head"] ?? "").replace(LIST_BELOW, (_, key: string, items: string) => `${key} [${listed(items)}]\n`);
  const entries = head.split(/\r?\n/u).flatMap((line) => {
    const { key, value } = ENTRY.exec(line)?.groups ?? {};
    return key === undefined || value === undefined ? [] : [[key, valueOf(value)] as const];
  });
  const body = content.slice(found?.[0].length ?? 0).trim();
  const record: Record<string, unknown> = { ...Object.fromEntries(entries), ...(body !== "" && { description: body }) };
  if (entries.length === 0) return undefined;
  // "Offene Stellen | Osmunda" is the page's title; what the job is called stands below.
  const title = typeof record["title"] === "string" ? record["title"] : "";
  if (body !== "" && title.split(BETWEEN_PIECES).some((piece) => CAREERS_PAGE.test(piece))) return readPlainText(body);
  // A head that only says how the page looks is no part of the advert.
  return looksLikePosting(record) ? { drafts: [{ ...draftOfRecord(record), isFreeText: true }], rejected: [] } : readPlainText(body);
}
