import type { Person } from "../person.ts";

export const tex = (s: string) =>
  s
    .replace(/\\/g, "\\textbackslash{}")
    .replace(/([&%$#_{}])/g, "\\$1")
    .replace(/~/g, "\\textasciitilde{}")
    .replace(/\^/g, "\\textasciicircum{}")
    .replace(/ – /g, " -- ")
    .replace(/–/g, "--")
    .replace(/—/g, "---")
    .replace(/“/g, "``")
    .replace(/”/g, "''");

const known: Partial<Record<Person["lang"], string>> = { en: "english", de: "ngerman", fr: "french", es: "spanish,es-noshorthands" };

/** The line that loads the language's hyphenation, where a small installation has it. */
export const babel = (lang: Person["lang"]) => (known[lang] ? `\\usepackage[${known[lang]}]{babel}` : "");
export const items = (list: string[]) =>
  list.length > 0 ? `\\begin{itemize}\n${list.map((x) => `\\item ${tex(x)}`).join("\n")}\n\\end{itemize}\n` : "";
export const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(", ");
