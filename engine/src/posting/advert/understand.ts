import { skillById } from "../../data/skills.ts";
import {
  type EmploymentType,
  ENGINE_VERSION,
  type FoundSkill,
  type Note,
  type Posting,
  type Salary,
  type SkillMention,
  type Span,
} from "../../model/index.ts";
import { findEmploymentTypes } from "../../recognise/employment-type/find-employment-types.ts";
import { typesByShare } from "../../recognise/employment-type/work-share.ts";
import { findSalary } from "../../recognise/money/find-salary.ts";
import { offersIn, selfDescriptionsIn } from "../../recognise/requirements/offers.ts";
import { readAdvert } from "../../recognise/requirements/read-advert.ts";
import { recogniseRequirements } from "../../recognise/requirements/recognise-requirements.ts";
import { skillStretches } from "../../recognise/requirements/skill-stretches.ts";
import { groupMentions } from "../../recognise/skills/group-mentions.ts";
import { recogniseSkills } from "../../recognise/skills/recognise-skills.ts";
import { findWorkplace } from "../../recognise/workplace/find-workplace.ts";
import type { PostingDraft } from "../draft.ts";
import { dayBefore } from "../records/dates.ts";
import { textOfPart } from "./clean-text.ts";
import type { Header } from "./head-facts.ts";
import { announcedTitle } from "./head-lines.ts";
import { placesOfTitle } from "./head-places.ts";
import { readHeader } from "./header.ts";
import { draftsOfHiringThread } from "./hiring-thread.ts";
import { inLocalDollars, inYuan } from "./local-dollars.ts";
import { companyByBoard } from "./name-by-board.ts";
import { statedSkills } from "./stated-skills.ts";
import { instructionNote } from "./suspicious-text.ts";
import { partTitle } from "./title-parts.ts";

/** How much of an advert's beginning may repeat its title. */
const OPENING = 400;
const LINES_OF_HEAD = 6;
const LINES_OF_AMOUNT = 8;

/** Whether a text has a word as one of its own: "sql" does not stand in "postgresql". */
function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text.slice(Math.max(0, at - 1), at)}|${text.slice(at + word.length, at + word.length + 1)}`;
    if (!/[\p{L}\p{N}]/u.test(around) || /\p{Script=Han}/u.test(word)) return true;
  }
  return false;
}

/** The draft's text with its title and listed skills in it, so that evidence can be quoted for all that was said. */
function composeText(draft: PostingDraft, title: string | undefined): { text: string; hidden: string; headings: ReadonlySet<string> } {
  const parts = draft.body
    .map((part) => ({ heading: part.heading, ...textOfPart(part) }))
    .filter((part) => part.text !== "" || part.hidden !== "");
  const body: string[] = [];
  for (const part of parts) {
    const isRepeated = body.some((earlier) => earlier.includes(part.text));
    if (part.text !== "" && !isRepeated) body.push(part.heading === undefined ? part.text : `${part.heading}\n${part.text}`);
  }
  const written = body.join("\n\n");
  const missing = draft.skills.filter((skill) => !standsIn(written.toLowerCase(), skill.toLowerCase()));
  const opensWithTitle = title === undefined || written.slice(0, OPENING).toLowerCase().includes(title.toLowerCase());
  const all = [
    opensWithTitle ? "" : title,
    written,
    missing.length > 0 ? `${draft.areTags ? "Tags" : "Skills"}: ${missing.join(", ")}` : "",
  ];
  return {
    text: all.filter((piece) => piece !== "").join("\n\n"),
    hidden: parts.map((part) => part.hidden).join(" "),
    headings: new Set(parts.flatMap((part) => part.headings)),
  };
}

/** A posting out of a draft, or why it is none. What the source says outright wins over what its text seems to say. */
export function understandDraft(given: PostingDraft, asOf?: string): Posting | { readonly reason: string } {
  const draft = given.title === undefined ? asFreeText(given) : withNameApart({ ...given, title: announcedTitle(given.title) });
  const bare = composeText(draft, draft.title);
  const header = readHeader(bare.text, draft);
  const title = draft.title ?? header.title;
  if (title === undefined) {
    return {
      reason: bare.text === "" ? "It has neither a title nor a text." : "It has no title, and its text does not clearly begin with one.",
    };
  }
  const { text, hidden, headings } = title === draft.title ? bare : composeText(draft, title);
  const mentions = recogniseSkills(withoutAddresses(text), { skillList: skillStretches(text, title) });
  const around = draft.around ?? "";
  const beside: Header = around === "" ? { locations: [] } : readHeader(around, { ...draft, title, isFreeText: true });
  const company = draft.company ?? header.company ?? beside.company ?? draft.owner ?? companyByBoard(draft.url, text);
  const advert = readAdvert(text, { headings, title, ...(company !== undefined && { employer: company }) });
  const requirements = recogniseRequirements(advert, { skills: mentions, nameOf: nameOfSkill });
  const asked = withoutOffered(mentions, requirements, [...offersIn(advert), ...selfDescriptionsIn(advert)]);
  const skills = withStated(groupMentions(asked, text), draft, text);
  const locations =
    [draft.locations, header.locations, beside.locations, placesOfTitle(draft.title)].find((places) => places.length > 0) ?? [];
  const workplace =
    draft.workplace ??
    header.workplace ??
    findWorkplace([title, ...locations].join("\n")) ??
    findWorkplace(text) ??
    beside.workplace ??
    findWorkplace(around);
  const named = firstOf([
    () => draft.employmentTypes,
    () => findEmploymentTypes(title),
    () => header.employmentTypes ?? [],
    () => findEmploymentTypes(text),
    () => typesByShare(text.split("\n", LINES_OF_HEAD).join("\n")),
    () => typesInShortStatements(withoutAddresses(text)),
    () => beside.employmentTypes ?? [],
    () => findEmploymentTypes(around),
  ]);
  const employmentTypes = withPart(named, text.split("\n", LINES_OF_AMOUNT).join("\n"));
  const told = () => header.salary ?? findSalary(text)?.salary ?? beside.salary ?? findSalary(around)?.salary ?? payAlone(text);
  const stated = withPeriod(draft.salary, text);
  const salary = stated !== undefined && !draft.isFreeText ? stated : inYuan(inLocalDollars(stated ?? told(), locations, text), text);
  const notes = [...(draft.notes ?? []), instructionNote(text, "text"), instructionNote(hidden, "hidden"), hiddenNote(hidden)];
  const ago = asOf === undefined || draft.postedDaysAgo === undefined ? undefined : dayBefore(asOf, draft.postedDaysAgo);
  const datePosted = draft.datePosted ?? ago ?? header.datePosted ?? beside.datePosted;
  const validThrough = draft.validThrough ?? header.validThrough ?? beside.validThrough;
  const url = draft.url ?? header.url;
  return {
    engineVersion: ENGINE_VERSION,
    ...(draft.externalId !== undefined && { externalId: draft.externalId }),
    title,
    ...(company !== undefined && { company }),
    locations,
    ...(workplace && { workplace }),
    employmentTypes,
    ...(salary && { salary }),
    ...(datePosted && { datePosted }),
    ...(validThrough && { validThrough }),
    ...(url && { url }),
    text,
    requirements,
    skills,
    notes: notes.filter((note): note is Note => note !== undefined),
  };
}

/** "50 %, befristet auf 3 Jahre": for how long is told outright, and how much in numbers beside it. */
function withPart(types: readonly EmploymentType[], head: string): readonly EmploymentType[] {
  const [only, second] = types;
  const [part, whole] = only === "TEMPORARY" && second === undefined ? typesByShare(head) : [];
  return part === "PART_TIME" && whole === undefined ? [part, ...types] : types;
}

/** The first list with anything in it; those behind it are not asked for. */
function firstOf<Item>(lists: readonly (() => readonly Item[])[]): readonly Item[] {
  for (const list of lists) {
    const found = list();
    if (found.length > 0) return found;
  }
  return [];
}

/** A source that gives two numbers and no period: the text may tell the same pay with it. */
function withPeriod(salary: Salary | undefined, text: string): Salary | undefined {
  if (salary === undefined || salary.period !== undefined) return salary;
  const told = findSalary(text)?.salary;
  return told !== undefined && told.min === salary.min && told.max === salary.max ? { ...told, ...salary } : salary;
}

/** "Fixed-term. £26,500. Apply to Larchfield": an amount that is a sentence of its own is the pay. */
const AMOUNT_ALONE =
  /(?<=^|[.!\n]\s{0,3})(?<amount>\p{Sc}\s?\d{1,3}[.,]\d{3}|\d{1,3}[.,]\d{3}\s?\p{Sc})(?:\s(?:net(?:to|ti|tos|s)?|netos?|brut(?:to|os?|s)?|lordi|gross|líquidos?))?(?=\.?(?:\s|$))(?!\s\p{Ll})/mu;

function payAlone(text: string): Salary | undefined {
  const amount = AMOUNT_ALONE.exec(text.slice(0, STATEMENTS_LOOKED_AT))?.groups?.["amount"];
  return amount === undefined ? undefined : findSalary(`salary ${amount}`)?.salary;
}

const STATEMENTS_LOOKED_AT = 2000;
const MOST_WORDS_OF_A_STATEMENT = 3;

/** "Permanent." alone is no running text: there the shorter words of fields count. */
function typesInShortStatements(text: string): readonly EmploymentType[] {
  const pieces = text.slice(0, STATEMENTS_LOOKED_AT).split(/(?:[\n.;,|•()]|(?<!\p{Ll})·|·(?!\p{Ll}))\s*|\s[–—-]\s/u);
  for (const piece of pieces) {
    const words = piece.trim().split(/\s+/);
    if (piece.trim() === "" || words.length > MOST_WORDS_OF_A_STATEMENT) continue;
    const types = findEmploymentTypes(piece, { isField: true });
    if (types.length > 0) return types;
  }
  return [];
}

/** Leaves out what is named only among benefits, legal statements and words about the employer, unless a requirement names it there. */
function withoutOffered(mentions: readonly SkillMention[], requirements: readonly Span[], offers: readonly Span[]): SkillMention[] {
  const isIn = (spans: readonly Span[], { start, end }: Span) => spans.some((span) => span.start <= start && end <= span.end);
  return mentions.filter((mention) => !isIn(offers, mention) || isIn(requirements, mention));
}

/** Web and mail addresses blanked, so that their letters name no skill and every offset stays. */
function withoutAddresses(text: string): string {
  return text.replace(/(?:https?:\/\/|www\.)[^\s<>()]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[\w.-]+/gi, (address) =>
    " ".repeat(address.length),
  );
}

/** A record without an employer may name it in its title: "Stoker at Ironmoss". */
function withNameApart(draft: PostingDraft): PostingDraft {
  if (draft.company !== undefined || draft.title === undefined) return draft;
  const { title, company } = partTitle(draft.title, draft.body.map(({ content }) => content).join("\n")) ?? {};
  return title === undefined || company === undefined ? draft : { ...draft, title, company };
}

/** A record that is only a text is read as one, be it an advert or a line of a hiring thread. */
function asFreeText(draft: PostingDraft): PostingDraft {
  const [part] = draft.body;
  if (part === undefined) return draft;
  const [opening] = draftsOfHiringThread(textOfPart(part).text) ?? [];
  if (opening === undefined) return { ...draft, isFreeText: true };
  const locations = draft.locations.length > 0 ? draft.locations : opening.locations;
  const employmentTypes = draft.employmentTypes.length > 0 ? draft.employmentTypes : opening.employmentTypes;
  return { ...opening, ...draft, locations, employmentTypes, isFreeText: true };
}

function nameOfSkill(id: SkillMention["skillId"]): string {
  return skillById(id)?.name ?? id;
}

function hiddenNote(hidden: string): Note | undefined {
  const text = hidden.trim();
  return text === ""
    ? undefined
    : { code: "HIDDEN_TEXT", message: `Text that a reader of the page would not see was left out (${text.length} characters).` };
}

function withStated(found: readonly FoundSkill[], draft: PostingDraft, text: string): readonly FoundSkill[] {
  return draft.skills.length === 0 ? found : [...found, ...statedSkills(draft.skills, found, text)];
}
