import { describe, expect, it } from "vitest";
import { headingWords } from "./heading-words.ts";

const kindOf = (text: string, language = "en") => headingWords(text).find((reading) => reading.language === language)?.kind;

describe("the words of a heading", () => {
  it.each([
    ["Experience", "work"],
    ["WORK EXPERIENCE:", "work"],
    ["Relevant Experience", "work"],
    ["Selected Teaching Experience", "work"],
    ["Education & Training", "education"],
    ["EDUCATION / CERTIFICATIONS", "education"],
    ["E X P E R I E N C E", "work"],
    ["T E C H N I C A L  S K I L L S", "skills"],
    ["3. Publications", "publications"],
    ["■ Skills and Interests", "skills"],
    ["Projects (selected)", "projects"],
    ["Honors & Awards", "awards"],
    ["Selected Group Exhibitions & Screenings", "other"],
    ["Judicial Clerkships", "work"],
    ["Work Experience (only last ten years)", "work"],
    ["Licenses and Certifications", "certificates"],
    ["Articles in peer-reviewed journals", "publications"],
    ["Formação | Education", "education"],
    ["Berufserfahrung / Work Experience", "work"],
  ])("reads %s as a heading of %s", (text, kind) => expect(kindOf(text)).toBe(kind));

  it("knows a long heading of papers as a whole", () =>
    expect(kindOf("Articles dans des revues à comité de lecture", "fr")).toBe("publications"));

  it.each([
    ["Berufserfahrung", "de", "work"],
    ["Aus- und Weiterbildung", "de", "education"],
    ["Kenntnisse und Fähigkeiten", "de", "skills"],
    ["EXPÉRIENCES PROFESSIONNELLES", "fr", "work"],
    ["Centres d’intérêt", "fr", "interests"],
    ["Formación Académica", "es", "education"],
    ["Otras experiencias laborales", "es", "work"],
    ["Formação Acadêmica", "pt", "education"],
    ["Istruzione e formazione", "it", "education"],
    ["Werkervaring", "nl", "work"],
    ["工作经历 / Work Experience", "zh", "work"],
    ["教 育 背 景", "zh", "education"],
    ["Schriftenverzeichnis", "de", "publications"],
    ["Schul- und Hochschulprojekte", "de", "projects"],
    ["Publications choisies", "fr", "publications"],
    ["Missions bénévoles", "fr", "volunteer"],
    ["Premios y menciones", "es", "awards"],
    ["Produção científica", "pt", "publications"],
    ["Progetti selezionati", "it", "projects"],
    ["Prijzen en nominaties", "nl", "awards"],
    ["志愿活动", "zh", "volunteer"],
    ["INDEPENDENT CONSULTING (PART-TIME, REMOTE)", "en", "work"],
    ["Publishing", "en", "publications"],
    ["Experiência como Instrutor de Linux:", "pt", "work"],
  ])("reads %s in %s as a heading of %s", (text, language, kind) => expect(kindOf(text, language)).toBe(kind));

  it.each([
    "Senior Project Manager, Example Ltd",
    "Acme Corporation",
    "Led the migration of the experience platform.",
    "lena@example.com",
    "Experience 2019 - 2021",
  ])("does not take %s for a heading it knows", (text) => {
    expect(headingWords(text).filter((reading) => reading.trust !== "loose")).toEqual([]);
  });
});
