import { isDepartment, scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { sectionAnnouncedBy } from "../../recognise/requirements/headings.ts";
import { LIKELY_EMPLOYER, TITLE_SCORE } from "../weights.ts";
import { readsLikeEmployer } from "./company-name.ts";
import { isSkill } from "./name-signs.ts";
import { splitAtPlace } from "./one-line.ts";
import { hasWordOfItsOwn } from "./own-words.ts";
import { placesIn, titleScore } from "./segments.ts";
import { isTownShapedWithRegion } from "./town-shape.ts";

/** Whether a piece beside an employer can only be its town, though no list knows it: "Kerlouan-sur-Aven". */
export function isLikelyTown(piece: string): boolean {
  return (
    isTownShapedWithRegion(piece) &&
    hasWordOfItsOwn(piece) &&
    titleScore(piece) < TITLE_SCORE &&
    scoreOrganisation(piece) < LIKELY_EMPLOYER &&
    !readsLikeEmployer(piece) &&
    !isDepartment(piece) &&
    !isSkill(piece) &&
    sectionAnnouncedBy(piece) === undefined
  );
}

/** "Thornbeck Dairy, Hexley Bridge", "Hospital San Telmo (Villarrubia)": who employs, and where. */
export function houseAndTown(text: string): { readonly house: string; readonly town: string } | undefined {
  const [house = "", town = "", more] = splitAtPlace(text);
  const isBoth = more === undefined && readsLikeEmployer(house) && (placesIn(town).includes(town) || isLikelyTown(town));
  return isBoth && titleScore(house) < TITLE_SCORE ? { house, town } : undefined;
}
