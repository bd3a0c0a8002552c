import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { findEmploymentTypes } from "../../recognise/employment-type/find-employment-types.ts";
import { isKnownPlace } from "../../recognise/places/read-place.ts";
import { recogniseSkills } from "../../recognise/skills/recognise-skills.ts";
import { findWorkplace } from "../../recognise/workplace/find-workplace.ts";
import { LOOKS_LIKE_EMPLOYER, TITLE_SCORE } from "../weights.ts";
import { hasWordOfItsOwn } from "./own-words.ts";
import { anyOf } from "./phrases.ts";
import { titleScore } from "./segments.ts";
import { isTownShaped } from "./town-shape.ts";

const PLACE = new RegExp(
  `(?<!\\p{L})${anyOf(ADVERT_HEAD.placeBefore)}\\s+(?<place>\\p{Lu}[\\p{L}.'’-]+(?:\\s(?:\\p{Lu}[\\p{L}.'’-]+|am|an der|upon|de|la|le|les|del|di|do|da|sur|en|bei)(?!\\p{L}))*(?:,\\s\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?)?)`,
  "gu",
);

/** "in der Hauptstraße" says where in the town. */
const A_STREET = /\p{L}(?:stra(?:ß|ss)e|gasse|allee|straat|laan)$/iu;

export function isElse(name: string): boolean {
  return (
    A_STREET.test(name) ||
    findEmploymentTypes(name, { isField: true }).length > 0 ||
    findWorkplace(name) !== undefined ||
    recogniseSkills(name).some(({ start, end }) => end - start === name.length) ||
    titleScore(name) >= TITLE_SCORE ||
    scoreOrganisation(name) >= LOOKS_LIKE_EMPLOYER
  );
}

/** The place that a sentence names with "in": a known one first, else whatever is written like a name. */
export function placeNamedIn(text: string): string | undefined {
  let likely: string | undefined;
  for (const { 0: found, groups } of text.matchAll(PLACE)) {
    // "in Voll- oder Teilzeit": half a word is no town.
    if (groups?.["place"]?.endsWith("-")) continue;
    const place = (groups?.["place"] ?? "").replace(/[.'’-]+$/u, "");
    const words = place.split(/\s+/);
    const shorter = [place, words.slice(0, 3).join(" "), words.slice(0, 2).join(" "), words[0] ?? ""].map((name) => name.replace(/,$/, ""));
    const known = shorter.find((name) => isKnownPlace(name) || isKnownPlace(name.split(",")[0] ?? ""));
    if (known !== undefined) return known;
    // "para Osmunda", "operating a Kiln": whom for and with what, unless a town is known by that name.
    if (/^\s*(?:para|a|no|do|da|del|della|nel|nella)\s/iu.test(found)) continue;
    likely ??= [place, place.split(",")[0] ?? ""].find((name) => name !== "" && !isElse(name));
  }
  return likely;
}

/** "Für unseren Kunden in Steinhausen an der Lohe, suchen wir": what is written like a town right before the comma, and has a word that is no other. */
export const ownTownIn = (lead: string) =>
  [BEFORE_COMMA.exec(lead)?.groups?.["town"] ?? ""].find((town) => isTownShaped(town) && !isElse(town) && hasWordOfItsOwn(town));
const BEFORE_COMMA = /\s(?:in|à|en|em|a|te)\s(?<town>\p{Lu}[\p{L}\s'’-]{2,40}),?\s*$/u;

/** A place only if it is a known one. */
export const knownIn = (place = "") => [place.replace(/[,.]$/, "")].find((bare) => bare !== "" && isKnownPlace(bare));
