import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { MONTH_NUMBERS } from "../../recognise/dates/words.ts";
import { isKnownPlace } from "../../recognise/places/read-place.ts";
import { sectionAnnouncedBy } from "../../recognise/requirements/headings.ts";
import { HAS_LEGAL_FORM, TITLE_SCORE } from "../weights.ts";
import { NAME } from "./company-name.ts";
import { isHostName, isPartOfHouse, isSkill } from "./name-signs.ts";
import { hasWordOfItsOwn } from "./own-words.ts";
import { anyOf } from "./phrases.ts";
import { readSegment } from "./segments.ts";

const TEXT_LOOKED_AT = 8000;
/** "Fernmoor Primary School" */
const SAYS_WHAT_IT_IS = 0.6;
const NAMED_OFTEN = 3;
const NO_NAME = new RegExp(`^${anyOf([...ADVERT_HEAD.notCompany, ...ADVERT_HEAD.sentenceOpeners])}(?!\\p{L})`, "iu");
const SENTENCE = "(?:^|[.!?\\n][ \\t]*)(?:(?:Die|Der|Das|Le|La|L['’]|El|Il|O|A|De|Het|The)\\s+)?";
/** "Acme’s mission", "Life at Acme": only of an employer one speaks so. */
const SURELY = [
  new RegExp(
    `(?<!\\p{L})${NAME}['’]s\\s+(?:mission|vision|story|culture|values|founders|customers|headquarters|offices?|menu|guests|stores|brand|employee handbook|standards)(?!\\p{L})`,
    "gu",
  ),
  new RegExp(
    `(?<!\\p{L})(?:[Ll]ife|[Ww]orking|[Cc]areers?|[Ww]ork|[Pp]otential|[Cc]olleagues|[Uu]s|[Tt]eam|[Cc]ulture|[Jj]obs)\\s+at\\s+${NAME}`,
    "gu",
  ),
  new RegExp(
    `(?<!\\p{L})(?:[Ww]erken bij|[Aa]rbeiten bei|[Kk]arriere bei|[Tt]ravailler chez|[Tt]rabajar en|[Ll]avorare (?:in|presso)|[Tt]rabalhar na|[Ww]orking for|[Mm]edewerkers van|[Mm]itarbeitende (?:von|der))\\s+(?:(?:de|het|der|die|la|le)\\s+)?${NAME}`,
    "gu",
  ),
  new RegExp(`(?<!\\p{L})${NAME}\\s+\\((?:NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX|Euronext|XETRA|YC\\s)`, "gu"),
];
/** "Acme builds …" at the start of a sentence: a name if it has a legal form, a host repeats it, or it is named again and again. */
const LIKELY = new RegExp(`${SENTENCE}${NAME},?\\s+${anyOf(ADVERT_HEAD.nameVerbs)}(?!\\p{L})`, "gu");
/** Below "Who we are" whoever opens the first sentence is the employer. */
const OPENS = new RegExp(`^(?:(?:Die|Der|Das|Le|La|L['’]|El|Il|O|A|De|Het|The)\\s+)?${NAME}(?:,|\\s\\(|\\s+\\p{Ll})`, "u");

/** A name without the signs around it, if it is neither a known place nor a skill, a heading or a job. */
export function asEmployerName(name: string | undefined): string | undefined {
  const bare = (name ?? "").replace(/['’]s$/u, "").replace(/(?<!\be\.\s?V)[.,'’-]+$/u, "");
  if (bare.length < 3 || NO_NAME.test(bare) || isKnownPlace(bare) || isSkill(bare) || MONTH_NUMBERS.has(bare.toLowerCase()))
    return undefined;
  if (sectionAnnouncedBy(bare) !== undefined || readSegment(bare).titleScore >= TITLE_SCORE) return undefined;
  return bare;
}

function count(name: string, text: string): number {
  return text.split(name).length - 1;
}

function underHeading(lines: readonly string[]): string | undefined {
  for (const [index, line] of lines.entries()) {
    const [heading = "", sentence] = /^.{3,40}[:：]\s+\S/u.test(line) ? line.split(/[:：]\s+/u) : [line, lines[index + 1]];
    if (heading.length > 60 || sectionAnnouncedBy(heading) !== "company") continue;
    const name = asEmployerName(OPENS.exec(sentence ?? "")?.groups?.["name"]);
    if (name !== undefined) return name;
  }
  return undefined;
}

function withLegalForm(text: string): string | undefined {
  const names = [...text.matchAll(new RegExp(NAME, "gu"))].map(({ groups }) => groups?.["name"] ?? "");
  return names.find((name) => name.includes(" ") && scoreOrganisation(name) >= HAS_LEGAL_FORM && asEmployerName(name) !== undefined);
}

/** The employer by what the text says of it, where no sentence names it outright. */
export function companyByMention(text: string, lines: readonly string[]): string | undefined {
  const opening = text.slice(0, TEXT_LOOKED_AT);
  for (const pattern of SURELY) {
    for (const { groups } of opening.matchAll(pattern)) {
      const name = asEmployerName(groups?.["name"]);
      if (name !== undefined) return name;
    }
  }
  const heading = underHeading(lines);
  if (heading !== undefined) return heading;
  for (const { groups, index } of opening.matchAll(LIKELY)) {
    const name = asEmployerName(groups?.["name"]);
    if (name === undefined) continue;
    // Who opens the whole advert with a name of two words speaks of themselves.
    if (index === 0 && name.includes(" ") && !isPartOfHouse(name)) return name;
    const saysWhat = name.includes(" ") && scoreOrganisation(name) >= SAYS_WHAT_IT_IS && !isPartOfHouse(name);
    const isOwn = name.includes(" ") && hasWordOfItsOwn(name) && !isPartOfHouse(name);
    if (saysWhat || isOwn || scoreOrganisation(name) >= HAS_LEGAL_FORM || isHostName(name, opening) || count(name, opening) >= NAMED_OFTEN)
      return name;
  }
  return withLegalForm(opening);
}
