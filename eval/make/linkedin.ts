import type { Education, JsonResume, Work } from "@candor/engine";
import { date } from "./dates.ts";
import type { Contact, Entry, Sheet, SheetSection } from "./sheet.ts";
import type { Words } from "./words.ts";

type Titles = {
  readonly contact: string;
  readonly skills: string;
  readonly languages: string;
  readonly certificates: string;
  readonly summary: string;
  readonly work: string;
  readonly education: string;
  readonly footer: string;
  readonly time: readonly [year: string, years: string, month: string, months: string];
};

/** The words of the profile export by the language of the account. */
const TITLES: Record<string, Titles> = {
  en: {
    contact: "Contact",
    skills: "Top Skills",
    languages: "Languages",
    certificates: "Certifications",
    summary: "Summary",
    work: "Experience",
    education: "Education",
    footer: "Page {} of {}",
    time: ["year", "years", "month", "months"],
  },
  de: {
    contact: "Kontakt",
    skills: "Top-Kenntnisse",
    languages: "Sprachen",
    certificates: "Zertifikate",
    summary: "Zusammenfassung",
    work: "Berufserfahrung",
    education: "Ausbildung",
    footer: "Seite {} von {}",
    time: ["Jahr", "Jahre", "Monat", "Monate"],
  },
  fr: {
    contact: "Coordonnées",
    skills: "Principales compétences",
    languages: "Langues",
    certificates: "Certifications",
    summary: "Résumé",
    work: "Expérience",
    education: "Formation",
    footer: "Page {} sur {}",
    time: ["an", "ans", "mois", "mois"],
  },
  es: {
    contact: "Contactar",
    skills: "Aptitudes principales",
    languages: "Idiomas",
    certificates: "Certificaciones",
    summary: "Extracto",
    work: "Experiencia",
    education: "Educación",
    footer: "Página {} de {}",
    time: ["año", "años", "mes", "meses"],
  },
  pt: {
    contact: "Contato",
    skills: "Principais competências",
    languages: "Idiomas",
    certificates: "Certificados",
    summary: "Resumo",
    work: "Experiência",
    education: "Formação acadêmica",
    footer: "Página {} de {}",
    time: ["ano", "anos", "mês", "meses"],
  },
  it: {
    contact: "Contatti",
    skills: "Competenze principali",
    languages: "Lingue",
    certificates: "Certificazioni",
    summary: "Riepilogo",
    work: "Esperienza",
    education: "Formazione",
    footer: "Pagina {} di {}",
    time: ["anno", "anni", "mese", "mesi"],
  },
};

/** What the export leaves out, whoever the person is. */
export function linkedinShows(resume: JsonResume): JsonResume {
  const { certificates, languages, skills, basics, work, education } = resume;
  const { location, ...person } = structuredClone(basics ?? {});
  delete person.url;
  const place = location?.city ? { location: { city: location.city, ...(location.region ? { region: location.region } : {}) } } : {};
  return {
    basics: { ...person, ...place },
    ...(work ? { work } : {}),
    ...(education ? { education: education.map(schoolShown) } : {}),
    ...(skills ? { skills: [{ keywords: skills.flatMap((group) => group.keywords ?? []).slice(0, 5) }] } : {}),
    ...(languages ? { languages } : {}),
    ...(certificates ? { certificates: certificates.map(({ name = "" }) => ({ name })) } : {}),
  };
}

/** Schools carry years and no grades. */
function schoolShown({ institution = "", studyType, area, startDate, endDate }: Education): Education {
  return {
    institution,
    ...(studyType ? { studyType } : {}),
    ...(area ? { area } : {}),
    ...(startDate ? { startDate: startDate.slice(0, 4) } : {}),
    ...(endDate ? { endDate: endDate.slice(0, 4) } : {}),
  };
}

/** A profile export's words: the rail's sections first, durations beside dates, a total for several positions at one employer. */
export function linkedinSheet(shown: JsonResume, words: Words, sheet: Sheet): Sheet {
  const titles = TITLES[sheet.language] ?? (TITLES["en"] as Titles);
  const { basics = {} } = shown;
  const list = (kind: SheetSection["kind"], title: string, items: readonly string[]): SheetSection[] =>
    items.length ? [{ kind, title, list: items }] : [];
  const place = [basics.location?.city, basics.location?.region].filter(Boolean).join(", ");
  return {
    ...sheet,
    ...(place ? { place } : {}),
    footer: titles.footer,
    contactTitle: titles.contact,
    contact: sheet.contact
      .filter(({ kind }) => kind !== "place" && kind !== "url")
      .flatMap((one) => (one.kind === "profile" ? profileLines(one) : [one])),
    sections: [
      ...list(
        "skills",
        titles.skills,
        (shown.skills ?? []).flatMap((group) => group.keywords ?? []),
      ),
      ...list(
        "languages",
        titles.languages,
        (shown.languages ?? []).map(({ language, fluency }) => (fluency ? `${language} (${fluency})` : `${language}`)),
      ),
      ...list(
        "certificates",
        titles.certificates,
        (shown.certificates ?? []).map(({ name = "" }) => name),
      ),
      ...(basics.summary ? [{ kind: "summary", title: titles.summary, text: basics.summary } as const] : []),
      ...(shown.work ? [{ kind: "work", title: titles.work, entries: workEntries(shown.work, words, titles) } as const] : []),
      ...(shown.education
        ? [{ kind: "education", title: titles.education, entries: shown.education.map((one) => schoolEntry(one)) } as const]
        : []),
    ],
  };
}

/** A profile's address breaks behind its own hyphens and slashes in the narrow rail, and says what it is. */
function profileLines(one: Contact): Contact[] {
  const isOwn = one.text.includes("linkedin.com");
  const pieces = `${isOwn ? "www." : ""}${one.text.replace(/^www\./, "")} (${isOwn ? "LinkedIn" : "Portfolio"})`.split(/(?<=[-/ ])/);
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + piece.length <= 30) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((text) => ({ kind: one.kind, text: text.trimEnd() }));
}

function workEntries(work: readonly Work[], words: Words, titles: Titles): Entry[] {
  return [...Map.groupBy(work, ({ name }) => name)].map(([name = "", roles]) => {
    const months = roles.reduce((sum, role) => sum + monthsOf(role), 0);
    const total = roles.length > 1 ? [[{ text: duration(months, titles) }]] : [];
    return { lines: [[{ text: name, strong: true }], ...total], roles: roles.map((role) => roleEntry(role, words, titles)) };
  });
}

function roleEntry(role: Work, words: Words, titles: Titles): Entry {
  const end = role.endDate ? date(role.endDate, "long", words) : (words.present[0] ?? "");
  const when = `${date(role.startDate ?? "", "long", words)} - ${end} (${duration(monthsOf(role), titles)})`;
  const place = role.location ? [[{ text: role.location, soft: true as const }]] : [];
  return { lines: [[{ text: role.position ?? "" }], [{ text: when }], ...place], points: role.highlights ?? [] };
}

function schoolEntry({ institution = "", studyType, area, startDate, endDate }: Education): Entry {
  const degree = [studyType, area].filter(Boolean).join(", ");
  const years = [startDate, endDate]
    .map((one) => one?.slice(0, 4))
    .filter(Boolean)
    .join(" - ");
  return { lines: [[{ text: institution, strong: true }], [{ text: `${degree} · (${years})` }]] };
}

function duration(months: number, { time: [year, years, month, more] }: Titles): string {
  const whole = Math.floor(months / 12);
  const rest = months % 12;
  const spelled = [whole ? `${whole} ${whole === 1 ? year : years}` : "", rest ? `${rest} ${rest === 1 ? month : more}` : ""];
  return spelled.filter(Boolean).join(" ");
}

/** Both months counted; an open end is the corpus's day. */
function monthsOf({ startDate = "2026-11", endDate = "2026-11" }: Work): number {
  const count = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7) || 1);
  return count(endDate) - count(startDate) + 1;
}
