import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { EMPLOYER_FRAMES } from "../../data/employer-frames/employer-frames.ts";
import { isDepartment, scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { isPartOfHouse } from "./name-signs.ts";
import { asEmployerName } from "./names-in-text.ts";
import { hasWordOfItsOwn } from "./own-words.ts";
import { anyOf } from "./phrases.ts";

const TEXT_LOOKED_AT = 8000;
const HAS_LEGAL_FORM = 0.9;
const MOST_MENTIONS_COUNTED = 3;

const WORD = "[\\p{Lu}\\d][\\p{L}\\p{N}&.'’+-]*";
const JOINT = "(?:&|und|and|of|for|de|du|des|la|le|y|e|et|van|von|der|den|di|da|do|del|della|dos|the|en)";
const NAME = `(?<name>(?:\\p{Lu}|\\d(?=\\p{L}))[\\p{L}\\p{N}&.'’+-]*(?:[ ](?:${JOINT}[ ]){0,2}(?:[ld]['’])?${WORD}){0,5}(?:[ ](?:gGmbH|mbH|mbB|eG|e\\.[ ]?[VK]\\.))?)`;
const ARTICLE = "(?:(?:the|die|der|den|dem|das|des|la|le|les|el|il|lo|gli|o|a|os|as|de|het)[ ]|l['’])?";
const START = "(?:^|[.!?:\\n][ \\t]*[¿¡]?|[¿¡])";
const ASIDE =
  "(?:[ ]\\([^()\\n]{2,50}\\)|,[ ](?!(?:die|der|das|which|who|that|where|qui|que|che|wo|wie|as|if|wenn|weil)[ ])[^,.!?\\n]{3,60},)?";

/** "welcome to" at the start of a sentence and inside one, "werden sie teil der" with its capitals. */
const eitherCase = (phrases: readonly string[]) =>
  anyOf(phrases).replace(/(?<=[(|:+])(\p{Ll})/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);

const VERBS = [...EMPLOYER_FRAMES.verbs, ...ADVERT_HEAD.nameVerbs, ...ADVERT_HEAD.seekers];

/** A sentence that begins with a name and goes on with one of these verbs. */
const beforeVerbs = (verbs: readonly string[]) =>
  new RegExp(`${START}(?:(?:The|Die|Der|Das|La|Le|Les|El|Il|O|A|De|Het)[ ]|L['’])?${NAME}${ASIDE}[ ]${anyOf(verbs)}(?!\\p{L})`, "gu");

const SPANS =
  "(?:Generationen|Jahren|Jahrzehnten|years|decades|generations|ans|générations|años|generaciones|anni|generazioni|jaar|jaren|generaties|anos|gerações)(?!\\p{L})";

type Frame = { readonly pattern: RegExp; readonly weight: number; readonly isPlain?: true };

/** How sentences speak of an employer, with how much each tells. */
const FRAMES: readonly Frame[] = [
  // "Welcome to Osmunda", "an opening at Osmunda".
  { pattern: new RegExp(`(?<!\\p{L})${eitherCase(EMPLOYER_FRAMES.before)}[ ]${ARTICLE}${NAME}`, "gu"), weight: 2 },
  // "Why Osmunda?", "About Osmunda: we make", "Over Osmunda" alone.
  { pattern: new RegExp(`${START}${eitherCase(EMPLOYER_FRAMES.asks)}[ ]${ARTICLE}${NAME}[ ]?(?=[?:]|[ \\t]*(?:\\n|$))`, "gu"), weight: 2 },
  // "We are Osmunda.", "Wir, die Osmunda AG, bauen", "Als Osmunda stehen wir".
  {
    pattern: new RegExp(`(?<!\\p{L})${eitherCase(EMPLOYER_FRAMES.self)}[ ]${ARTICLE}${NAME}(?=[.,!]|[ ][–—-][ ]|[ \\t]*(?:\\n|$))`, "gu"),
    weight: 2,
  },
  {
    pattern: new RegExp(
      `${START}(?:Als|As|En tant que|Como|Come)[ ]${ARTICLE}${NAME},?[ ](?:\\p{Ll}+[ ])?${anyOf(EMPLOYER_FRAMES.we)}(?!\\p{L})`,
      "gu",
    ),
    weight: 2,
  },
  // "Founded in 2011, Osmunda makes", "Seit 1952 beliefert Osmunda", "Met 400 medewerkers is Osmunda".
  {
    pattern: new RegExp(`${START}${eitherCase(EMPLOYER_FRAMES.since)}[ ][^.!?\\n,]{2,60}?,[ ]${ARTICLE}${NAME},?[ ](?=\\p{L})`, "gu"),
    weight: 1,
  },
  {
    pattern: new RegExp(
      `${START}${eitherCase(EMPLOYER_FRAMES.since)}[ ](?=[^.!?\\n,]{0,50}(?:\\d|${SPANS}))[^.!?\\n,]{0,50}?(?:(?:19|20)\\d\\d|\\p{Ll}{2,})[ ](?:que[ ])?${ARTICLE}(?!${SPANS})${NAME}[ ](?=\\p{Ll})`,
      "gu",
    ),
    weight: 1,
  },
  // "the Osmunda team", "die Osmunda-Familie"
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Tt]he|[Oo]ur|[Dd]as|[Dd]ie|[Dd]er|[Hh]et)[ ]${NAME}(?:[ ]|-)(?:team|family|way|story|Team|Familie)(?!\\p{L})`,
      "gu",
    ),
    weight: 2,
  },
  // "At Osmunda people come first", "Bei Osmunda arbeiten Menschen".
  {
    pattern: new RegExp(
      `${START}(?:At|With|Bei|Bei der|Beim|Chez|Bij|En|In|Na|No|Para|Per|Voor)[ ]${ARTICLE}${NAME},?[ ](?=\\p{Ll})`,
      "gu",
    ),
    weight: 1,
  },
  // "Osmunda: we make things move."
  { pattern: new RegExp(`${START}${NAME}:[ ]${anyOf(EMPLOYER_FRAMES.we)}(?!\\p{L})`, "gu"), weight: 1 },
  // "Osmunda, based in Leeds, makes paint", "Osmunda (osmunda.example) builds bridges".
  { pattern: beforeVerbs(VERBS), weight: 1 },
  // "Osmunda Vets has", and a single word only if the advert says it once more: "Flexibility is", "Must have".
  { pattern: beforeVerbs(EMPLOYER_FRAMES.plainVerbs), weight: 1, isPlain: true },
  // "Word jij onze stoker bij Osmunda in Gent?"
  { pattern: new RegExp(`[ ](?:bei|bij|chez|presso|at)[ ]${ARTICLE}${NAME}[ ](?:in|à|te|a|en|em)[ ](?=\\p{Lu})`, "gu"), weight: 1 },
  // "send it to Maria at Osmunda."
  { pattern: new RegExp(`[ ](?:at|bei der|bei|beim|chez|bij|presso)[ ]${ARTICLE}${NAME}(?=[.,!?\\n]|$)`, "gu"), weight: 1 },
];

/** "Flexibilität bietet", "Collaboration makes": one word that says what something is like is no name. */
const A_QUALITY =
  /^\p{L}+(?:ity|tion|sion|ment|ness|ship|ance|ence|ing|ung|ungen|heit|keit|tät|schaft|zeit|arbeit|platz|plätze|té|ción|dad|dades|miento|zione|zioni|tà|ção|ções|dade|mento|heid|teit|ismus|anz|enz)s?$/u;

function nameIn(written: string | undefined, isSure: boolean): string | undefined {
  const name = asEmployerName(written);
  if (name === undefined) return undefined;
  if (!name.includes(" ") && A_QUALITY.test(name)) return undefined;
  // "Welcome to Blue Door": where only names stand, plain words are one.
  if (isSure && name.includes(" ") && !isPartOfHouse(name) && !isDepartment(name)) return name;
  return hasWordOfItsOwn(name) || scoreOrganisation(name) >= HAS_LEGAL_FORM ? name : undefined;
}

/** The employer by the sentences that speak of it: whom most of them name. */
export function employerInFrames(text: string): string | undefined {
  const opening = text.slice(0, TEXT_LOOKED_AT);
  const told = new Map<string, number>();
  const mentions = (name: string) => opening.split(name).length - 1;
  for (const { pattern, weight, isPlain } of FRAMES) {
    for (const { groups } of opening.matchAll(pattern)) {
      const name = nameIn(groups?.["name"], weight > 1);
      if (name !== undefined && (!isPlain || name.includes(" ") || mentions(name) > 1)) told.set(name, (told.get(name) ?? 0) + weight);
    }
  }
  const sureness = ([name, weight]: readonly [string, number]) =>
    weight + Math.min(MOST_MENTIONS_COUNTED, mentions(name)) + (scoreOrganisation(name) >= HAS_LEGAL_FORM ? 2 : 0);
  return [...told].toSorted((a, b) => sureness(b) - sureness(a))[0]?.[0];
}
