import type { Words } from "./words.ts";

/** How a document spells its dates; each is common somewhere. */
export type DateStyle = "long" | "short" | "numeric" | "dotted" | "iso";

type Period = { readonly startDate?: string; readonly endDate?: string };

/** "March 2021 – Present", "03/2021 - 02/2022", "2021.03–2022.02" and so on. */
export function period({ startDate, endDate }: Period, style: DateStyle, words: Words, current = true): string {
  const end = endDate ? date(endDate, style, words) : current ? words.present : "";
  if (!startDate) return end;
  if (!end) return date(startDate, style, words);
  return `${date(startDate, style, words)} ${style === "long" ? words.to : style === "numeric" ? "-" : "–"} ${end}`;
}

export function date(iso: string, style: DateStyle, words: Words): string {
  const [year = "", month] = iso.split("-");
  if (!month) return year;
  const name = words.months[Number(month) - 1] ?? "";
  if (style === "long") return `${name} ${year}`;
  if (style === "short") return `${name.slice(0, 3)} ${year}`;
  if (style === "numeric") return `${month}/${year}`;
  return style === "dotted" ? `${year}.${month}` : iso;
}
