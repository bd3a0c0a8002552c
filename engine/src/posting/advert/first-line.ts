import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { postingField } from "../../data/posting-fields/posting-fields.ts";
import { readJoined } from "./joined.ts";
import { isCompanyShaped } from "./one-line.ts";
import { anyOf } from "./phrases.ts";
import { readSeeking } from "./seeking.ts";
import { isFacts, readSegment, titleScore } from "./segments.ts";

const LEAST_TITLE_SCORE = 0.5;
const CORNER_TAG = new RegExp(`^${anyOf(ADVERT_HEAD.cornerTags)}$`, "iu");

const ANNOUNCES = new RegExp(
  `^${anyOf([...ADVERT_HEAD.announcements, ...ADVERT_HEAD.weSeek, ...ADVERT_HEAD.sentenceOpeners])}(?!\\p{L})`,
  "iu",
);

const isTitle = (text: string) => titleScore(text) >= LEAST_TITLE_SCORE;
const isFact = (text: string) => isFacts(readSegment(text));
const isName = (text: string) => /^\p{Lu}/u.test(text) && !isTitle(text) && !isFact(text);

type Rewrite = {
  readonly pattern: RegExp;
  /** The lines that stand for the first one; `undefined` leaves it as it is. */
  readonly into: (found: Readonly<Record<string, string>>) => readonly string[] | undefined;
};

/** What a first line says in a shape of its own, as lines that each say one thing. */
const REWRITES: readonly Rewrite[] = [
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
      postingField(name) === undefined &&
      isCompanyShaped(name) &&
      !ANNOUNCES.test(name) &&
      readSeeking(`${name}: ${title}`) === undefined
        ? [title, `Company: ${name}`]
        : undefined,
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
    into: ({ inside = "", rest = "" }) => (isFact(inside) ? [rest, inside] : CORNER_TAG.test(inside) && isTitle(rest) ? [rest] : undefined),
  },
  {
    // "Mobile developers [Acme]": behind the title, in corners, who seeks them.
    pattern: /^(?<title>.{5,80}?)\s*[[【](?<name>[^\]】]{2,40})[\]】]$/u,
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
