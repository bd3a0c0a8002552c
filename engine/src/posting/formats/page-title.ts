import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { isCompanyShaped } from "../advert/one-line.ts";
import { anyOf } from "../advert/phrases.ts";
import { isFacts, placesIn, readSegment } from "../advert/segments.ts";
import { HAS_LEGAL_FORM, TITLE_SCORE } from "../weights.ts";

const BETWEEN_PIECES = /\s+[|·•–—-]\s+|\s*\|\s*/u;
const AT_NAME = /\s(?:at|bei|chez|presso|bij)\s+(?<name>\p{Lu}[\p{L}\p{N}&.,'’ -]{1,50})$/u;
/** "Jobly.fi", "LinkedIn Jobs": the site on which the page stands. */
const A_SITE = /\.[a-z]{2,4}$|(?<!\p{L})(?:jobs?|careers?|karriere|stellen|emploi|empleo|vacatures|vagas|lavoro)$/iu;

/** "Career Page", "Jobs": the employer's own page, so what else stands beside the job is its name. */
const OWN_PAGE = new RegExp(`^${anyOf(ADVERT_HEAD.careersPages)}$`, "iu");

/** "Stellenanzeige Koch": what the page holds, and nobody's name. */
const ANNOUNCES = new RegExp(`^${anyOf(ADVERT_HEAD.announcements)}$`, "iu");

/** "云杉科技招聘": behind a name, that people are sought. */
const HAN_RECRUITING = new RegExp(`(?<=\\p{Script=Han}{2})${anyOf(ADVERT_HEAD.recruitingBehindHan)}$`, "u");

/** Wide brackets as the narrow ones that titles are given. */
const narrow = (text: string) => text.replaceAll("（", " (").replaceAll("）", ") ").replace(/\s+/g, " ").trim();

/** What the title of a page says beside the job: "Cook - Tilo GmbH - Ghent | Jobsite". */
export type TitleFacts = { readonly company?: string; readonly locations: readonly string[] };

/** Whether the page's own text names an employer, or its legal form does. */
function isSureName(name: string, text: string): boolean {
  return scoreOrganisation(name) >= HAS_LEGAL_FORM || text.includes(name);
}

/** The employer and the place in the title of a page about one job. */
export function factsOfPageTitle(written: string | undefined, title: string | undefined, text: string): TitleFacts {
  if (written === undefined || title === undefined) return { locations: [] };
  const [pageTitle, jobTitle] = [narrow(written), narrow(title)];
  const at = pageTitle.indexOf(jobTitle);
  if (at < 0) return { locations: [] };
  const beside = `${pageTitle.slice(0, at)} | ${pageTitle.slice(at + jobTitle.length)}`;
  const pieces = beside
    .split(BETWEEN_PIECES)
    .map((piece) => piece.replace(/^[\s|·•–—-]+|\s+$/gu, ""))
    .filter((piece) => piece !== "")
    .map((piece) => piece.replace(HAN_RECRUITING, ""));
  const isRecruiting = HAN_RECRUITING.test(pageTitle);
  const named = AT_NAME.exec(pieces[0] === undefined ? "" : ` ${pieces[0]}`)?.groups?.["name"];
  const names = pieces.filter((piece) => {
    const segment = readSegment(piece);
    const isSite = A_SITE.test(piece) || OWN_PAGE.test(piece) || ANNOUNCES.test(piece);
    return !isSite && isCompanyShaped(piece) && !isFacts(segment) && segment.titleScore < TITLE_SCORE;
  });
  // "Fernbank - Engineer": nothing but a name stands before the job.
  const isLone = names.length === 1 && (isRecruiting || pieces.some((piece) => OWN_PAGE.test(piece)) || (pieces.length === 1 && at > 0));
  const company = named ?? (isLone ? names[0] : names.find((name) => isSureName(name, text)));
  const locations = pieces.map(placesIn).find((places) => places.length > 0) ?? [];
  return { ...(company !== undefined && { company }), locations };
}
