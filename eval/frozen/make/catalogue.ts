import { docx, type Sheet } from "./blocks.ts";
import type { DateStyle, Spelling } from "./dates.ts";
import { academic } from "./families/academic.ts";
import { campusGrid } from "./families/campus-grid.ts";
import { europeanForm } from "./families/european-form.ts";
import { federal } from "./families/federal.ts";
import { functional } from "./families/functional.ts";
import { hairlines } from "./families/hairlines.ts";
import { homePage } from "./families/home-page.ts";
import { iconCards } from "./families/icon-cards.ts";
import { marginHeads } from "./families/margin-heads.ts";
import { marginNotes } from "./families/margin-notes.ts";
import { modernClass } from "./families/modern-class.ts";
import { pasted } from "./families/pasted.ts";
import { profileExport } from "./families/profile-export.ts";
import { projectTables } from "./families/project-tables.ts";
import { readme } from "./families/readme.ts";
import { rightTabs } from "./families/right-tabs.ts";
import { serifPage } from "./families/serif-page.ts";
import { shadedCell } from "./families/shaded-cell.ts";
import { sidebarDots } from "./families/sidebar-dots.ts";
import { tabular } from "./families/tabular.ts";
import { timeline } from "./families/timeline.ts";
import { typed } from "./families/typed.ts";
import type { Look } from "./look.ts";
import type { Person } from "./person.ts";
import { latex, print, typst } from "./produce.ts";
import type { Shown } from "./truth.ts";

/** The day on which profile exports count their durations. */
const today = "2024-03";

type Optional =
  | "label"
  | "street"
  | "postcode"
  | "region"
  | "country"
  | "links"
  | "summary"
  | "tongues"
  | "certs"
  | "projects"
  | "papers"
  | "awards"
  | "help"
  | "likes"
  | "refs"
  | "facts"
  | "strengths";

/** A layout: what of a person it prints, how it is drawn, and by which kind of tool. */
export interface Family {
  shows: Optional[];
  hides: NonNullable<Shown["hides"]>;
  sheet?: (look: Look) => Sheet;
  pdf?: (look: Look) => Buffer | Promise<Buffer>;
  text?: (look: Look) => string;
  /** A spelling that comes with the layout. */
  how?: Spelling;
  fonts: string[];
}

const place: Optional[] = ["street", "postcode", "region", "country"];
const word = ["Calibri", "Times New Roman", "Arial", "Georgia", "Liberation Sans", "Liberation Serif", "DejaVu Serif"];
const web = [
  "Noto Sans, sans-serif",
  "Liberation Sans, sans-serif",
  "Noto Serif, serif",
  "Liberation Serif, serif",
  "DejaVu Sans, sans-serif",
];
const type = ["Libertinus Serif", "Noto Sans", "Noto Serif", "Liberation Sans", "New Computer Modern"];
const none = [""];

export const families: Record<string, Family> = {
  tabular: { shows: [...place, "facts", "summary", "certs", "tongues", "likes"], hides: [], sheet: tabular, fonts: word },
  "right-tabs": { shows: [...place, "links", "summary", "help", "certs", "tongues"], hides: ["certBy"], sheet: rightTabs, fonts: word },
  functional: { shows: [...place, "label", "summary", "tongues", "strengths"], hides: ["grade"], sheet: functional, fonts: word },
  federal: {
    shows: ["street", "postcode", "region", "facts", "summary", "certs", "awards"],
    hides: ["grade", "skillGroups"],
    sheet: federal,
    fonts: word,
  },
  "project-tables": {
    shows: [...place, "label", "links", "summary", "tongues", "certs", "projects"],
    hides: ["grade"],
    sheet: projectTables,
    fonts: word,
  },
  "campus-grid": {
    shows: ["label", "facts", "awards", "certs", "tongues", "likes", "summary"],
    hides: ["skillGroups", "jobPlace", "certBy"],
    sheet: campusGrid,
    fonts: ["宋体", "微软雅黑", "Noto Serif CJK SC"],
  },
  "shaded-cell": {
    shows: [...place, "label", "links", "summary", "tongues", "likes", "facts", "certs", "help"],
    hides: ["loneGroup"],
    sheet: shadedCell,
    fonts: word,
  },
  "sidebar-dots": {
    shows: [...place, "label", "links", "summary", "tongues", "likes", "facts", "projects", "certs", "awards", "help"],
    hides: ["client", "loneGroup", "tools"],
    pdf: (l) => print(sidebarDots(l)),
    fonts: web,
  },
  timeline: {
    shows: [...place, "label", "links", "summary", "tongues", "certs", "likes"],
    hides: ["loneGroup", "certBy"],
    pdf: (l) => print(timeline(l)),
    fonts: web,
  },
  "icon-cards": {
    shows: [...place, "label", "links", "summary", "tongues", "likes", "awards"],
    hides: ["skillGroups"],
    pdf: (l) => print(iconCards(l)),
    fonts: web,
  },
  "serif-page": {
    shows: [...place, "label", "links", "tongues", "likes", "awards", "projects"],
    hides: ["client", "skillGroups", "tools"],
    pdf: (l) => print(serifPage(l)),
    fonts: ["Noto Serif, serif", "Liberation Serif, serif"],
  },
  "profile-export": {
    shows: ["label", "region", "country", "links", "summary", "tongues", "certs", "awards"],
    hides: ["skillGroups", "certBy", "awardBy", "grade"],
    pdf: (l) => print(profileExport(l, today)),
    fonts: ["Liberation Sans, sans-serif"],
    how: { dates: "long", dash: " - ", open: "word" },
  },
  "european-form": {
    shows: [...place, "links", "facts", "tongues", "certs", "papers", "likes"],
    hides: [],
    pdf: (l) => print(europeanForm(l)),
    fonts: web,
  },
  "home-page": {
    shows: [...place, "label", "links", "summary", "projects", "tongues"],
    hides: ["client", "grade", "tools"],
    text: homePage,
    fonts: none,
  },
  academic: {
    shows: [...place, "label", "links", "summary", "papers", "awards", "tongues", "refs"],
    hides: [],
    pdf: (l) => latex(academic(l)),
    fonts: ["lmodern", "charter", "ebgaramond"],
  },
  "margin-heads": {
    shows: [...place, "links", "summary", "certs", "awards", "tongues"],
    hides: ["loneGroup"],
    pdf: (l) => latex(marginHeads(l)),
    fonts: ["lmodern", "mathptmx", "charter"],
  },
  ...Object.fromEntries(
    (["classic", "casual", "banking"] as const).map((style): [string, Family] => [
      `class-${style}`,
      {
        shows: [...place, "label", "links", "summary", "tongues", "certs", "likes"],
        hides: ["profileUrl"],
        pdf: (l) => latex(modernClass(l, style)),
        fonts: none,
      },
    ]),
  ),
  hairlines: {
    shows: [...place, "label", "links", "summary", "projects", "tongues", "certs", "awards"],
    hides: ["client"],
    pdf: (l) => typst(hairlines(l)),
    fonts: type,
  },
  "margin-notes": {
    shows: [...place, "label", "links", "summary", "tongues", "certs", "likes"],
    hides: ["loneGroup"],
    pdf: (l) => typst(marginNotes(l)),
    fonts: type,
  },
  typed: { shows: [...place, "label", "links", "summary", "certs", "tongues", "likes"], hides: ["skillGroups"], text: typed, fonts: none },
  pasted: { shows: [...place, "label", "links", "summary", "certs", "tongues", "help"], hides: [], text: pasted, fonts: none },
  readme: { shows: [...place, "label", "links", "summary", "projects", "tongues", "certs"], hides: ["client"], text: readme, fonts: none },
};

const common: Record<string, DateStyle[]> = {
  en: ["short", "long", "slash", "short", "apostrophe", "year"],
  zh: ["dot", "long", "slash", "dot", "iso"],
  other: ["slash", "dot", "long", "short", "slash", "year"],
};
const colours = ["1F4E79", "2F5D50", "7A1F2B", "444444", "0B6E99", "5B3A8C", "B3541E"];

/** A number that depends on the words alone, so that a run makes the same choices every time. */
function chance(seed: string): (n: number) => number {
  let state = [...seed].reduce((a, c) => (Math.imul(a, 31) + (c.codePointAt(0) ?? 0)) >>> 0, 7);
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

/** True when some span begins and ends in one year, which years alone could not tell. */
const collapses = (p: Person) =>
  [...p.jobs.flatMap((j) => j.roles), ...p.schools, ...(p.projects ?? [])].some((x) => x.from?.slice(0, 4) === x.to?.slice(0, 4));

/** The part of a person that a family prints. */
function shown(p: Person, family: Family): Person {
  const optional: Optional[] = [
    ...place,
    "label",
    "links",
    "summary",
    "tongues",
    "certs",
    "projects",
    "papers",
    "awards",
    "help",
    "likes",
    "refs",
    "facts",
    "strengths",
  ];
  const dropped = new Set<string>(optional.filter((k) => !family.shows.includes(k)));
  return Object.fromEntries(Object.entries(p).filter(([k]) => !dropped.has(k))) as unknown as Person;
}

/** The look of one row and what its truth has to know. */
export function plan(
  person: Person,
  name: string,
  producer: string,
  how: Partial<Spelling> = {},
): { look: Look; truth: Shown; family: Family } {
  const family = families[name];
  if (!family) throw new Error(`no family ${name}`);
  const pick = chance(`${person.id} ${name} ${producer}`);
  const one = <T>(list: T[]): T => list[pick(list.length)] as T;
  const styles = (common[person.lang] ?? common.other ?? []).filter((s) => s !== "year" || !collapses(person));
  const dates = how.dates ?? family.how?.dates ?? one(styles);
  const dashes = person.lang === "zh" ? ["-", " - ", "–", "~", " 至 "] : [" – ", " - ", "–", " – ", "-", " — "];
  const spelling: Spelling = {
    dates,
    dash: how.dash ?? family.how?.dash ?? (dates === "iso" ? " - " : one(dashes)),
    open:
      how.open ??
      family.how?.open ??
      one<Spelling["open"]>(person.lang === "en" ? ["word", "word", "word", "dash"] : ["word", "word", "word", "since"]),
  };
  const part = shown(person, family);
  if (name !== "right-tabs") part.help = part.help?.map(({ does: _, ...rest }) => rest);
  const look: Look = {
    person: part,
    how: spelling,
    h: pick(3) as 0 | 1 | 2,
    font: one(family.fonts),
    colour: one(colours),
    upper: pick(2) === 1,
    sep: one([" | ", " · ", ", ", " • ", " / "]),
    photo: pick(2) === 1,
  };
  return { look, truth: { person: part, dates, hides: name === "campus-grid" ? family.hides : [...family.hides, "courses"] }, family };
}

/** The sheet of a family as DOCX. */
export const wordFile = (family: Family, look: Look): Promise<Buffer> => {
  if (!family.sheet) throw new Error("not a word processor's family");
  return docx(family.sheet(look));
};
