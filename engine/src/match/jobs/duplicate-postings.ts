import { foldLetters } from "../../text/fold.ts";
import { rounded } from "../rounding.ts";
import { sharedCount } from "../shingles.ts";
import { normalTitle } from "./normal-title.ts";
import type { ComparedPosting } from "./similar-postings.ts";

/**
 * A posting that is the same advert, or the same job advertised anew. `alike` (0-1) is about how much of both texts is word for
 * word the same, from a sample of their word sequences; `reason` says by what it was known.
 */
export type DuplicatePosting = { readonly id: string; readonly alike: number; readonly reason: "text" | "employer" };

/** Two texts that share so much were written once. */
const SAME_TEXT = 0.7;
/** Fewer common word sequences are an employer's set phrases. */
const LEAST_SHARED = 4;

/** Other adverts for the job of one, most alike first: near-identical texts, and those of the same employer, title and place. Nothing is merged. */
export function duplicatePostings(of: ComparedPosting, others: readonly ComparedPosting[]): readonly DuplicatePosting[] {
  const own = advertised(of);
  return others
    .flatMap((other): DuplicatePosting[] => {
      if (other.id === of.id) return [];
      const { alike, shared } = alikeness(of, other);
      if (shared >= LEAST_SHARED && alike >= SAME_TEXT) return [{ id: other.id, alike, reason: "text" }];
      return isSameJob(own, advertised(other)) ? [{ id: other.id, alike, reason: "employer" }] : [];
    })
    .toSorted((a, b) => b.alike - a.alike || (a.id < b.id ? -1 : 1));
}

/** Word sequences in common, of all that both have. */
function alikeness(
  { features: a }: ComparedPosting,
  { features: b }: ComparedPosting,
): { readonly alike: number; readonly shared: number } {
  const shared = sharedCount(a.shingles, b.shingles);
  const all = a.shingles.length + b.shingles.length;
  return { shared, alike: all > 0 ? rounded((2 * shared) / all, 4) : 0 };
}

type Advertised = { readonly employer: string; readonly title: string; readonly places: ReadonlySet<string> };

function advertised({ title, company = "", locations }: ComparedPosting): Advertised {
  const { title: bare, seniority } = normalTitle(title, locations);
  const towns = locations.map((place) => wordsIn(place.split(",")[0] ?? "").join(" "));
  return {
    employer: employerKey(company),
    title: [seniority.name, ...wordsIn(bare).toSorted()].join(" "),
    places: new Set(towns.filter((town) => town !== "")),
  };
}

/** An unnamed employer is not the same as another unnamed one. */
function isSameJob(a: Advertised, b: Advertised): boolean {
  if (a.employer === "" || a.employer !== b.employer || a.title !== b.title) return false;
  return (a.places.size === 0 && b.places.size === 0) || [...a.places].some((place) => b.places.has(place));
}

/** What follows an employer's name in the register, and no more. */
const LEGAL_FORM = /^(?:inc|ltd|llc|plc|gmbh|ag|se|kg|co|corp|sa|sas|sarl|bv|nv|ab|oy|lda)$/;

function employerKey(company: string): string {
  const words = wordsIn(company);
  return words.filter((word, at) => at === 0 || !LEGAL_FORM.test(word)).join(" ");
}

function wordsIn(text: string): string[] {
  return foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
