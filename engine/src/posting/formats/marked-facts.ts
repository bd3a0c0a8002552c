import { walkMarkup } from "../../text/html/index.ts";
import { isCompanyShaped } from "../advert/one-line.ts";
import { placesIn } from "../advert/segments.ts";

/** What the names of a page's elements say that their text is: `class="job-company-name"`, `id="employer_name"`. */
export type MarkedFacts = { readonly company?: string; readonly locations: readonly string[] };

const VOID = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);
const COMPANY = /(?:^|[-_])(?:company|employer|org(?:ani[sz]ation)?|recruiter|advertiser)(?:[-_]+(?:name|title|link|value|text))*$/u;
const PLACE = /(?:^|[-_])(?:job|work)?[-_]*(?:location|city|town|locality|workplace)(?:s)?(?:[-_]+(?:name|value|text))*$/u;
/** `employer_town`: where the employer has its seat, and not always where the job is. */
const OF_EMPLOYER = /(?:company|employer|org(?:ani[sz]ation)?)[-_]/u;
const LONGEST_FACT = 80;
const MOST_ELEMENTS = 50_000;

/** "jobCompanyName" and "job__company-name" are written alike. */
const tokensOf = (names: string) =>
  names
    .split(/\s+/)
    .map((name) => name.replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2").toLowerCase())
    .filter((name) => name !== "");

type Open = { readonly kind?: "company" | "place"; readonly from: number };

/** The employer and the place by the names of the elements that show them, the first that is one. */
export function markedFacts(html: string): MarkedFacts {
  const stack: Open[] = [];
  let text = "";
  let company: string | undefined;
  let locations: readonly string[] = [];
  let seen = 0;
  walkMarkup(html, {
    open(name, attributes) {
      if (VOID.has(name)) {
        stack.push({ from: text.length });
        return;
      }
      seen += 1;
      const tokens = seen > MOST_ELEMENTS ? [] : tokensOf(`${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`);
      const kind = tokens.some((token) => COMPANY.test(token))
        ? "company"
        : tokens.some((token) => PLACE.test(token) && !OF_EMPLOYER.test(token))
          ? "place"
          : undefined;
      stack.push({ from: text.length, ...(kind && { kind }) });
    },
    close() {
      const { kind, from = 0 } = stack.pop() ?? {};
      if (kind === undefined || text.length - from > LONGEST_FACT * 4) return;
      const fact = text.slice(from).replace(/\s+/g, " ").trim();
      if (fact === "" || fact.length > LONGEST_FACT) return;
      if (kind === "company" && company === undefined && isCompanyShaped(fact) && !/:\s/.test(fact)) company = fact;
      if (kind === "place" && locations.length === 0) locations = placesIn(fact);
    },
    text(piece) {
      text += piece;
    },
  });
  return { ...(company !== undefined && { company }), locations };
}
