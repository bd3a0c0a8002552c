import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { foldLetters } from "../../text/fold.ts";
import { HAS_LEGAL_FORM } from "../weights.ts";
import { isCompanyShaped } from "./one-line.ts";

const ADDRESS = /(?:@|https?:\/\/(?:www\.)?|www\.)(?<host>[a-z0-9][a-z0-9.-]{2,80}\.[a-z]{2,12})/giu;
/** Parts of a host that name no employer: public mail, job boards' own words, endings. */
const NOT_A_NAME =
  /^(?:www|jobs?|careers?|karriere|apply|hr|mail|gmail|outlook|hotmail|yahoo|gmx|web|icloud|proton|protonmail|boards?|ats|recruiting|example|com|org|net|de|fr|es|it|nl|pt|uk|co|io|cn|at|ch|eu)$/i;
const CAPITALISED_ROW =
  /(?:[\p{Lu}\d][\p{L}\p{N}&.’'-]*)(?:\s(?:[\p{Lu}\d][\p{L}\p{N}&.’'-]*|and|of|und|de|da|do|di|la|le|del|y|e|et|&)){0,5}/gu;
const SHORTEST_HOST_NAME = 4;
/** A name as a host or an address has it. */
export const squash = (text: string) => foldLetters(text).replace(/[^a-z0-9]/g, "");

/** The name in the text that the address to write to repeats: `geral@tascadase.example.com` is the "Tasca da Sé". */
export function companyByAddress(text: string): string | undefined {
  const opening = text.slice(0, 6000);
  const hosts = [...opening.matchAll(ADDRESS)]
    .flatMap(({ groups }) => (groups?.["host"] ?? "").split("."))
    .map(squash)
    .filter((part) => part.length >= SHORTEST_HOST_NAME && !NOT_A_NAME.test(part));
  if (hosts.length === 0) return undefined;
  for (const [row] of opening.matchAll(CAPITALISED_ROW)) {
    const words = row.split(/\s+/);
    for (let from = 0; from < words.length; from += 1) {
      for (let to = words.length; to > from; to -= 1) {
        const name = words
          .slice(from, to)
          .join(" ")
          .replace(/[.,'’-]+$/u, "");
        if (!hosts.includes(squash(name)) || !/^[\p{Lu}\d]/u.test(name)) continue;
        // "Distribuciones Osmunda S.L. – info@osmunda.example": the address has only a word of the name.
        const whole = row.replace(/[,'’-]+$/u, "");
        return whole.includes(" ") && scoreOrganisation(whole) >= HAS_LEGAL_FORM && isCompanyShaped(whole) ? whole : name;
      }
    }
  }
  return undefined;
}
