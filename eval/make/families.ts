import type { Habits } from "./habits.ts";

/** What a layout family asks of every document in it, whatever the producer. */
export type Family = { readonly layout: string; readonly habits?: Partial<Habits>; readonly promotions?: true; readonly footer?: true };

const SIDE: Partial<Habits> = { datePlace: "side" };

/** Families of layouts by name; `layout` says which arrangement of the producer draws them. */
export const FAMILIES: Record<string, Family> = {
  classic: { layout: "classic" },
  "sidebar-left": { layout: "sidebar-left" },
  "sidebar-right": { layout: "sidebar-right" },
  "name-in-sidebar": { layout: "name-in-sidebar" },
  "two-column": { layout: "two-column" },
  "date-rail": { layout: "date-rail", habits: SIDE },
  "bordered-table": { layout: "bordered-table", habits: SIDE },
  "label-rail": { layout: "label-rail", habits: { bareSummary: false } },
  "letter-spaced": { layout: "letter-spaced" },
  "small-caps": { layout: "small-caps", habits: { upperHeadings: false, upperName: false } },
  timeline: { layout: "timeline", habits: SIDE },
  band: { layout: "band" },
  icons: { layout: "icons", habits: { contactLabels: false } },
  photo: { layout: "photo", habits: { ...SIDE, titleLine: true, contactLabels: true } },
  "no-headings": { layout: "no-headings", habits: { skills: "groups" } },
  functional: { layout: "functional", habits: { skills: "groups", datePlace: "inline" } },
  cards: { layout: "cards" },
  academic: { layout: "academic", habits: { ...SIDE, educationFirst: true, hides: [] }, footer: true },
  compact: { layout: "compact", footer: true },
  "one-line": { layout: "classic", habits: { order: "title-company-line", datePlace: "inline" } },
  promotions: { layout: "classic", promotions: true },
  "skill-bars": { layout: "sidebar-left", habits: { skills: "bars", languages: "names" } },
  tags: { layout: "sidebar-right", habits: { skills: "tags" } },
  plain: { layout: "plain", habits: {} },
  tabs: { layout: "tabs", habits: SIDE },
  "date-table": { layout: "date-table", habits: SIDE },
  "page-header": { layout: "page-header" },
  "text-box": { layout: "text-box" },
  "tracked-changes": { layout: "tracked-changes" },
  "content-controls": { layout: "content-controls" },
  numbered: { layout: "numbered" },
  "sidebar-table": { layout: "sidebar-table", habits: { datePlace: "below" } },
  "plain-text": { layout: "plain-text" },
  "underlined-text": { layout: "underlined-text" },
  markdown: { layout: "markdown", habits: { decomposed: false, looseBlanks: false } },
  "web-page": { layout: "classic", habits: {} },
};
