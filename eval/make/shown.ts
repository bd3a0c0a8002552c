import type { JsonResume } from "@candor/engine";
import { known } from "./dates.ts";
import type { DateStyle, Habits } from "./habits.ts";
import { SECTIONS } from "./words.ts";

/** What a document with these habits shows of a person: the truth against which its reading is compared. */
export function shownOf(resume: JsonResume, habits: Habits): JsonResume {
  const shown = structuredClone(resume);
  const { basics = {} } = shown;
  for (const hidden of habits.hides) {
    if (hidden === "label" || hidden === "location" || hidden === "profiles" || hidden === "summary") delete basics[hidden];
    const section = SECTIONS.find((one) => one === hidden);
    if (section && section !== "summary") delete shown[section];
  }
  if (habits.oldestFirst) {
    shown.work?.reverse();
    shown.education?.reverse();
  }
  for (const one of [...(shown.work ?? []), ...(shown.education ?? []), ...(shown.volunteer ?? []), ...(shown.projects ?? [])]) {
    blur(one, "startDate", habits.dates);
    blur(one, "endDate", habits.dates);
  }
  for (const one of [...(shown.awards ?? []), ...(shown.certificates ?? [])]) blur(one, "date", yearly(habits));
  if (habits.town === "none") for (const one of shown.work ?? []) delete one.location;
  if (habits.languages === "names") for (const one of shown.languages ?? []) delete one.fluency;
  if (shown.skills?.length && !KEEPS_GROUPS.has(habits.skills)) {
    shown.skills = [{ keywords: shown.skills.flatMap((group) => group.keywords ?? (group.name ? [group.name] : [])) }];
  }
  return shown;
}

const KEEPS_GROUPS: ReadonlySet<string> = new Set(["groups", "label-column", "table"]);

/** Lists of awards and certificates carry plain years or months whatever the entries do. */
export function yearly({ dates }: Habits): DateStyle {
  return dates === "season" || dates === "unknown" ? "year" : dates;
}

function blur<Key extends string>(one: { [key in Key]?: string }, key: Key, style: DateStyle): void {
  const date = known(one[key], style);
  if (date) one[key] = date;
  else delete one[key];
}
