import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { EMPLOYER_FRAMES } from "../../data/employer-frames/employer-frames.ts";
import { isDepartment, scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { HAS_LEGAL_FORM } from "../weights.ts";
import { isPartOfHouse } from "./name-signs.ts";
import { asEmployerName } from "./names-in-text.ts";
import { hasWordOfItsOwn } from "./own-words.ts";
import { anyOf } from "./phrases.ts";

const TEXT_LOOKED_AT = 8000;
const MOST_MENTIONS_COUNTED = 3;

const WORD = "[\\p{Lu}\\d][\\p{L}\\p{N}&.'’+-]*";
const JOINT = "(?:&|und|and|of|for|de|du|des|la|le|y|e|et|van|von|der|den|di|da|do|del|della|dos|the|en)";
const NAME = `(?<name>(?:\\p{Lu}|\\d(?=\\p{L}))[\\p{L}\\p{N}&.'’+-]*(?:(?<!\\p{Ll}{4}\\.)[ ](?:${JOINT}[ ]){0,2}(?:[ld]['’])?${WORD}){0,5}(?:[ ](?:gGmbH|mbH|mbB|eG|e\\.[ ]?[VK]\\.))?)`;
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

/** `phrases`: what must stand in a text; the pattern is made of those that do, since one of hundreds takes longer to make than to use. */
type Frame = {
  readonly phrases: readonly string[];
  readonly pattern: (phrases: readonly string[]) => RegExp;
  readonly weight: number;
  readonly isPlain?: true;
};

const PLAIN_FRAMES = {
  // "the Osmunda team", "die Osmunda-Familie"
  team: new RegExp(
    `(?<!\\p{L})(?:[Tt]he|[Oo]ur|[Dd]as|[Dd]ie|[Dd]er|[Hh]et)[ ]${NAME}(?:[ ]|-)(?:team|family|way|story|Team|Familie)(?!\\p{L})`,
    "gu",
  ),
  // "At Osmunda people come first", "Bei Osmunda arbeiten Menschen".
  opening: new RegExp(`${START}(?:At|With|Bei|Bei der|Beim|Chez|Bij|En|In|Na|No|Para|Per|Voor)[ ]${ARTICLE}${NAME},?[ ](?=\\p{Ll})`, "gu"),
  // "An der Hochschule Osmunda ist im Fachbereich Bauwesen folgende Stelle zu besetzen"
  vacant: new RegExp(
    `${START}(?:An|In|Bei)(?:[ ]der|[ ]dem|[ ]den)?[ ]${NAME}[ ](?:ist|sind|wird|werden)[ ][^.!?\\n]{0,160}?(?:Stellen?|zu besetzen|gesucht)(?!\\p{L})`,
    "gu",
  ),
  // "Word jij onze stoker bij Osmunda in Gent?"
  inTown: new RegExp(`[ ](?:bei|bij|chez|presso|at)[ ]${ARTICLE}${NAME}[ ](?:in|à|te|a|en|em)[ ](?=\\p{Lu})`, "gu"),
  // "send it to Maria at Osmunda."
  closing: new RegExp(`[ ](?:at|bei der|bei|beim|chez|bij|presso)[ ]${ARTICLE}${NAME}(?=[.,!?\\n]|$)`, "gu"),
} as const;

/** How sentences speak of an employer, with how much each tells. */
const FRAMES: readonly Frame[] = [
  // "Welcome to Osmunda", "an opening at Osmunda".
  {
    phrases: EMPLOYER_FRAMES.before,
    pattern: (before) => new RegExp(`(?<!\\p{L})${eitherCase(before)}[ ]${ARTICLE}${NAME}`, "gu"),
    weight: 2,
  },
  // "Why Osmunda?", "About Osmunda: we make", "Over Osmunda" alone.
  {
    phrases: EMPLOYER_FRAMES.asks,
    pattern: (asks) => new RegExp(`${START}${eitherCase(asks)}[ ]${ARTICLE}${NAME}[ ]?(?=[?:]|[ \\t]*(?:\\n|$))`, "gu"),
    weight: 2,
  },
  // "We are Osmunda.", "Wir, die Osmunda AG, bauen", "Als Osmunda stehen wir".
  {
    phrases: EMPLOYER_FRAMES.self,
    pattern: (self) => new RegExp(`(?<!\\p{L})${eitherCase(self)}[ ]${ARTICLE}${NAME}(?=[.,!]|[ ][–—-][ ]|[ \\t]*(?:\\n|$))`, "gu"),
    weight: 2,
  },
  {
    phrases: EMPLOYER_FRAMES.we,
    pattern: (we) =>
      new RegExp(`${START}(?:Als|As|En tant que|Como|Come)[ ]${ARTICLE}${NAME},?[ ](?:\\p{Ll}+[ ])?${anyOf(we)}(?!\\p{L})`, "gu"),
    weight: 2,
  },
  // "Founded in 2011, Osmunda makes", "Seit 1952 beliefert Osmunda", "Met 400 medewerkers is Osmunda".
  {
    phrases: EMPLOYER_FRAMES.since,
    pattern: (since) => new RegExp(`${START}${eitherCase(since)}[ ][^.!?\\n,]{2,60}?,[ ]${ARTICLE}${NAME},?[ ](?=\\p{L})`, "gu"),
    weight: 1,
  },
  {
    phrases: EMPLOYER_FRAMES.since,
    pattern: (since) =>
      new RegExp(
        `${START}${eitherCase(since)}[ ](?=[^.!?\\n,]{0,50}(?:\\d|${SPANS}))[^.!?\\n,]{0,50}?(?:(?:19|20)\\d\\d|\\p{Ll}{2,})[ ](?:que[ ])?${ARTICLE}(?!${SPANS})${NAME}[ ](?=\\p{Ll})`,
        "gu",
      ),
    weight: 1,
  },
  { phrases: ["team", "family", "way", "story", "familie"], pattern: () => PLAIN_FRAMES.team, weight: 2 },
  { phrases: [""], pattern: () => PLAIN_FRAMES.opening, weight: 1 },
  { phrases: ["an der ", "an dem ", "bei der ", "in der "], pattern: () => PLAIN_FRAMES.vacant, weight: 2 },
  // "Osmunda: we make things move."
  { phrases: EMPLOYER_FRAMES.we, pattern: (we) => new RegExp(`${START}${NAME}:[ ]${anyOf(we)}(?!\\p{L})`, "gu"), weight: 1 },
  // "Osmunda, based in Leeds, makes paint", "Osmunda (osmunda.example) builds bridges".
  { phrases: VERBS, pattern: beforeVerbs, weight: 1 },
  // "Osmunda Vets has", and a single word only if the advert says it once more: "Flexibility is", "Must have".
  { phrases: EMPLOYER_FRAMES.plainVerbs, pattern: beforeVerbs, weight: 1, isPlain: true },
  { phrases: [" bei ", " bij ", " chez ", " presso ", " at "], pattern: () => PLAIN_FRAMES.inTown, weight: 1 },
  { phrases: [" at ", " bei ", " beim ", " chez ", " bij ", " presso "], pattern: () => PLAIN_FRAMES.closing, weight: 1 },
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
  const small = opening.toLowerCase().replace(/\s+/g, " ");
  for (const { phrases, pattern, weight, isPlain } of FRAMES) {
    const written = phrases.filter((phrase) => small.includes(phrase.toLowerCase()));
    if (written.length === 0) continue;
    for (const { groups } of opening.matchAll(pattern(written))) {
      const name = nameIn(groups?.["name"], weight > 1);
      if (name !== undefined && (!isPlain || name.includes(" ") || mentions(name) > 1)) told.set(name, (told.get(name) ?? 0) + weight);
    }
  }
  const sureness = ([name, weight]: readonly [string, number]) =>
    weight + Math.min(MOST_MENTIONS_COUNTED, mentions(name)) + (scoreOrganisation(name) >= HAS_LEGAL_FORM ? 2 : 0);
  return [...told].toSorted((a, b) => sureness(b) - sureness(a))[0]?.[0];
}
