import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { HAS_LEGAL_FORM, TITLE_SCORE } from "../weights.ts";
import { isCompanyShaped } from "./one-line.ts";
import { hasWordOfItsOwn } from "./own-words.ts";
import { placesIn, titleScore } from "./segments.ts";

const LINES_OF_A_FOOT = 8;
const LONGEST_LINE = 240;
/** "© 2026 Osmunda Ltd. All rights reserved", "Osmunda © 2026". */
const RIGHTS =
  /(?:©|\(c\)(?=\s)|copyright)\s*(?:©\s*)?(?:20\d\d(?:\s?[–-]\s?20\d\d)?,?\s*)?(?:by\s+|von\s+|por\s+|par\s+)?(?<name>\p{Lu}[^|•·©\n]{1,60})/iu;
const RIGHTS_BEHIND = /(?<name>\p{Lu}[^|•·©.\n]{1,60}?)\s*[,|–-]?\s*(?:©|\(c\))(?:\s*20\d\d|\s*$)/iu;
const NAME_ENDS =
  /\s*(?:[,.|]\s*(?:all rights|alle rechte|tous droits|todos los derechos|todos os direitos|tutti i diritti|registered|charity|a company)|\s[–—-]\s|[.,]\s(?=\p{Lu}\p{Ll}).*|[.,]?\s*$).*/iu;
const BETWEEN_PIECES = /\s*[|•·]\s*|,\s+|\s+[–—-]\s+/u;
/** "14 Coburg Street", "Am Gaswerk 2", "Via Roma, 8": where letters go. */
const A_STREET = /^(?:\d{1,4}[a-z]?\s+\p{Lu}|\p{Lu}[\p{L}.'’ -]{3,40}\s\d{1,4}\s?[a-z]?$)/u;

function cleaned(written: string | undefined): string | undefined {
  const name = written?.replace(NAME_ENDS, "").trim();
  return name !== undefined && isName(name) ? name : undefined;
}

const isName = (text: string) =>
  isCompanyShaped(text) &&
  (titleScore(text) < TITLE_SCORE || text.includes(" & ")) &&
  placesIn(text).length === 0 &&
  (hasWordOfItsOwn(text) || scoreOrganisation(text) > 0);

/** "Osmunda & Ott, 14 Coburg Street, Cork": a name, then its street. */
function overStreet(line: string): string | undefined {
  const pieces = line.split(BETWEEN_PIECES).map((piece) => piece.trim());
  const street = pieces.findIndex((piece) => A_STREET.test(piece));
  const name = pieces[street - 1];
  return street === 1 && pieces.length > 2 && name !== undefined && isName(name) ? name : undefined;
}

/** The employer in the last lines of an advert: whose the page is, or where letters go. */
export function employerInFoot(lines: readonly string[]): string | undefined {
  const foot = lines.slice(-LINES_OF_A_FOOT).filter((line) => line.length <= LONGEST_LINE);
  for (const line of foot.toReversed()) {
    const owner = cleaned(RIGHTS.exec(line)?.groups?.["name"]) ?? cleaned(RIGHTS_BEHIND.exec(line)?.groups?.["name"]) ?? overStreet(line);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** The employer in the foot of a page, where a piece with a legal form names it as well. */
export function employerOfPageFoot(lines: readonly string[]): string | undefined {
  const pieces = lines.filter((line) => line.length <= LONGEST_LINE).flatMap((line) => line.split(BETWEEN_PIECES));
  return employerInFoot(lines) ?? pieces.find((piece) => scoreOrganisation(piece) >= HAS_LEGAL_FORM && isCompanyShaped(piece));
}
