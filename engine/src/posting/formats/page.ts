import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { blocksToText, blockText, type HtmlBlock, type HtmlDocument, readHtml } from "../../text/html/index.ts";
import { tidyTitle } from "../advert/choose-title.ts";
import { headingLines, hiddenText, tidyText } from "../advert/clean-text.ts";
import { employerOfPageFoot } from "../advert/foot-names.ts";
import { headLines } from "../advert/head-lines.ts";
import { labelledFacts } from "../advert/labels.ts";
import { anyOf } from "../advert/phrases.ts";
import { titleScore } from "../advert/segments.ts";
import { employerOfSite } from "../advert/site-name.ts";
import type { Drafts, PostingDraft } from "../draft.ts";
import { collect, isJobPosting } from "../records/find-records.ts";
import { withReferences } from "../records/linked-references.ts";
import { draftOfRecord } from "../records/record.ts";
import { embeddedDrafts } from "./embedded-state.ts";
import { fillDraft } from "./fill-draft.ts";
import { jobCards } from "./job-cards.ts";
import { listedJobs } from "./job-list.ts";
import { tabledJobs } from "./job-table.ts";
import { markedFacts } from "./marked-facts.ts";
import { readMicrodata } from "./microdata.ts";
import { factsOfPageTitle } from "./page-title.ts";
import { parseTolerantly } from "./tolerant-json.ts";

/** How much of a page is looked through for facts that its structured data leave out; further down stand other jobs. */
const LONGEST_AROUND = 4000;
const ERROR_TITLE =
  /^\W*(?:error\s*)?(?:[45]\d\d\b|not found|page not found|access denied|forbidden|just a moment|attention required|service unavailable|bad gateway)/i;
const NOTHING: Drafts = { drafts: [], rejected: [{ reason: "This page is an error message of its server, not a posting." }] };

/** Regions of a page that are not the advert. */
const AROUND = new Set(["navigation", "footer", "aside", "form", "dialog"]);
/** A main region shorter than this is a mistake of the page, and the whole page is read. */
const LEAST_MAIN = 150;
const BARE_HEADING = new RegExp(`^${anyOf(ADVERT_HEAD.careersPages)}$`, "iu");
const TITLE_SEPARATORS = /\s+[|·•–—-]\s+|\s*\|\s*/;

/** What the publisher says for machines, by how far it is to be trusted: JSON-LD, the data of the page's scripts, microdata. */
function structuredDrafts(html: string, page: HtmlDocument): readonly (readonly PostingDraft[])[] {
  const graphs = page.data.filter((script) => script.type.includes("ld+json")).map((script) => parseTolerantly(script.text));
  const linked = graphs.flatMap((graph) => collect(graph, isJobPosting)).map((record) => withReferences(record, graphs));
  const marked = collect(readMicrodata(html), isJobPosting);
  return [linked.map(draftOfRecord), embeddedDrafts(html), marked.map(draftOfRecord)];
}

function mainBlocks(blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  const kept = blocks.filter((block) => !AROUND.has(block.region ?? ""));
  const main = kept.filter((block) => block.region === "main" || block.region === "article");
  const length = main.reduce((sum, block) => sum + blockText(block).length, 0);
  return length >= LEAST_MAIN ? main : kept.filter((block) => block.region !== "header" || block.kind === "heading");
}

/** What servers answer when there is no such page, or they want to see a person first. */
function isErrorPage(page: HtmlDocument): boolean {
  return ERROR_TITLE.test(page.title ?? "") || page.blocks.some((block) => block.kind === "heading" && ERROR_TITLE.test(blockText(block)));
}

/** The job's title by the page's headings, then by what its head says. */
function titleOf(page: HtmlDocument, blocks: readonly HtmlBlock[]): string | undefined {
  const headings = blocks
    .filter((block) => block.kind === "heading" && (block.level ?? 9) <= 2)
    .map((block) => ({ text: blockText(block), level: block.level ?? 9 }))
    .filter(({ text }) => text !== "" && text.length <= 150 && !BARE_HEADING.test(text));
  const announced = [page.meta.get("og:title"), page.meta.get("twitter:title"), page.title].flatMap(
    (text) => text?.split(TITLE_SEPARATORS) ?? [],
  );
  const best = [
    ...headings.map(({ text, level }) => ({ text, score: titleScore(text) + (level === 1 ? 0.3 : 0) })),
    ...announced.map((text) => ({ text: text.trim(), score: titleScore(text) })),
  ]
    .filter(({ score }) => score >= 0.5)
    .toSorted((a, b) => b.score - a.score)[0];
  return best?.text ?? headings.find(({ level }) => level === 1)?.text;
}

/** A page without structured data: its main content is the advert. */
function draftOfPage(page: HtmlDocument, html: string): PostingDraft | undefined {
  const blocks = mainBlocks(page.blocks);
  const text = tidyText(blocksToText(blocks));
  if (text === "") return undefined;
  const hidden = hiddenText(blocks);
  const found = titleOf(page, blocks);
  const title = found === undefined ? undefined : (tidyTitle(headLines(found)[0]) ?? found);
  const titled = factsOfPageTitle(page.title, title, text);
  const marked = markedFacts(html);
  // What the advert says under a name of its own is read from its text.
  const isLabelled = labelledFacts(headLines(text)).has("company");
  const company = marked.company ?? (isLabelled ? undefined : titled.company) ?? page.meta.get("og:site_name");
  const url = page.canonicalUrl ?? page.meta.get("og:url");
  const foot = page.blocks.filter((block) => block.region === "footer").map(blockText);
  const owner = company === undefined ? (employerOfPageFoot(foot) ?? employerOfSite([page.title], url)) : undefined;
  return {
    ...(title !== undefined && { title }),
    ...(company !== undefined && { company: company.replace(/\s*(?:careers?|jobs|karriere)$/i, "") }),
    locations: marked.locations.length > 0 ? marked.locations : titled.locations,
    employmentTypes: [],
    ...(url !== undefined && /^https?:\/\//.test(url) && { url }),
    body: [{ content: text, ...(hidden !== "" && { hidden }), headings: headingLines(blocks) }],
    skills: [],
    isFreeText: true,
    ...(owner !== undefined && { owner }),
  };
}

/** A page that lists the jobs of one employer names it once, in its own title or heading. */
function withEmployer(drafts: readonly PostingDraft[], page: HtmlDocument): readonly PostingDraft[] {
  const headings = page.blocks.filter((block) => block.kind === "heading" && block.level === 1).map(blockText);
  const address = page.canonicalUrl ?? page.meta.get("og:url");
  const company = employerOfSite([page.meta.get("og:site_name"), page.title, ...headings], address);
  return company === undefined ? drafts : drafts.map((draft) => ({ company, ...draft }));
}

/** HTML: what its structured data say, each kind filling what the better ones leave out; else the advert on the page. */
export function readPage(html: string): Drafts {
  const page = readHtml(html);
  const rungs = structuredDrafts(html, page).filter((drafts) => drafts.length > 0);
  const [best] = rungs;
  if (best !== undefined && best.length > 1) return { drafts: withEmployer(best, page), rejected: [] };
  const seen = draftOfPage(page, html);
  const lists =
    best === undefined ? [tabledJobs(html, "html"), listedJobs(mainBlocks(page.blocks)), jobCards(mainBlocks(page.blocks))] : [];
  const listed = lists.find((drafts) => drafts.length > 0);
  if (listed !== undefined) return { drafts: withEmployer(listed, page), rejected: [] };
  if (best === undefined) return seen === undefined || isErrorPage(page) ? NOTHING : { drafts: [seen], rejected: [] };
  const single = rungs.flatMap((drafts) => (drafts.length === 1 ? drafts : []));
  const merged = single.reduce((better, other) => fillDraft(better, other));
  const body = merged.body.length > 0 ? merged.body : (seen?.body ?? []);
  const around = seen?.body[0]?.content.slice(0, LONGEST_AROUND);
  return {
    drafts: [
      {
        ...(seen?.company !== undefined && { company: seen.company }),
        ...merged,
        ...(merged.url === undefined && seen?.url !== undefined && { url: seen.url }),
        ...(around !== undefined && { around }),
        body,
      },
    ],
    rejected: [],
  };
}
