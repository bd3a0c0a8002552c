import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { headLines } from "../advert/head-lines.ts";
import { isCompanyShaped } from "../advert/one-line.ts";
import { anyOf } from "../advert/phrases.ts";
import { isFacts, readSegment, titleScore } from "../advert/segments.ts";
import type { PostingDraft } from "../draft.ts";
import { TITLE_SCORE } from "../weights.ts";

const LEAST_JOBS = 2;
const MOST_JOBS = 500;
const MOST_LINES = 8;
const LONGEST_LINE = 200;
const ADDRESS = /\s*[(<]?(?<url>https?:\/\/[^\s<>()]+)[)>]?/iu;
/** "View job:", "Voir l'offre": what leads to the address. */
const LEAD = /^[\p{L} '’]{0,30}:?\s*$/u;
const A_RULE = /^[ \t]*[-=_*–—]{5,}[ \t]*$/gmu;
const BETWEEN_BLOCKS = /\n\s*\n/u;
const BETWEEN_FACTS = /\s*(?:[|•]|(?<!\p{Ll})·|·(?!\p{Ll})|\s·\s)\s*/u;
/** "Your job alert for engineers" opens the mail. */
const ANNOUNCES = new RegExp(`(?<!\\p{L})${anyOf(ADVERT_HEAD.alertWords)}(?!\\p{L})`, "iu");
const IN_BRACKETS = /\s*\((?<inside>[^()]{2,30})\)$/u;

type Block = { readonly title: string; readonly pieces: readonly string[]; readonly url: string; readonly content: string };

/** A few short lines, the first a job, and one address: an entry of a mail that lists jobs. */
function entryOf(block: string): Block | undefined {
  const written = block.split("\n").map((line) => line.trim());
  const lines = written.filter((line) => line !== "");
  const at = lines.findIndex((line) => ADDRESS.test(line));
  const url = ADDRESS.exec(lines[at] ?? "")?.groups?.["url"];
  if (url === undefined || lines.length > MOST_LINES || lines.some((line) => line.replace(ADDRESS, "").length > LONGEST_LINE))
    return undefined;
  const bare = lines
    .map((line) => line.replace(ADDRESS, "").trim())
    .filter((line, index) => line !== "" && (index !== at || !LEAD.test(line) || index === 0));
  const told = headLines(bare.filter((line) => !ANNOUNCES.test(line)).join("\n"));
  const [title = "", ...rest] = told;
  if (rest.length === 0 || titleScore(title) < TITLE_SCORE || /[.!?:]$/u.test(title)) return undefined;
  return {
    title,
    pieces: rest.flatMap((line) => line.split(BETWEEN_FACTS)).filter((piece) => piece !== ""),
    url,
    content: [title, ...rest].join("\n"),
  };
}

/** Behind the job stands who offers it, then where. */
function draftOf({ title, pieces, url, content }: Block): PostingDraft {
  const [first = "", second = ""] = pieces;
  const isNamed = isCompanyShaped(first) && !isFacts(readSegment(first));
  const written = isNamed ? second : first;
  const place = written.replace(IN_BRACKETS, "");
  const { places, workplace } = readSegment(written);
  const isPlace = places.length === 0 && workplace === undefined && /^\p{Lu}[\p{L}’' -]+(?:,\s\p{Lu}[\p{L}’' -]+)*$/u.test(place);
  return {
    title,
    ...(isNamed && { company: first }),
    locations: isPlace ? [place] : places,
    ...(workplace && { workplace }),
    employmentTypes: [],
    url,
    body: [{ content }],
    skills: [],
    isFreeText: true,
  };
}

/** The jobs of a mail that lists them: entries of a few lines, each with the address of its advert. */
export function digestDrafts(content: string): readonly PostingDraft[] {
  const entries = content
    .replace(A_RULE, "")
    .split(BETWEEN_BLOCKS)
    .slice(0, MOST_JOBS)
    .flatMap((block) => entryOf(block) ?? []);
  return entries.length >= LEAST_JOBS ? entries.map(draftOf) : [];
}
