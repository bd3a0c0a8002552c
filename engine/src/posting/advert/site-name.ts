import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { isDepartment, scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { LIKELY_EMPLOYER, TITLE_SCORE } from "../weights.ts";
import { isHostName, isSkill } from "./name-signs.ts";
import { isCompanyShaped } from "./one-line.ts";
import { anyOf } from "./phrases.ts";
import { isFacts, readSegment } from "./segments.ts";

const BETWEEN_PIECES = /\s+[|·•–—:-]\s+|\s*\|\s*|:\s+/u;
const BEFORE = new RegExp(`^${anyOf(ADVERT_HEAD.siteBefore)}\\s+(?<name>\\p{Lu}.{1,50})$`, "iu");
const BEHIND = new RegExp(`^(?<name>\\p{Lu}.{1,50}?)(?:['’]s)?\\s+${anyOf(ADVERT_HEAD.siteBehind)}$`, "iu");
const ONLY_A_SITE = new RegExp(
  `^${anyOf([...ADVERT_HEAD.siteBehind, ...ADVERT_HEAD.chrome, ...ADVERT_HEAD.announcements, ...ADVERT_HEAD.careersPages])}$`,
  "iu",
);
/** "Join our team", "Jobs at the bank": no name follows. */
const NO_NAME = new RegExp(`^${anyOf([...ADVERT_HEAD.sentenceOpeners, ...ADVERT_HEAD.notCompany])}(?!\\p{L})`, "iu");
/** "New Jobs", "Startup jobs": a board for all. */
const A_BOARD_FOR_ALL = new RegExp(`^${anyOf(ADVERT_HEAD.boardsForAll)}(?!\\p{L})`, "iu");

function isName(text: string): boolean {
  const segment = readSegment(text);
  return (
    isCompanyShaped(text) &&
    !ONLY_A_SITE.test(text) &&
    !NO_NAME.test(text) &&
    !A_BOARD_FOR_ALL.test(text) &&
    !isFacts(segment) &&
    !isSkill(text) &&
    !isDepartment(text) &&
    segment.titleScore < TITLE_SCORE
  );
}

/** The employer whose own site calls itself so: "Careers at Acme", "Acme Careers", or "Acme | Jobs" on acme.example. */
export function employerOfSite(names: readonly (string | undefined)[], address = ""): string | undefined {
  for (const name of names) {
    const pieces = name?.split(BETWEEN_PIECES).map((piece) => piece.trim()) ?? [];
    // "Offres d'emploi - Mairie de Valombre": one piece says what the site is for, the other whose it is.
    const [other = "", second] = pieces.filter((piece) => !ONLY_A_SITE.test(piece));
    const isTwoPieces = pieces.length === 2 && second === undefined;
    if (isTwoPieces && !/\.\p{Ll}{2,}$/u.test(other) && scoreOrganisation(other) >= LIKELY_EMPLOYER && isName(other)) return other;
    for (const piece of pieces.filter((piece) => !ONLY_A_SITE.test(piece))) {
      const told = BEFORE.exec(piece)?.groups?.["name"] ?? BEHIND.exec(piece)?.groups?.["name"];
      if (told !== undefined && isName(told)) return told;
      if (isName(piece) && isHostName(piece, address)) return piece;
    }
  }
  return undefined;
}
