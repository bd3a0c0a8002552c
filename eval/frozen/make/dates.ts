import { type Lang, words } from "./words.ts";

/** How a document spells its dates. */
export type DateStyle = "long" | "short" | "slash" | "dot" | "apostrophe" | "iso" | "year" | "yearmonth";

/** One date as the document prints it. */
export function date(iso: string, style: DateStyle, lang: Lang): string {
  const [y = "", m] = iso.split("-");
  if (!m || style === "year") return lang === "zh" && style === "long" ? `${y}年` : y;
  const n = Number(m);
  const w = words[lang];
  if (style === "long") {
    if (lang === "zh") return `${y}年${n}月`;
    return lang === "es" || lang === "pt" ? `${w.months[n - 1]} de ${y}` : `${w.months[n - 1]} ${y}`;
  }
  if (style === "short") return lang === "zh" ? `${y}年${n}月` : `${w.short[n - 1]} ${y}`;
  if (style === "slash") return lang === "zh" ? `${y}/${m}` : `${m}/${y}`;
  if (style === "dot") return lang === "zh" ? `${y}.${m}` : `${m}.${y}`;
  if (style === "yearmonth") return `${y}.${m}`;
  if (style === "apostrophe") return `${w.short[n - 1]} ’${y.slice(2)}`;
  return iso;
}

/** A span as the document prints it; `open` is how a current post ends: a word, "since", or nothing after the dash. */
export interface Spelling {
  dates: DateStyle;
  dash: string;
  open: "word" | "since" | "dash";
}

/** From one date to another, in the document's spelling. */
export function span(from: string | undefined, to: string | undefined, how: Spelling, lang: Lang): string {
  const first = from ? date(from, how.dates, lang) : "";
  if (to === "now") {
    if (how.open === "since") return lang === "zh" ? `${first}${how.dash}至今` : `${words[lang].since} ${first}`;
    if (how.open === "dash") return `${first}${how.dash.trimEnd()}`;
    return `${first}${how.dash}${words[lang].now}`;
  }
  const last = to ? date(to, how.dates, lang) : "";
  if (!first || first === last) return last || first;
  return last ? `${first}${how.dash}${last}` : first;
}

/** Whole months counted inclusively, the way profile exports print a duration. */
export function lasting(from: string, to: string, today: string, lang: Lang): string {
  const at = (d: string) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7) || "1");
  const months = at(to === "now" ? today : to) - at(from) + 1;
  return words[lang].years(Math.floor(months / 12), months % 12);
}
