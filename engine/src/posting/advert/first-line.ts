import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { postingField } from "../../data/posting-fields/posting-fields.ts";
import { MONTH_NUMBERS } from "../../recognise/dates/words.ts";
import { TITLE_SCORE } from "../weights.ts";
import { readJoined } from "./joined.ts";
import { isPartOfHouse } from "./name-signs.ts";
import { isCompanyShaped } from "./one-line.ts";
import { isOtherLabel } from "./other-labels.ts";
import { anyOf } from "./phrases.ts";
import { readSeeking } from "./seeking.ts";
import { isFacts, placesIn, readSegment, titleScore } from "./segments.ts";
import { isOwnName } from "./title-parts.ts";
import { townBehind, withoutTown } from "./town-behind.ts";

const CORNER_TAG = new RegExp(`^${anyOf(ADVERT_HEAD.cornerTags)}$`, "iu");

const ANNOUNCES = new RegExp(
  `^${anyOf([...ADVERT_HEAD.announcements, ...ADVERT_HEAD.weSeek, ...ADVERT_HEAD.sentenceOpeners])}(?!\\p{L})`,
  "iu",
);

const isTitle = (text: string) => titleScore(text) >= TITLE_SCORE;
const isFact = (text: string) => isFacts(readSegment(text));
const isName = (text: string) =>
  /^\p{Lu}/u.test(text) && !isTitle(text) && !isFact(text) && !MONTH_NUMBERS.has(text.replace(/[.!]$/u, "").toLowerCase());

/** The tags in corners that a line begins with, and what stands behind them. */
function withoutTags(line: string): { readonly tags: readonly string[]; readonly bare: string } {
  const [tag = "", inside = ""] = /^[[【]\s?([^\]】]{2,40}?)\s?[\]】]\s*(?=\S)/u.exec(line) ?? [];
  if (tag === "") return { tags: [], bare: line };
  const { tags, bare } = withoutTags(line.slice(tag.length));
  return { tags: [inside, ...tags], bare };
}

/** "Working hours and pay scale: B111": whatever the line begins with, before the colon stands what the value is. */
function endsAsLabel(name: string): boolean {
  if (isOtherLabel(name)) return true;
  const words = name.split(/\s+/);
  return [name, words.at(-1), words.slice(-2).join(" ")].some((label) => label !== undefined && postingField(label) !== undefined);
}

const SOUGHT = anyOf(ADVERT_HEAD.soughtBehind);
const FOR = anyOf(ADVERT_HEAD.forWhom);

/** "voor Acme in Gent" behind a job that is sought: the employer under its label, and the place. */
function linesBehind(rest: string): readonly string[] {
  const [, written = ""] =
    new RegExp(`^${FOR}\\s+(?:(?:the|die|der|den|dem|das|de|het|la|le|el|il|o|a)\\s+)?(\\p{Lu}.*)$`, "u").exec(rest) ?? [];
  const [name = "", ...others] = (withoutTown(written) || written).split(/,\s+/u);
  if (written === "" || !isName(name)) return rest.split(/(?<=\p{L}{3})\.\s+/u);
  return [`Company: ${name.replace(/[.!]$/u, "")}`, ...[townBehind(written), ...others].filter((line) => line !== undefined)];
}

/** "Career Opportunity", "Summer Camp": what is offered and when, and no name. */
const OFFERS_WORK = new RegExp(`(?<!\\p{L})${anyOf(ADVERT_HEAD.offersWork)}(?!\\p{L})`, "iu");

type Rewrite = {
  readonly pattern: RegExp;
  /** The lines that stand for the first one; `undefined` leaves it as it is. */
  readonly into: (found: Readonly<Record<string, string>>) => readonly string[] | undefined;
};

/** What a first line says in a shape of its own, as lines that each say one thing. */
const REWRITES: readonly Rewrite[] = [
  {
    // "Stellenangebot bei der Acme GmbH", "Job offer at Acme (3 December 2027)": what kind of page it is, then whose.
    pattern: new RegExp(
      `^${anyOf([...ADVERT_HEAD.plainAnnouncements, ...ADVERT_HEAD.announcements])}\\s+(?:at|with|bei|beim|chez|en|em|na|no|presso|bij|à)\\s+(?:(?:the|der|dem|die|la|le|les|el|il|o|a|de|het)\\s+|l['’])?(?<name>\\p{Lu}[^|:–—]{1,60}?)(?:\\s\\([^()]*\\))?$`,
      "iu",
    ),
    into: ({ name = "" }) =>
      /^\p{Lu}/u.test(name) && isName(name) && isCompanyShaped(name) && placesIn(name).length === 0 ? [`Company: ${name}`] : undefined,
  },
  {
    // "[Acme] - [Cook] - [Ghent]": a row of facts, each in corners.
    pattern: /^\[(?<row>[^[\]]{1,80}(?:\]\s*[-–—|]?\s*\[[^[\]]{1,80})+)\]$/u,
    into: ({ row = "" }) => [row.replace(/\]\s*[-–—|]?\s*\[/gu, " | ")],
  },
  {
    // "Acme - Fiche de poste Cook": who announces, then what is announced.
    pattern: new RegExp(
      `^(?<name>\\p{Lu}[^|–—:]{1,40}?)\\s+[–—|-]\\s+${anyOf(ADVERT_HEAD.announcements)}\\s*[:：]?\\s+(?<title>\\S.*)$`,
      "iu",
    ),
    into: ({ name = "", title = "" }) => (isTitle(title) && !isTitle(name) ? [title, `Company: ${name}`] : undefined),
  },
  {
    // "Acme GmbH: Cook in Ghent": who seeks, then what.
    pattern: /^(?<name>\p{Lu}[^:：|]{1,50}?)[:：]\s+(?<title>\S.{2,120})$/u,
    into: ({ name = "", title = "" }) =>
      isName(name) &&
      isTitle(title) &&
      !endsAsLabel(name) &&
      isCompanyShaped(name) &&
      !ANNOUNCES.test(name) &&
      readSeeking(`${name}: ${title}`) === undefined
        ? [title, `Company: ${name}`]
        : undefined,
  },
  {
    // "Orchil Hero - Stoker": a name of two words or more before a dash, and nothing but the job behind it.
    pattern: /^(?<name>\p{Lu}[\p{L}\d&.'’]+(?:\s(?:&|\p{Lu}[\p{L}\d&.'’]*)){1,3})\s+[–—-]\s+(?<title>[^–—|]{3,80}?)$/u,
    into: ({ name = "", title = "" }) =>
      isName(name) && isTitle(title) && isOwnName(name) && !ANNOUNCES.test(name) && !OFFERS_WORK.test(name) && !isPartOfHouse(name)
        ? [title, `Company: ${name}`]
        : undefined,
  },
  {
    // "Kassel: Heizer (m/w/d)": first where, then what.
    pattern: /^(?<place>\p{Lu}[^:：|]{1,30}?)[:：]\s+(?<title>\S.{2,120})$/u,
    into: ({ place = "", title = "" }) => (placesIn(place)[0] === place && isTitle(title) ? [title, `Location: ${place}`] : undefined),
  },
  {
    // "Cook wanted! Acme, Ghent", "Kok gezocht voor Acme in Gent": what, that it is sought, then by whom and where.
    pattern: new RegExp(
      `^(?<title>\\p{Lu}[^.!?:|,]{2,60}?)\\s+${SOUGHT}(?:\\s*[!:.–—-]+\\s*|\\s+(?=${FOR}\\s))(?<rest>\\S.{2,160})$`,
      "iu",
    ),
    into: ({ title = "", rest = "" }) => (isTitle(title) ? [title, ...linesBehind(rest)] : undefined),
  },
  {
    // "Koch für den Gasthof Linde in Gera gesucht": what, for whom, and last that it is sought.
    pattern: new RegExp(
      `^(?<title>\\p{Lu}.{2,80}?)\\s+(?<rest>${FOR}\\s+(?:(?:den|dem|die|das|der|het|de|the)\\s+)?\\p{Lu}[^.!?]{2,80}?)\\s+${SOUGHT}\\s*[!.]*$`,
      "u",
    ),
    into: ({ title = "", rest = "" }) => (isTitle(title) ? [title, ...linesBehind(rest)] : undefined),
  },
  {
    // "Sous Chef needed urgently!!": nothing but that somebody is sought.
    pattern: new RegExp(`^(?<title>\\p{Lu}[^.!?:|,]{2,60}?)\\s+${SOUGHT}(?:\\s+\\p{Ll}{2,12}){0,2}\\s*[!.]+$`, "iu"),
    into: ({ title = "" }) => (isTitle(title) ? [title] : undefined),
  },
  {
    // "Join Acme as a Cook!": what a page calls its advert where it means to be friendly.
    pattern: /^(?<line>.{8,120})$/u,
    into: ({ line = "" }) => {
      const joined = readJoined(line);
      return joined?.company === undefined ? undefined : [joined.title, `Company: ${joined.company}`];
    },
  },
  {
    // "[Remote] Back-end Developer": what stands in corners is a fact of its own, and the title begins behind it.
    pattern: /^[【［[]\s?(?<inside>[^】］\]]{2,40}?)\s?[】］\]]\s*(?<rest>\S.*)$/u,
    into: ({ inside = "", rest = "" }) => {
      const { tags, bare } = withoutTags(rest);
      const { title = "", name = "" } = /^(?<title>[^|]{3,80}?)\s[–—-]\s(?<name>\p{Lu}[^|–—]{1,40})$/u.exec(bare)?.groups ?? {};
      const isRow = isFact(inside) && isTitle(title) && isName(name) && isOwnName(name);
      if (isFact(inside)) return [...(isRow ? [title, `Company: ${name}`] : [bare]), inside, ...tags.filter(isFact)];
      return (CORNER_TAG.test(inside.split(/\s/)[0] ?? "") || tags.length > 0) && isTitle(bare)
        ? [bare, ...tags.filter(isFact)]
        : undefined;
    },
  },
  {
    // "Mobile developers [Acme]": behind the title, in corners, who seeks them.
    pattern: /^(?<title>.{5,80}?)\s*(?:\s(?:na|no|em|en|at|bei|chez|bij|@)\s)?[[【](?<name>[^\]】]{2,40})[\]】]$/u,
    into: ({ title = "", name = "" }) => (isName(name) && isTitle(title) ? [title, `Company: ${name}`] : undefined),
  },
];

/** The first line of an advert as the lines that say the same plainly, and all others as they are. */
export function plainFirstLine([first, ...others]: readonly string[]): readonly string[] {
  if (first === undefined) return others;
  let lines: readonly string[] = [first];
  for (const { pattern, into } of REWRITES) {
    const [line = "", ...added] = lines;
    const found = pattern.exec(line)?.groups;
    const rewritten = found === undefined ? undefined : into(found);
    if (rewritten !== undefined) lines = [...rewritten, ...added];
  }
  return [...lines, ...others];
}
