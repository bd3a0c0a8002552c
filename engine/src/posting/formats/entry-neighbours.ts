import { blockText, type HtmlBlock } from "../../text/html/index.ts";
import { readsLikeEmployer } from "../advert/company-name.ts";
import { isCompanyShaped } from "../advert/one-line.ts";
import { isFacts, readSegment } from "../advert/segments.ts";
import type { PostingDraft } from "../draft.ts";

/** An entry of a list of jobs, where it stands and where its link leads. */
export type FoundEntry = { readonly at: number; readonly link: string; readonly entry: PostingDraft; readonly isSure: boolean };

const LONGEST_FACT = 80;
/** How many cells or lines beside an entry may speak of it. */
const FACTS_AROUND = 4;
const PLACE_LABEL = /^(?:job )?(?:locations?|standorte?|lieux?|ubicación|sede|plaats|地点)\s*:?\s*/iu;
const LEADS_TO_EMPLOYER =
  /\/(?:company|companies|employers?|organi[sz]ations?|empresas?|entreprises?|firmen?|unternehmen|aziende?|bedrijven)\//iu;

/** What cells or lines around an entry say where the job is: short, without a link of their own. */
function placesAround(blocks: readonly HtmlBlock[]): string[] {
  return blocks.flatMap((block) => {
    const text = blockText(block).trim();
    if (block.kind === "heading" || text.length > LONGEST_FACT || block.runs.some((run) => run.link !== undefined)) return [];
    const bare = text.replace(PLACE_LABEL, "");
    const segment = readSegment(bare);
    return isFacts(segment) ? segment.places : [];
  });
}

/** Who employs: a name that links to the employer's page, or a line that reads like an employer. */
function companyBehind(blocks: readonly HtmlBlock[], title: string): string | undefined {
  for (const block of blocks) {
    const text = blockText(block).trim();
    if (text === title || !isCompanyShaped(text)) continue;
    const link = block.runs.find((run) => run.link !== undefined)?.link;
    if (link === undefined ? readsLikeEmployer(text) && !isFacts(readSegment(text)) : LEADS_TO_EMPLOYER.test(link)) return text;
  }
  return undefined;
}

/** Entries with what stands in the cells or lines before or behind them: who employs, and the place where their own words name none. */
export function withFactsAround(blocks: readonly HtmlBlock[], found: readonly FoundEntry[]): PostingDraft[] {
  const before = found.map(({ at }, index) =>
    placesAround(blocks.slice(Math.max((found[index - 1]?.at ?? -1) + 1, at - FACTS_AROUND), at)),
  );
  const blocksBehind = found.map(({ at }, index) =>
    blocks.slice(at + 1, Math.min(found[index + 1]?.at ?? blocks.length, at + 1 + FACTS_AROUND)),
  );
  const behind = blocksBehind.map(placesAround);
  // Between two entries stands what belongs to either; only before the first or behind the last it is plain to which.
  const isBefore = (behind.at(-1) ?? []).length === 0 && (before[0] ?? []).length > 0;
  const around = isBefore ? before : (behind.at(-1) ?? []).length > 0 ? behind : [];
  return found.map(({ entry }, index) => {
    const company = isBefore ? undefined : companyBehind(blocksBehind[index] ?? [], entry.title ?? "");
    const locations = entry.locations.length > 0 ? entry.locations : [...new Set(around[index] ?? [])];
    return { ...entry, ...(company !== undefined && { company }), locations };
  });
}
