import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { TITLE_SCORE } from "../weights.ts";
import { anyOf, WORD_END } from "./phrases.ts";
import { titleScore } from "./segments.ts";
import { titleAtStart } from "./sought-title.ts";

const CAPITALISED = "\\p{Lu}[\\p{L}\\p{N}&.'’-]*";
const JOINED = new RegExp(
  [
    `(?:^|[.!?\\n]\\s*)${anyOf(ADVERT_HEAD.joinBefore)}\\s+(?:(?:the|la|le|il|el|o|a|de|het)\\s+)?`,
    `(?<name>${CAPITALISED}(?:\\s(?:${CAPITALISED}|&|and|und|et|y|e|of|de)){0,5})\\s+`,
    `${anyOf(ADVERT_HEAD.roleOpeners)}(?:${WORD_END})\\s*(?:(?:${anyOf(ADVERT_HEAD.articles)})\\s+)?(?<rest>.{3,160})`,
  ].join(""),
  "gu",
);

/** "Join Tallowgate as a Stoker", "Verstärken Sie Orchil als Heizer (m/w/d)": who is joined, then as what. */
export function readJoined(text: string): { readonly title: string; readonly company?: string } | undefined {
  for (const { groups } of text.matchAll(JOINED)) {
    const title = titleAtStart(groups?.["rest"] ?? "");
    const name = groups?.["name"] ?? "";
    if (title !== undefined && titleScore(title) >= TITLE_SCORE) return { title, ...(titleScore(name) < TITLE_SCORE && { company: name }) };
  }
  return undefined;
}
