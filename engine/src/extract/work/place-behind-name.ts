import type { LaidOut } from "../../model/index.ts";
import { endOfLegalForm, scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { readPlace } from "../../recognise/places/read-place.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import type { Fragment } from "../entries/fragments.ts";
import { trimSpan } from "../entries/trim-span.ts";
import type { Scored } from "./assign-roles.ts";

type Places = { readonly names: readonly Scored[]; readonly places: readonly Fragment[] };

const CLEARLY_TITLE = 0.6;
const RATHER_ORGANISATION = 0.45;
const LEGAL_FORM = 0.9;
const BETWEEN = /^\s*,\s*$/u;
/** Capitalised words without a full stop: "Nether Wallop", and no "Ltd." or "Inc". */
const TOWN = /^\p{Lu}\p{Ll}{3,}(?:[\s-]\p{L}+){0,2}$/u;
/** Behind a legal form a town may be as short as "Wil", have the letters of its region, and end as a home does: "Degersheim". */
const SHORT_TOWN = /^\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}{2})?$/u;
/** "Wil (tools and moulds)": what the employer does stands behind the town. */
const ASIDE = /\s+\([^()]{3,60}\)$/u;

const IN_BRACKET = /\s*\(([^()]{3,40})\)$/u;

/** "Portland, OR": behind a comma, so that no word of a name is taken for a town. */
function isTownWithRegion(text: string): boolean {
  const place = text.includes(",") ? readPlace(text) : undefined;
  return place?.location.city !== undefined && place.unknownFirst === undefined;
}

/** "Antwerp Belgium": a town and its country with no comma between them are a place too. */
function isPlace(text: string): boolean {
  const last = /^\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)?\s(\p{Lu}\p{L}+)$/u.exec(text)?.[1];
  return readPlace(text) !== undefined || (last !== undefined && readPlace(last)?.location.countryCode !== undefined);
}

/** Do the entries of a section write the town, a third of them at least, behind the employer, where the lists know the town? */
export function writesPlaceBehindName(entries: readonly Places[], document: Pick<LaidOut, "text">): boolean {
  const withPlace = entries.filter(({ names, places }) =>
    places.some((place) =>
      names.some(({ fragment: name }) => name.end < place.start && BETWEEN.test(document.text.slice(name.end, place.start))),
    ),
  );
  return withPlace.length > 0 && withPlace.length * 3 >= entries.length;
}

/**
 * "Pennyroyal & Sons, Nether Wallop": a town that no list knows, told by the entries around it, by a legal form before
 * the comma, or because the name already says it.
 */
export function cutPlaceBehindName(name: Fragment, isHabit: boolean, document: Pick<LaidOut, "text">): readonly [Fragment, Fragment?] {
  const comma = name.text.lastIndexOf(",");
  const bracket = IN_BRACKET.exec(name.text);
  const part = (start: number, end: number): Fragment => {
    const span = trimSpan({ start: name.start + start, end: name.start + end }, document.text);
    return { ...name, ...span, text: document.text.slice(span.start, span.end).replaceAll("\n", " ") };
  };
  // "Harrow Works (Portland, OR)": a town that the lists know.
  if (bracket?.[1] !== undefined && isTownWithRegion(bracket[1]))
    return [part(0, bracket.index), { ...part(bracket.index + bracket[0].indexOf("(") + 1, name.text.length - 1), kind: "place" }];
  // "Harrow Works N.V. Antwerp Belgium": a place right behind the legal form.
  const form = comma < 0 ? endOfLegalForm(name.text) : undefined;
  if (form !== undefined && form < name.text.length && isPlace(name.text.slice(form).trim()))
    return [part(0, form), { ...part(form, name.text.length), kind: "place" }];
  const [head, behind] = [name.text.slice(0, comma).trim(), name.text.slice(comma + 1)];
  const isLegal = scoreOrganisation(head) >= LEGAL_FORM;
  const aside = isLegal ? (ASIDE.exec(behind)?.[0].length ?? 0) : 0;
  const tail = behind.slice(0, behind.length - aside).trim();
  if (comma < 2 || scoreTitle(tail) >= CLEARLY_TITLE) return [name];
  const isShort = isLegal && SHORT_TOWN.test(tail) && scoreOrganisation(`${head.split(/\s/u)[0]} ${tail}`) < LEGAL_FORM;
  if (!isShort && (!TOWN.test(tail) || scoreOrganisation(tail) >= RATHER_ORGANISATION)) return [name];
  const isTold = isHabit || isLegal || head.split(/\s+/u).includes(tail);
  if (!isTold) return [name];
  return [part(0, comma), { ...part(comma + 1, name.text.length - aside), kind: "place" }];
}
