import type { Work } from "../../model/index.ts";

type Dates = Pick<Work, "startDate" | "endDate">;

/** Does the time of one entry lie inside that of another? */
export function isInside(part: Dates, whole: Dates): boolean {
  return (
    whole.startDate !== undefined &&
    part.startDate !== undefined &&
    whole.startDate <= part.startDate &&
    (whole.endDate === undefined || (part.endDate !== undefined && part.endDate <= whole.endDate))
  );
}
