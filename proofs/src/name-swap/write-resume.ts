import type { Person } from "./people.ts";
import type { Identity } from "./variants.ts";

/** How the same words are laid out. */
export const LAYOUTS = ["sections", "one line", "web page", "notes", "no headings"] as const;
export type Layout = (typeof LAYOUTS)[number];

type Part = { readonly heading: string; readonly lines: readonly string[] };

const HEADINGS = {
  en: { work: "Experience", education: "Education", skills: "Skills", interests: "Interests" },
  de: { work: "Berufserfahrung", education: "Ausbildung", skills: "Kenntnisse", interests: "Hobbys" },
  fr: { work: "Expérience", education: "Formation", skills: "Compétences", interests: "Loisirs" },
  es: { work: "Experiencia", education: "Educación", skills: "Habilidades", interests: "Aficiones" },
} as const;
const SCHOOL = "Northgate University";
const ADDRESS = "12 Harbour Street, 20095 Elmstead";
/** A sentence about the person by name, as agencies write it. */
const INTRODUCED = {
  en: (who: string, he: string) => `${who} is known for careful work. ${he} learns fast.`,
  de: (who: string, he: string) => `${who} ist für sorgfältige Arbeit bekannt. ${he} lernt schnell.`,
  fr: (who: string, he: string) => `${who} est connu pour son travail soigné. ${he} apprend vite.`,
  es: (who: string, he: string) => `${who} destaca por su trabajo cuidadoso. ${he} aprende rápido.`,
} as const;

/** The resume of a person as somebody with this identity would send it. */
export function writeResume(person: Person, identity: Identity, layout: Layout): Uint8Array {
  const head = [
    identity.name,
    person.resume.basics.label ?? "",
    `${identity.address ?? ADDRESS} | sent@example.com | +44 7700 900112`,
    ...(identity.facts ?? []),
  ].filter(Boolean);
  const parts = partsOf(person, identity);
  return new TextEncoder().encode(written(head, parts, identity, layout));
}

function written(head: readonly string[], parts: readonly Part[], identity: Identity, layout: Layout): string {
  switch (layout) {
    case "sections":
      return asSections(head, parts);
    case "one line":
      return asLine(head, parts);
    case "web page":
      return asPage(head, parts, identity);
    case "notes":
      return asNotes(head, parts);
    case "no headings":
      return [...head, ...parts.flatMap(({ lines }) => lines)].join("\n");
  }
}

function partsOf({ language, resume }: Person, identity: Identity): readonly Part[] {
  const headings = HEADINGS[language];
  const surname = identity.name.split(" ").at(-1) ?? identity.name;
  const { title, pronoun } = identity.prose ?? { title: "", pronoun: "" };
  // Without a title the sentence is there all the same, about nobody.
  const introduced = INTRODUCED[language](title ? `${title} ${surname}` : "", title ? pronoun : "").trim();
  const work = (resume.work ?? []).flatMap((job) => [
    `${job.position ?? ""}, ${job.name ?? ""}, ${job.startDate ?? ""} - ${job.endDate ?? "present"}`,
    ...(job.summary ? [job.summary] : []),
    ...(job.highlights ?? []).map((line) => `- ${line}`),
  ]);
  const education = (resume.education ?? []).map(
    ({ studyType, area, endDate }) => `${[studyType, area].filter(Boolean).join(" ")}, ${identity.school ?? SCHOOL}, ${endDate ?? ""}`,
  );
  const skills = (resume.skills ?? []).map(({ name, keywords }) => [name, (keywords ?? []).join(", ")].filter(Boolean).join(": "));
  return [
    { heading: "", lines: [resume.basics.summary ?? "", introduced].filter(Boolean) },
    { heading: headings.work, lines: work },
    { heading: headings.education, lines: education },
    { heading: headings.skills, lines: skills },
    ...(identity.club ? [{ heading: headings.interests, lines: [identity.club] }] : []),
  ];
}

function asSections(head: readonly string[], parts: readonly Part[]): string {
  return [head.join("\n"), ...parts.map(({ heading, lines }) => [heading, ...lines].filter(Boolean).join("\n"))].join("\n\n");
}

/** Markdown. */
function asNotes([first, ...others]: readonly string[], parts: readonly Part[]): string {
  const body = parts.map(({ heading, lines }) => [heading ? `## ${heading}` : "", ...lines].filter(Boolean).join("\n\n"));
  return [`# ${first}`, ...others, ...body].join("\n\n");
}

/** Without headings of their own, as it comes out of a form that swallowed the line breaks. */
function asLine(head: readonly string[], parts: readonly Part[]): string {
  const sentences = [...head, ...parts.flatMap(({ heading, lines }) => (heading ? [`${heading}: ${lines.join(" ")}`] : lines))];
  return sentences.map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)).join(" ");
}

function asPage(head: readonly string[], parts: readonly Part[], { name, hasPhoto }: Identity): string {
  const photo = hasPhoto ? `<img src="data:image/png;base64,iVBORw0KGgo=" alt="Photo of ${name}">` : "";
  const [first, ...others] = head;
  const body = parts.map(
    ({ heading, lines }) => `${heading ? `<h2>${heading}</h2>` : ""}${lines.map((line) => `<p>${line}</p>`).join("")}`,
  );
  return `<!doctype html><html><body>${photo}<h1>${first}</h1>${others.map((line) => `<p>${line}</p>`).join("")}${body.join("")}</body></html>`;
}
