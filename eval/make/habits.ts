import { type Dice, diceOf } from "./seeded.ts";

/** How a document spells a date; each is common somewhere. */
export type DateStyle =
  | "long"
  | "long-of"
  | "short"
  | "slash"
  | "month-dot"
  | "dotted"
  | "iso"
  | "dash"
  | "apostrophe"
  | "upper"
  | "season"
  | "year"
  | "short-year"
  | "day"
  | "unknown";
/** Where a document puts the dates of an entry. `side` leaves it to the layout: a column of their own, left or right. */
export type DatePlace = "side" | "below" | "above" | "inline" | "first";
/** Which of employer and position comes first, and whether they share a line. */
export type Order = "title-company" | "company-title" | "title-company-line" | "company-title-line" | "title-at-company";
/** How the town stands by the employer. */
export type Town = "comma" | "brackets" | "dash" | "pipe" | "own-line" | "after-title" | "none";
export type SkillStyle = "groups" | "lines" | "list" | "pipes" | "levels" | "dots" | "bars" | "tags" | "table" | "prose" | "label-column";
export type LanguageStyle = "brackets" | "dash" | "colon" | "line" | "names";

/** Everything that two documents of the same person in the same layout may still do differently. */
export type Habits = {
  readonly dates: DateStyle;
  readonly joiner: string;
  readonly open: "present" | "since" | "bare";
  readonly datePlace: DatePlace;
  readonly order: Order;
  readonly separator: string;
  readonly town: Town;
  readonly upperHeadings: boolean;
  readonly variant: number;
  readonly skills: SkillStyle;
  readonly languages: LanguageStyle;
  readonly contactLabels: boolean;
  readonly contactSeparator: string;
  readonly degree: " " | ", " | " in " | "brackets";
  readonly school: "school-first" | "degree-first" | "one-line";
  readonly bullet: string;
  readonly oldestFirst: boolean;
  readonly educationFirst: boolean;
  readonly bareSummary: boolean;
  readonly titleLine: boolean;
  readonly upperName: boolean;
  readonly decomposed: boolean;
  readonly looseBlanks: boolean;
  readonly hides: readonly string[];
};

const DATES: Record<string, readonly DateStyle[]> = {
  en: ["long", "short", "short", "slash", "iso", "apostrophe", "upper", "year", "dotted"],
  zh: ["dotted", "dotted", "long", "iso", "slash", "year"],
  de: ["slash", "slash", "month-dot", "long", "short", "year", "dotted"],
};
const ROMANCE: readonly DateStyle[] = ["slash", "long", "short", "year", "month-dot", "dash", "slash"];

/** Habits for one document: thrown from its name, so that they stay when others are added; `fixed` wins. */
export function habitsOf(seed: string, language: string, fixed: Partial<Habits> = {}): Habits {
  const dice = diceOf(seed);
  const zh = language === "zh";
  return apart({
    dates: dice.pick(...(DATES[language] ?? ROMANCE)),
    joiner: zh ? dice.pick("-", " - ", "—", " 至 ", "–", "~") : dice.pick(" – ", " – ", " - ", "–", "-", " — ", "word"),
    open: dice.pick("present", "present", "present", "since", "bare"),
    datePlace: dice.pick("side", "side", "side", "below", "inline", "first", "above"),
    order: zh
      ? dice.pick("company-title", "company-title-line", "title-company")
      : dice.pick("title-company", "company-title", "title-company-line", "company-title-line", "title-at-company"),
    separator: zh ? dice.pick("  ", " | ", " · ", "，", " / ") : dice.pick(" | ", " – ", " — ", ", ", " · ", " / ", " • ", " - "),
    town: dice.pick("comma", "comma", "comma", "brackets", "dash", "pipe", "own-line", "after-title", "none"),
    upperHeadings: dice.chance(0.3),
    variant: dice.pick(0, 0, 1, 2, 3),
    skills: skillStyle(dice),
    languages: dice.pick("brackets", "dash", "colon", "line", "names"),
    contactLabels: dice.chance(0.35),
    contactSeparator: dice.pick(" | ", " · ", " • ", "  ", " – ", ", "),
    degree: language === "en" ? dice.pick(" in ", ", ", " ", "brackets") : dice.pick(" ", ", ", "brackets", " "),
    school: dice.pick("school-first", "degree-first", "one-line"),
    bullet: dice.pick("•", "-", "–", "*", "▪", "‣"),
    oldestFirst: dice.chance(0.08),
    educationFirst: dice.chance(0.15),
    bareSummary: dice.chance(0.12),
    titleLine: dice.chance(0.15),
    upperName: dice.chance(0.2),
    decomposed: dice.chance(0.06),
    looseBlanks: dice.chance(0.06),
    hides: dice.chance(0.25) ? [dice.pick("summary", "interests", "references", "label", "profiles", "location")] : [],
    ...fixed,
  });
}

/** One sign for two purposes on one line ("Acme, Leeds, Clerk") is no habit of anybody's. */
function apart(habits: Habits): Habits {
  if (habits.order === "title-at-company" && habits.town === "after-title") return { ...habits, town: "comma" };
  const sign = habits.separator.trim();
  const townSign = { comma: ",", pipe: "|", dash: "–" }[habits.town as string];
  const clash = townSign === sign || (townSign === "–" && /^[–—-]$/.test(sign));
  return clash && habits.order.endsWith("-line") ? { ...habits, town: "brackets" } : habits;
}

function skillStyle(dice: Dice): SkillStyle {
  return dice.pick("groups", "groups", "groups", "lines", "list", "pipes", "levels", "prose", "table", "label-column");
}
