import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { findWorkplace } from "../../recognise/workplace/find-workplace.ts";
import { readsLikeEmployer } from "./company-name.ts";
import { isCompanyShaped } from "./one-line.ts";
import { anyOf } from "./phrases.ts";
import { placesIn } from "./segments.ts";
import { isTownShaped } from "./town-shape.ts";

/** "Técnico de Contabilidade – Braga": what stands behind the title is a place and no part of it. */
export function endsInPlaces(whole: string | undefined, title: string | undefined): boolean {
  const tail = (whole ?? "").slice((title ?? "").length).replace(/^[\s–—-]+/u, "");
  return placesIn(tail.split(/\s+[–—-]\s+/)[0] ?? "").length > 0;
}

/** Behind a title, in brackets or after a dash, may stand where: "Welder – Curitiba/PR", "(Remote LATAM)". */
export function placesOfTitle(title: string | undefined): string[] {
  return (title ?? "")
    .split(/\s+[–—-]\s+|[()]/)
    .slice(1)
    .flatMap(placesIn);
}

/** Remote work without any day elsewhere. */
export const WHOLLY = /100\s?%|fully|totalmente|completamente|vollständig|komplett|volledig|anywhere/iu;

/** "Ghent, Acme" behind a title: the place without the employer. */
export function withoutEnd(place: string, name: string | undefined): string {
  if (name !== undefined && place.endsWith(`, ${name}`)) return place.slice(0, -name.length - 2);
  // "Osmunda Pallet & Crate, Luton": the sign between two words of a name parts no places.
  const [first = "", ...rest] = place.split(", ");
  return rest.length > 0 && name?.endsWith(` ${first}`) ? rest.join(", ") : place;
}

/** "Negotiable", "地点不限": what stands under "Location" is no place. */
const NO_PLACE = new RegExp(`^${anyOf(ADVERT_HEAD.noPlaces)}[\\s.]*$`, "iu");

/** Where an advert says only "remote" it names no place. */
export function isRemoteOnly(text: string): boolean {
  if (NO_PLACE.test(text)) return true;
  // "Hybrid or remote, as agreed with the customer": the first piece says how, and no other word is written like a town.
  const isShort = text.split(/\s+/).length <= 4 || (findWorkplace(text.split(/[,(]/u)[0] ?? "") !== undefined && !/\s\p{Lu}/u.test(text));
  return isShort && findWorkplace(text) !== undefined && placesIn(text).length === 0;
}

const STREET_BEHIND = /\s[–—-]\s\d{1,5}[a-z]?\s\p{Lu}.*$/iu;

/** "12 Place de l'Église, Saint-Martin (Calvados (14))": the town behind a street, without its county. */
export function townBehindStreet(address: string): string | undefined {
  const [street = "", ...rest] = address.split(/,\s+/);
  const towns = rest.map((piece) => piece.replace(/\s\(.*$/u, "").replace(/^\d{4,5}\s+/u, ""));
  return /\d/.test(street) ? towns.find(isTownShaped) : undefined;
}

/** "Where? Hôtel Le Grand Tétras, Morzine": the house, then the town. */
export function siteAndTown(stated: string): readonly [string | undefined, string] {
  const [written = "", ...rest] = stated.split(/,\s+/);
  // "Rosie's Diner - 12 Main Street"
  const first = written.replace(STREET_BEHIND, "");
  const isSite = rest.length > 0 && placesIn(first).length === 0 && isCompanyShaped(first) && readsLikeEmployer(first);
  return isSite ? [first, rest.join(", ")] : [undefined, stated];
}
