import type { Line, Reference, Span } from "../../model/index.ts";
import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import type { DateOptions } from "../../recognise/dates/date-mention.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { toPassages } from "../entries/body.ts";
import { joinContinued } from "../entries/join-broken.ts";
import { toRows } from "../entries/rows.ts";
import { type Traced, traceAt } from "../traced.ts";

/** "Prof. Ada Lind, Harbour University" names who vouches; anything else is kept as it was written. */
const PERSON =
  /^((?:(?:Prof|Dr|Ing|Eng|Mr|Mrs|Ms|Herr|Frau|Dott|Sra?|M|Mme)\.?(?:-Ing\.)?\s+)*\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:van|von|de|da|del|der|di|la|le|bin)\s+)*\p{Lu}[\p{L}.'’-]+){1,3})\s*(?:[,–—|(]\s*|\s-\s)(\S.*)$|^(\p{Script=Han}{2,4})\s*[，,、–—|(（]\s*(\S.*)$/u;

const NAME_ALONE =
  /^(?:(?:Prof|Dr|Ing|Eng|Mr|Mrs|Ms|Herr|Frau|Dott|Sra?|Mme)\.?\s+)*\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:van|von|de|da|del|der|di|la|le|bin)\s+)*\p{Lu}[\p{L}.'’-]+){1,3}$|^\p{Script=Han}{2,4}$/u;
const RATHER_OTHER = 0.45;

/** What stands before the name of whom a quotation is from: "— Ada Lind". */
const LEAD = /^[\s–—―•*-]+/u;

function nameIn(line: Line): Span & { readonly text: string } {
  const lead = LEAD.exec(line.text)?.[0].length ?? 0;
  return { start: line.start + lead, end: line.end, text: line.text.slice(lead) };
}

function isNameAlone(line: Line): boolean {
  const { text } = nameIn(line);
  return NAME_ALONE.test(text) && scoreOrganisation(text) < RATHER_OTHER && scoreTitle(text) < RATHER_OTHER;
}

/**
 * People whose names stand alone in a line, over what they are and how to reach them or under what they said.
 *
 * Nothing where neither the first line nor the last is a name.
 */
function byName(lines: readonly Line[]): readonly Traced<Reference>[] {
  const names = lines.flatMap((line, at) => (isNameAlone(line) ? [at] : []));
  if (names.length === 0 || names.length === lines.length) return [];
  const isAbove = names[0] === 0;
  if (!isAbove && names.at(-1) !== lines.length - 1) return [];
  return names.flatMap((at, index) => {
    const others = isAbove ? lines.slice(at + 1, names[index + 1] ?? lines.length) : lines.slice((names[index - 1] ?? -1) + 1, at);
    const name = nameIn(lines[at] as Line);
    const spans = others.map(({ start, end }) => ({ start, end }));
    return {
      value: { name: name.text, ...(others.length > 0 && { reference: others.map((line) => line.text).join(isAbove ? ", " : " ") }) },
      traces: [...traceAt("/name", name, 0.85), ...(others.length > 0 ? [{ pointer: "/reference", spans, confidence: 0.7 }] : [])],
    };
  });
}

export function extractReferences(lines: readonly Line[], options: DateOptions): readonly Traced<Reference>[] {
  const people = joinContinued(lines).map((line) => ({ line, match: PERSON.exec(line.text) }));
  if (people.length > 0 && people.every(({ match }) => match !== null)) {
    return people.map(({ line, match }) => {
      const [name = "", reference = ""] = [match?.[1] ?? match?.[3], match?.[2] ?? match?.[4]];
      const at = line.text.length - reference.length;
      return {
        value: { name, reference },
        traces: [
          ...traceAt("/name", { start: line.start, end: line.start + name.length }, 0.85),
          ...traceAt("/reference", { start: line.start + at, end: line.end }, 0.7),
        ],
      };
    });
  }
  const named = byName(lines);
  if (named.length > 0) return named;
  return toPassages(toRows(lines, options)).map((passage) => ({
    value: { reference: passage.text },
    traces: [{ pointer: "/reference", spans: passage.spans, confidence: 0.7 }],
  }));
}
