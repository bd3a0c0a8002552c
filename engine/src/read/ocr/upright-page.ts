import type { Page } from "../../model/index.ts";
import type { Attempt } from "./attempt.ts";
import type { Sheet } from "./sheet.ts";
import { runsOf } from "./words-to-runs.ts";

/** The page as it was recognised, upright and level, and how that relates to the page as it is shown. */
export function uprightPage(sheet: Sheet, attempt: Attempt): Page {
  const isOnSide = attempt.turn === 90 || attempt.turn === 270;
  const size = isOnSide ? { width: sheet.height, height: sheet.width } : { width: sheet.width, height: sheet.height };
  const runs = runsOf(attempt.lines, { ...size, number: sheet.number, picture: attempt.picture });
  const degrees = attempt.skew - attempt.turn;
  return {
    number: sheet.number,
    ...size,
    runs,
    ...(degrees === 0 ? {} : { shown: { width: sheet.width, height: sheet.height, degrees } }),
  };
}
