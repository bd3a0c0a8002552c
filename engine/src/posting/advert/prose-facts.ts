import { isKnownPlace } from "../../recognise/places/read-place.ts";
import { dayOf, writtenDay } from "../records/dates.ts";

const DEADLINE =
  /\b(?:apply by|apply before|apply no later than|no later than|closing date|deadline|applications? close|bewerbungsfrist|bewerbung(?:en)? bis|bewerben sie sich bis|bewirb dich .{0,20}bis|date limite|jusqu'au|fecha límite|hasta el)\b/iu;
const NUMERIC_DAY = /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})\b/;

/** The last day to apply, where a line says so. */
export function deadlineIn(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const found = line.length < 400 ? DEADLINE.exec(line) : null;
    if (!found) continue;
    const rest = line.slice(found.index);
    const day = writtenDay(rest) ?? dayOf(NUMERIC_DAY.exec(rest)?.[0]);
    if (day !== undefined) return day;
  }
  return undefined;
}

const OPENING = 1200;
const IN_PLACE =
  /\b(?:in|based in|located in|near|nahe|bei|à|en|[Ss]tandort|[Ss]itz in)\s+(?<place>\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2}(?:,\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}\p{L}+)?)?)/gu;

/** A known place that the first sentences name with "in": "join us in Rotterdam". */
export function placesInProse(text: string): string[] {
  for (const { groups } of text.slice(0, OPENING).matchAll(IN_PLACE)) {
    const place = groups?.["place"]?.replace(/[.'’-]+$/u, "") ?? "";
    const words = place.split(/\s+/);
    const shorter = [place, words.slice(0, 2).join(" "), words[0] ?? ""].map((name) => name.replace(/,$/, ""));
    const known = shorter.find((name) => isKnownPlace(name) || isKnownPlace(name.split(",")[0] ?? ""));
    if (known !== undefined) return [known];
  }
  return [];
}
