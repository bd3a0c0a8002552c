import type { Page } from "../../model/index.ts";
import type { Attempt } from "./attempt.ts";
import type { Sheet } from "./sheet.ts";
import { runsOf } from "./words-to-runs.ts";

/** Lines that fall less than this over the width of a page are level. */
const LEVEL = 0.002;

/** The page with its lines level and upright, and how that relates to the page as it is shown. */
export function uprightPage(sheet: Sheet, attempt: Attempt, slant: number): Page {
  const isOnSide = attempt.turn === 90 || attempt.turn === 270;
  const size = isOnSide ? { width: sheet.height, height: sheet.width } : { width: sheet.width, height: sheet.height };
  const tilt = Math.abs(slant) < LEVEL ? 0 : slant;
  const runs = runsOf(attempt.lines, { ...size, number: sheet.number, picture: attempt.picture }, tilt);
  const degrees = (Math.atan(tilt) * 180) / Math.PI - attempt.turn;
  return {
    number: sheet.number,
    ...size,
    runs,
    ...(degrees === 0 ? {} : { shown: { width: sheet.width, height: sheet.height, degrees } }),
  };
}
