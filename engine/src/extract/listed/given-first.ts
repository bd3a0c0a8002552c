import lexicon from "../../data/honours/award-words.json" with { type: "json" };
import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { findPhrases, indexPhrases } from "../../recognise/phrases/find-phrases.ts";

const { zh: hanWords, ...spaced } = lexicon.words;
const WORDS = indexPhrases(Object.values(spaced).flatMap((words) => words.map((word): [string, true] => [word, true])));
const SURELY_GIVER = 0.45;

/** Does a text say that it is an award: "Prix de thèse", "Postgraduate Bursary", "国家奖学金"? */
export function namesAward(text: string): boolean {
  return findPhrases(text, WORDS).length > 0 || hanWords.some((word) => text.includes(word));
}

const isGiver = (text: string): boolean => scoreOrganisation(text) >= SURELY_GIVER;

/** An organisation before something that is none: who gave it stands before what was given. */
export function isGivenFirst(name: string, by: string): boolean {
  return isGiver(name) && !isGiver(by);
}

type Named = { readonly name: { readonly text: string }; readonly by?: { readonly text: string } };

/** Whether a list of one-line items has the giver first: "City of Bremen: Thesis Prize (2019)", as half of them tell and none denies. */
export function giveFirst(items: readonly Named[]): boolean {
  const both = items.flatMap(({ name, by }) => (by ? [[name.text, by.text] as const] : []));
  const tells = ([first, second]: readonly [string, string]) => !namesAward(first) && (namesAward(second) || isGivenFirst(first, second));
  const denies = ([first, second]: readonly [string, string]) => namesAward(first) || (isGiver(second) && !isGiver(first));
  return both.length > 0 && both.filter(tells).length * 2 >= items.length && !both.some(denies);
}
