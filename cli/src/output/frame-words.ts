import type { Band, RequirementKind } from "@candor/engine";

/** What the command line itself says around a match; the engine tells the match. */
export type FrameWords = {
  readonly decimalMark: string;
  readonly bands: Readonly<Record<Band, string>>;
  readonly kinds: Readonly<Record<RequirementKind, string>>;
  readonly nameless: string;
  readonly jobs: (count: number) => string;
  readonly parts: (similarity: string, skills: string) => string;
  readonly met: (met: number, all: number) => string;
  readonly page: string;
  readonly line: string;
  readonly missing: string;
  readonly more: (left: number, all: number) => string;
};

const en: FrameWords = {
  decimalMark: ".",
  bands: { strong: "Strong fit", good: "Good fit", fair: "Fair fit", weak: "Weak fit" },
  kinds: { must: "", nice: " (nice to have)", knockout: " (knock-out)" },
  nameless: "This resume",
  jobs: (count) => (count === 1 ? "1 job" : `${count} jobs, best fit first`),
  parts: (similarity, skills) => `similarity ${similarity} + skills ${skills}`,
  met: (met, all) => `${met} of ${all} requirements met`,
  page: "p.",
  line: "line ",
  missing: "not found in the resume",
  more: (left, all) => `${left} more; --top ${all} shows all, --json every figure.`,
};

const de: FrameWords = {
  decimalMark: ",",
  bands: { strong: "Passt sehr gut", good: "Passt gut", fair: "Passt teilweise", weak: "Passt kaum" },
  kinds: { must: "", nice: " (von Vorteil)", knockout: " (unverzichtbar)" },
  nameless: "Dieser Lebenslauf",
  jobs: (count) => (count === 1 ? "1 Stelle" : `${count} Stellen, die beste zuerst`),
  parts: (similarity, skills) => `Ähnlichkeit ${similarity} + Kenntnisse ${skills}`,
  met: (met, all) => `${met} von ${all} Anforderungen erfüllt`,
  page: "S. ",
  line: "Zeile ",
  missing: "nicht im Lebenslauf gefunden",
  more: (left, all) => `${left} weitere; --top ${all} zeigt alle, --json jede Zahl.`,
};

const fr: FrameWords = {
  decimalMark: ",",
  bands: { strong: "Très bonne adéquation", good: "Bonne adéquation", fair: "Adéquation partielle", weak: "Faible adéquation" },
  kinds: { must: "", nice: " (un plus)", knockout: " (indispensable)" },
  nameless: "Ce CV",
  jobs: (count) => (count === 1 ? "1 offre" : `${count} offres, la plus adaptée en premier`),
  parts: (similarity, skills) => `similarité ${similarity} + compétences ${skills}`,
  met: (met, all) => `exigences satisfaites : ${met} sur ${all}`,
  page: "p. ",
  line: "ligne ",
  missing: "introuvable dans le CV",
  more: (left, all) => `${left} de plus ; --top ${all} les montre toutes, --json chaque chiffre.`,
};

const es: FrameWords = {
  decimalMark: ",",
  bands: { strong: "Encaje muy bueno", good: "Buen encaje", fair: "Encaje parcial", weak: "Poco encaje" },
  kinds: { must: "", nice: " (deseable)", knockout: " (imprescindible)" },
  nameless: "Este currículum",
  jobs: (count) => (count === 1 ? "1 oferta" : `${count} ofertas, la que mejor encaja primero`),
  parts: (similarity, skills) => `similitud ${similarity} + conocimientos ${skills}`,
  met: (met, all) => `requisitos cumplidos: ${met} de ${all}`,
  page: "p. ",
  line: "línea ",
  missing: "no aparece en el currículum",
  more: (left, all) => `${left} más; --top ${all} las muestra todas, --json cada cifra.`,
};

const SPOKEN: Readonly<Record<string, FrameWords>> = { en, de, fr, es };

/** The words of a language tag ("de-AT" speaks German); English for a language that no match is told in, as the match is then. */
export function frameWords(locale = "en"): FrameWords {
  return SPOKEN[locale.slice(0, 2).toLowerCase()] ?? en;
}
