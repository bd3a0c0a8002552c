import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { recogniseSkills } from "../../recognise/skills/recognise-skills.ts";
import { HAS_LEGAL_FORM, TITLE_SCORE } from "../weights.ts";
import { squash } from "./company-by-address.ts";
import { readsLikeEmployer } from "./company-name.ts";
import { isCompanyShaped } from "./one-line.ts";
import { isFacts, readSegment } from "./segments.ts";

const HOST = /(?<![\p{L}\d])(?:[a-z0-9-]{2,40}\.){1,4}[a-z]{2,12}(?![\p{L}\d])/giu;
const TEXT_LOOKED_AT = 6000;
const SHORTEST_HOST_NAME = 4;
/** "tryacme.com", "acme-jobs.com": how much longer than the name its host may be. */
const MOST_LETTERS_MORE = 5;
/** "BoardPacker", "8Relay", "Ualo.it" are no words of any language. */
export const COINED = /^(?:\p{Lu}?\p{Ll}+\p{Lu}[\p{L}\d]*|\p{Lu}{2,}\p{Ll}{3,}|\d\p{Lu}\p{Ll}+|\p{Lu}[\p{L}\d-]{2,30}\.\p{L}{2,4})$/u;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+");

/** "Acme.io" alone is a name that is also an address. */
export function isNameWithEnding(text: string): boolean {
  return /^\p{Lu}[\p{L}\d-]{2,30}\.(?:\p{Ll}{2,4}|COM|IO|AI|NET|ORG)$/u.test(text);
}

/** "osmunda.dev" where a name should stand is one. */
export const isBareHost = (text: string) =>
  /^[\p{Ll}\d][\p{Ll}\d-]{2,30}\.(?:com|io|ai|dev|app|co|org|net|xyz|tech|cloud|eu|de|fr|es|it|nl|pt|cn|uk|ch|at|be)$/u.test(text);

const PART_OF_A_HOUSE =
  /\s(?:division|department|team|unit|squad|tribe|depot|campus|office|site|branch|warehouse|headquarters|abteilung|bereich|standort|niederlassung|équipe|service|área|afdeling|vestiging|unit\s\d\p{L}?)$/iu;

/** "Enterprise Platform Division" is a part of a house, and no house. */
export const isPartOfHouse = (name: string) => PART_OF_A_HOUSE.test(name);

/** Whether an address in the text repeats a name. */
export function isHostName(name: string, text: string): boolean {
  const key = squash(name);
  if (key.length < SHORTEST_HOST_NAME) return false;
  const parts = [...text.matchAll(HOST)].flatMap(([host]) => host.split(".").slice(0, -1)).map(squash);
  return parts.some((part) => part.includes(key) && part.length - key.length <= MOST_LETTERS_MORE);
}

/** "At Acme", "join Acme", "Acme is": sentences that speak of a name as of an employer. */
function isSpokenOf(name: string, text: string): boolean {
  const written = escape(name);
  const before = `(?:At|at|[Jj]oin|About|[Bb]ei|[Bb]eim|[Bb]ij|[Cc]hez|Über|[ÀA] propos de|[Ss]obre|[Nn]a|[Pp]resso|[Rr]ejoi(?:ndre|gnez)|[Oo]ver)\\s+(?:(?:de|het|der|die|la|le|il|o|a|the)\\s+)?`;
  const behind = `(?:['’]s\\s|['’]?,?\\s(?:is|are|was|has|hires|helps|builds|offers|ist|sind|sucht|bietet|est|sont|recrute|es|busca|é|è|cerca|heeft|zoekt|biedt|GmbH|AG|Ltd|Inc|LLC)(?!\\p{L}))`;
  return new RegExp(`${before}${written}(?![\\p{L}\\d])|(?:^|[.!?\\n]\\s*|[Dd](?:ie|er|as)\\s)${written}${behind}`, "mu").test(text);
}

/** Whether a piece beside a title names the employer: its look says so, an address repeats it, or sentences speak of it. */
export function isNamedEmployer(name: string, text: string, options: { readonly byLook?: boolean } = {}): boolean {
  const segment = readSegment(name);
  if ((!isCompanyShaped(name) && !COINED.test(name)) || isPartOfHouse(name)) return false;
  if ((isFacts(segment) && !isNameWithEnding(name)) || segment.titleScore >= TITLE_SCORE) return false;
  if (options.byLook ? readsLikeEmployer(name) && !isSkill(name) : scoreOrganisation(name) >= HAS_LEGAL_FORM) return true;
  const opening = text.slice(0, TEXT_LOOKED_AT);
  if (isHostName(name, opening)) return true;
  return !isSkill(name) && (COINED.test(name) || isSpokenOf(name, opening));
}

/** "Machine Learning" behind a dash says what the job is about. */
export const isSkill = (name: string) => recogniseSkills(name).some(({ start, end }) => end - start >= name.length);
