import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import type { DateMention } from "../../recognise/dates/find-dates.ts";
import { readLabel } from "../../recognise/phrases/field-labels.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";

type Item = { readonly line: { readonly text: string }; readonly dates: readonly DateMention[] };

const LONGEST_NAME = 120;
const CLEARLY_TITLE = 0.6;
const RATHER_ORGANISATION = 0.45;
const CLEARLY_ORGANISATION = 0.6;

/** What an item says beside its dates. */
export function undated({ line: { text }, dates }: Item): string {
  const bare = dates.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return bare.replace(/^[\s,;:|•·–—-]+|[\s,;:|•·–—-]+$/gu, "");
}

/**
 * The item below a dated one that names what the dated one leaves out: "2015-2017: Research Fellow" and then "Griffith
 * University, Australia", or dates alone and then everything.
 */
export function nameBelow<Found extends Item>(dated: Found, below: Found | undefined): Found | undefined {
  if (!below || below.dates.length > 0 || below.line.text.length > LONGEST_NAME || readLabel(below.line.text)) return undefined;
  const named = undated(dated);
  if (named === "") return below;
  const namesEmployer = named.split(/,\s|\s[|•·–—-]\s/u).some((part) => {
    const organisation = scoreOrganisation(part);
    return organisation >= RATHER_ORGANISATION && organisation > scoreTitle(part);
  });
  if (namesEmployer || scoreTitle(below.line.text) >= CLEARLY_TITLE) return undefined;
  return scoreOrganisation(below.line.text) >= CLEARLY_ORGANISATION ? below : undefined;
}
