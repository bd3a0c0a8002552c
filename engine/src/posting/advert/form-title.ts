import type { PostingField } from "../../data/posting-fields/posting-fields.ts";
import { TITLE_SCORE } from "../weights.ts";
import { isFacts, placesIn, readSegment, titleScore } from "./segments.ts";

const BETWEEN_PIECES = /\s+[–—|-]\s+/u;
const LONGEST_TITLE = 40;
/** "12-15K", "15K以上，15薪" */
const SAYS_PAY = /^\d[\d.,]*\s?[-–~～]?\s?\d*\s?k/iu;

type Facts = ReadonlyMap<PostingField, string>;

/** The pieces of a first line that stands over a form and names the employer as the form does. */
function piecesOver(first: string | undefined, facts: Facts): readonly string[] {
  const company = facts.get("company");
  if (first === undefined || company === undefined || !(facts.has("location") || facts.has("salary"))) return [];
  const pieces = first.split(BETWEEN_PIECES);
  return pieces.length > 2 && pieces.some((piece) => company.includes(piece) || piece.includes(company)) ? pieces : [];
}

/** "青木科技 - 上海 - 前端工程师 - 薪资丰厚" over a form that says who employs and where: the one piece that reads like a job. */
export function jobOverForm(first: string | undefined, facts: Facts): string | undefined {
  const [job, another] = piecesOver(first, facts).filter((piece) => titleScore(piece) >= TITLE_SCORE);
  return another === undefined ? job : undefined;
}

/** "青木科技 - 上海 - 中级 - 12-15K": where nothing reads like a job, the one piece that the form does not say is all that is told of it. */
export function levelOverForm(first: string | undefined, facts: Facts): string | undefined {
  const said = [...facts.values()];
  const [level, another] = piecesOver(first, facts).filter(
    (piece, index) =>
      index > 0 &&
      !SAYS_PAY.test(piece) &&
      !isFacts(readSegment(piece)) &&
      placesIn(piece).length === 0 &&
      !said.some((value) => value.includes(piece) || piece.includes(value)),
  );
  return level !== undefined && another === undefined && level.length <= LONGEST_TITLE ? level : undefined;
}
