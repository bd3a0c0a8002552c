import type { DateStyle, Habits } from "./habits.ts";
import type { Words } from "./words.ts";

type Period = { readonly startDate?: string; readonly endDate?: string };

/** "March 2021 – Present", "03/2021 - 02/2022", "seit 2021.03" and so on; `current` says that a missing end means now. */
export function period({ startDate, endDate }: Period, habits: Habits, words: Words, current: boolean): string {
  if (!startDate) return endDate ? date(endDate, habits.dates, words) : "";
  const start = date(startDate, habits.dates, words);
  if (!endDate && !current) return start;
  const joiner = habits.joiner === "word" ? ` ${words.to} ` : habits.joiner;
  if (endDate) {
    const end = date(endDate, habits.dates, words);
    return start === end ? start : `${start}${joiner}${end}`;
  }
  const present = words.present[habits.variant % words.present.length];
  // Chinese has no "since" before a date that readers would expect in a resume.
  if (habits.open === "since" && words.at) return `${words.since} ${start}`;
  return habits.open === "bare" ? `${start}${joiner}`.trimEnd() : `${start}${joiner}${present}`;
}

/** One date in a document's spelling. */
export function date(iso: string, style: DateStyle, words: Words): string {
  const [year = "", month] = iso.split("-");
  if (style === "unknown") return `${year.slice(0, 2)}XX`;
  if (!month || style === "year") return year;
  const index = Number(month) - 1;
  const long = words.months[index] ?? "";
  const short = words.short[index] ?? "";
  const glued = long.endsWith("月");
  switch (style) {
    case "long":
      return glued ? `${year}年${long}` : `${long} ${year}`;
    case "long-of":
      return `${long} ${words.of} ${year}`;
    case "short":
      return glued ? `${year}年${short}` : `${short} ${year}`;
    case "upper":
      return glued ? `${year}年${short}` : `${short.toUpperCase()} ${year}`;
    case "apostrophe":
      return `${short} ’${year.slice(2)}`;
    case "season":
      return `${words.seasons[Math.floor((Number(month) % 12) / 3)]} ${year}`;
    case "slash":
      return glued ? `${year}/${month}` : `${month}/${year}`;
    case "short-year":
      return `${month}/${year.slice(2)}`;
    case "month-dot":
      return `${month}.${year}`;
    case "dash":
      return `${month}-${year}`;
    case "dotted":
      return `${year}.${month}`;
    case "day":
      return `01.${month}.${year}`;
    case "iso":
      return iso;
  }
}

/** How precisely a date can be known from that spelling; undefined where it cannot. */
export function known(iso: string | undefined, style: DateStyle): string | undefined {
  if (!iso || style === "unknown") return undefined;
  return style === "year" || style === "season" ? iso.slice(0, 4) : iso;
}
