import type { PostingField } from "../../data/posting-fields/posting-fields.ts";
import { isFacts, placesIn, readSegment } from "./segments.ts";

const BETWEEN_PIECES = /\s+[–—|-]\s+/u;
const LONGEST_TITLE = 40;
/** "12-15K", "15K以上，15薪" */
const SAYS_PAY = /^\d[\d.,]*\s?[-–~～]?\s?\d*\s?k/iu;

/**
 * "欣和企业 - 上海 - 中级 - 12-15K" over a form that says who employs and where: the one piece that is none of what the
 * form says is all that is told of the job.
 */
export function titleOverForm(first: string | undefined, facts: ReadonlyMap<PostingField, string>): string | undefined {
  const company = facts.get("company");
  if (first === undefined || company === undefined || !(facts.has("location") || facts.has("salary"))) return undefined;
  const pieces = first.split(BETWEEN_PIECES);
  if (pieces.length < 3 || !pieces.some((piece) => company.includes(piece) || piece.includes(company))) return undefined;
  const said = [...facts.values()];
  const [title, more] = pieces.filter(
    (piece, index) =>
      index > 0 &&
      !SAYS_PAY.test(piece) &&
      !isFacts(readSegment(piece)) &&
      placesIn(piece).length === 0 &&
      !said.some((value) => value.includes(piece) || piece.includes(value)),
  );
  return title !== undefined && more === undefined && title.length <= LONGEST_TITLE ? title : undefined;
}
