import organisations from "../../data/companies/organisations.json" with { type: "json" };
import { isDurationOnly } from "../../recognise/dates/date-only.ts";
import { isEmploymentType } from "../../recognise/phrases/field-labels.ts";
import { anyOf } from "../../text/any-of.ts";

/** "150-500人", "少于50人", "1.000+ employees": how many work there. */
const HEADCOUNT = new RegExp(
  `^(?:${anyOf(organisations.headcountBefore)}\\s?)?[<>~]?\\s?\\d[\\d.,]*(?:\\s?[-–~至]\\s?\\d[\\d.,]*)?\\+?\\s?${anyOf(organisations.headcountUnits)}(?:以上)?\\+?$`,
  "iu",
);

/** "Harbour Works – a Leeds design agency": the small article begins what kind of employer it is. */
const DESCRIBES = new RegExp(`^${anyOf(organisations.describing)}\\s+\\p{L}[^\\d]{2,80}$`, "u");

/** Brackets of which each holds how large an employer is or how long somebody stayed: "(150-500人) [5年9个月]". */
export function isEmployerFact(text: string): boolean {
  if (DESCRIBES.test(text)) return true;
  const parts = text
    .split(/[()（）[\]【】]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => HEADCOUNT.test(part) || isDurationOnly(part));
}

/** "(freelance)": brackets that say how somebody was employed. */
function isEmployment(brackets: string): boolean {
  const inner = brackets.replace(/^\s*[([（]|[)\]）]\s*$/gu, "");
  return isEmploymentType(inner);
}

/** The length of a name without such brackets behind it. */
export function withoutEmployerFacts(name: string): number {
  const behind = /\s*(?:[([（【][^()（）[\]【】]{1,30}[)\]）】]\s*)+$/u.exec(name);
  const isOutside = behind !== null && behind.index > 0 && (isEmployerFact(behind[0]) || isEmployment(behind[0]));
  return isOutside ? behind.index : name.length;
}

/** Where a name begins behind how somebody was employed: "Full-time; Store Manager". */
export function behindEmploymentType(name: string): number {
  const before = /^([^;,:]{3,30})[;,:]\s+(?=\S)/u.exec(name);
  return before?.[1] !== undefined && isEmploymentType(before[1]) ? before[0].length : 0;
}
