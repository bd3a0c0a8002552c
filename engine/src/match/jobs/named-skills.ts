import { ADDRESS_WORDS, SELF_WORDS } from "../../data/address-words.ts";
import type { FoundSkill, Posting, Span } from "../../model/index.ts";
import { hasPhrase, wordsOf } from "../../recognise/phrases/phrase-table.ts";
import { offersIn } from "../../recognise/requirements/offers.ts";
import type { Advert } from "../../recognise/requirements/read-advert.ts";
import type { AdvertItem } from "../../recognise/requirements/sections.ts";
import { sentencesOf } from "../../recognise/requirements/sentences.ts";
import type { WordTables } from "../../recognise/requirements/word-tables.ts";
import { foldLetters } from "../../text/fold.ts";

/** A skill that no requirement asks for, with the sentence that names it. Offsets count in the posting's text. */
export type NamedSkill = Span & { readonly id: string; readonly name: string; readonly quote: string };
/** `work`: what the description of the work, or a list of demands, names without asking for it in so many words. `passing`: named only where the employer speaks of itself, in what it offers, or where it says that something is not needed. */
export type NamedSkills = { readonly work: readonly NamedSkill[]; readonly passing: readonly NamedSkill[] };

/** Skills that a posting names without asking for them, apart by where they stand. */
export function namedSkills(posting: Posting, parts: Advert): NamedSkills {
  const { text, title, company, requirements, skills } = posting;
  const asked = new Set(requirements.flatMap((requirement) => requirement.skills.map(({ id }) => id)));
  const languages = new Set(requirements.flatMap(({ language }) => language?.name ?? []));
  const offers = offersIn(parts);
  const [employer = ""] = foldLetters(company ?? "").match(/[\p{L}\p{N}]{3,}/u) ?? [];
  const told = { text, tables: parts.tables, requirements, employer };
  const employers = placesOfName(company, text);
  const work: NamedSkill[] = [];
  const passing: NamedSkill[] = [];
  for (const skill of skills) {
    if (skill.kind === "phrase" || asked.has(skill.id) || languages.has(skill.name)) continue;
    const places = placesOf(skill, text, parts.items).filter((place) => !employers.some((name) => covers(name, place)));
    if (places.length === 0 || isInTitle(skill, title)) continue;
    const inWork = places.find((place) => !offers.some((offer) => covers(offer, place)) && isWork(place, told));
    const named = inWork ?? places[0];
    if (named) (inWork ? work : passing).push({ id: skill.id, name: skill.name, ...named.sentence });
  }
  return { work, passing };
}

type Place = Span & { readonly item: AdvertItem; readonly sentence: Span & { readonly quote: string } };

/** Where the text names a skill; a heading, and thereby the title, is no place. */
function placesOf({ evidence }: FoundSkill, text: string, items: readonly AdvertItem[]): readonly Place[] {
  return evidence.flatMap(({ start, end }) => {
    const item = items.find((candidate) => covers(candidate, { start, end }));
    const sentence = item && sentencesOf(text, item.start, item.end).find((candidate) => covers(candidate, { start, end }));
    if (!item || !sentence) return [];
    return [{ start, end, item, sentence: { ...sentence, quote: text.slice(sentence.start, sentence.end) } }];
  });
}

type Told = { readonly text: string; readonly tables: WordTables; readonly requirements: readonly Span[]; readonly employer: string };

/** "Fernhill Logistics" names no skill. */
function placesOfName(name: string | undefined, text: string): readonly Span[] {
  const places: Span[] = [];
  for (let at = name ? text.indexOf(name) : -1; name && at >= 0; at = text.indexOf(name, at + name.length))
    places.push({ start: at, end: at + name.length });
  return places;
}

/** Whether a sentence is about the work: under a heading of duties it is; under none, unless the employer speaks of itself there. */
function isWork({ item, sentence, ...span }: Place, { text, tables, requirements, employer }: Told): boolean {
  if (requirements.some((requirement) => covers(requirement, span))) return true;
  const { section, isBullet, isAside } = item;
  if (isAside) return false;
  if (section === "duties") return true;
  if (section === "requirements" || section === "nice") return !hasPhrase(wordsOf(sentence.quote), tables.waived);
  if (section !== undefined) return false;
  if (isBullet || ADDRESS_WORDS.test(foldLetters(sentence.quote))) return true;
  const paragraph = foldLetters(text.slice(item.start, item.end));
  return !SELF_WORDS.test(paragraph) && !(employer !== "" && paragraph.includes(employer));
}

function isInTitle({ name }: FoundSkill, title: string): boolean {
  return foldLetters(title).includes(foldLetters(name));
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}
