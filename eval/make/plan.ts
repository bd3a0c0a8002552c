import type { DateStyle } from "./dates.ts";

export type Layout =
  | "single"
  | "sidebar-left"
  | "sidebar-right"
  | "two-column"
  | "date-rail"
  | "table"
  | "letter-spaced"
  | "one-line"
  | "promotions"
  | "plain"
  | "table-docx"
  | "page-header"
  | "text"
  | "markdown"
  | "web-page";
export type Producer = "chromium" | "docx" | "libreoffice" | "text";

/** One document of the corpus: a person in a layout, made by a producer, with dates in one spelling. */
export type Planned = { readonly person: string; readonly layout: Layout; readonly producer: Producer; readonly dates: DateStyle };

export const PLAN: readonly Planned[] = [
  { person: "p01", layout: "single", producer: "chromium", dates: "short" },
  { person: "p02", layout: "sidebar-left", producer: "chromium", dates: "short" },
  { person: "p03", layout: "two-column", producer: "chromium", dates: "numeric" },
  { person: "p04", layout: "sidebar-right", producer: "chromium", dates: "short" },
  { person: "p05", layout: "date-rail", producer: "chromium", dates: "long" },
  { person: "p06", layout: "table", producer: "chromium", dates: "numeric" },
  { person: "p07", layout: "single", producer: "chromium", dates: "long" },
  { person: "p08", layout: "plain", producer: "docx", dates: "long" },
  { person: "p09", layout: "letter-spaced", producer: "chromium", dates: "short" },
  { person: "p10", layout: "one-line", producer: "chromium", dates: "short" },
  { person: "p11", layout: "table-docx", producer: "docx", dates: "short" },
  { person: "p12", layout: "sidebar-left", producer: "chromium", dates: "dotted" },
  { person: "p13", layout: "promotions", producer: "chromium", dates: "short" },
  { person: "p14", layout: "plain", producer: "libreoffice", dates: "numeric" },
  { person: "p15", layout: "page-header", producer: "docx", dates: "long" },
  { person: "p16", layout: "markdown", producer: "text", dates: "short" },
  { person: "p17", layout: "table-docx", producer: "libreoffice", dates: "numeric" },
  { person: "p18", layout: "date-rail", producer: "chromium", dates: "numeric" },
  { person: "p19", layout: "text", producer: "text", dates: "long" },
  { person: "p20", layout: "two-column", producer: "chromium", dates: "short" },
  { person: "p21", layout: "web-page", producer: "text", dates: "short" },
  { person: "p22", layout: "one-line", producer: "text", dates: "iso" },
  { person: "p23", layout: "table", producer: "chromium", dates: "short" },
  { person: "p24", layout: "page-header", producer: "libreoffice", dates: "numeric" },
  { person: "p05", layout: "text", producer: "text", dates: "numeric" },
  { person: "p13", layout: "plain", producer: "docx", dates: "short" },
  { person: "p16", layout: "sidebar-right", producer: "chromium", dates: "iso" },
  { person: "p20", layout: "single", producer: "chromium", dates: "dotted" },
  { person: "p02", layout: "table-docx", producer: "docx", dates: "long" },
  { person: "p09", layout: "two-column", producer: "chromium", dates: "long" },
];
