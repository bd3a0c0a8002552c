import { lasting } from "../dates.ts";
import { type Look, when } from "../look.ts";
import { el, page, t } from "./web-page.ts";

/** A social network's "save as PDF": dark column left, headline and place under the name, durations after the dates. */
export function profileExport(look: Look, today: string): string {
  const p = look.person;
  const titles: Record<string, Record<string, string>> = {
    en: {
      contact: "Contact",
      top: "Top Skills",
      languages: "Languages",
      certs: "Certifications",
      awards: "Honors-Awards",
      summary: "Summary",
      work: "Experience",
      education: "Education",
    },
    es: {
      contact: "Contactar",
      top: "Aptitudes principales",
      languages: "Languages",
      certs: "Certifications",
      awards: "Honors-Awards",
      summary: "Extracto",
      work: "Experiencia",
      education: "Educación",
    },
    pt: {
      contact: "Contato",
      top: "Principais competências",
      languages: "Languages",
      certs: "Certifications",
      awards: "Honors-Awards",
      summary: "Resumo",
      work: "Experiência",
      education: "Formação acadêmica",
    },
    fr: {
      contact: "Coordonnées",
      top: "Principales compétences",
      languages: "Languages",
      certs: "Certifications",
      awards: "Honors-Awards",
      summary: "Résumé",
      work: "Expérience",
      education: "Formation",
    },
  };
  const w = titles[p.lang] ?? titles.en ?? {};
  const total = (j: { roles: { from: string; to: string }[] }) => lasting(j.roles.at(-1)?.from ?? "", j.roles[0]?.to ?? "", today, p.lang);
  const side = [
    t("h2", "", w.contact),
    t("p", "", p.phone),
    t("p", "", p.email),
    (p.links ?? []).map(([n, u]) => t("p", "", `${u} (${n === "Website" ? "Company" : n})`)).join(""),
    t("h2", "", w.top),
    p.skills.flatMap(([, items]) => items.map((x) => t("p", "", x))).join(""),
    p.tongues ? t("h2", "", w.languages) + p.tongues.map(([l, f]) => t("p", "", `${l} (${f})`)).join("") : "",
    p.certs ? t("h2", "", w.certs) + p.certs.map((c) => t("p", "", c.name)).join("") : "",
    p.awards ? t("h2", "", w.awards) + p.awards.map((a) => t("p", "", a.title)).join("") : "",
  ].join("");
  const main = [
    t("h1", "", p.name),
    t("p", "headline", p.label),
    t("p", "place", [p.city, p.region, p.country].filter(Boolean).join(", ")),
    p.summary ? t("h2", "", w.summary) + t("p", "", p.summary) : "",
    t("h2", "", w.work),
    p.jobs
      .map((j) => {
        const many = j.roles.length > 1;
        return el(
          "div",
          "job",
          t("h3", "", j.at) +
            (many ? t("p", "", total(j)) : "") +
            j.roles
              .map(
                (r) =>
                  t("p", "title", r.title) +
                  t("p", "when", `${when(look, r)} (${lasting(r.from, r.to, today, p.lang)})`) +
                  t("p", "place", j.where) +
                  r.does.map((d) => t("p", "", `- ${d}`)).join(""),
              )
              .join(""),
        );
      })
      .join(""),
    t("h2", "", w.education),
    p.schools
      .map((s) => el("div", "job", t("h3", "", s.at) + t("p", "", `${[s.degree, s.area].filter(Boolean).join(", ")} · (${when(look, s)})`)))
      .join(""),
  ].join("");
  return page(
    look,
    `@page { margin: 12mm 0; @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 9pt Noto Sans; color: #777; padding-right: 14mm } }
body { display: grid; grid-template-columns: 64mm 1fr } aside { background: #293e49; color: #e1e8eb; padding: 6mm; font-size: 9pt } main { padding: 4mm 12mm } aside h2 { font-size: 11pt; font-weight: 400; margin: 14px 0 6px; color: #fff } aside p { margin-bottom: 3px; overflow-wrap: anywhere }
h1 { font-size: 24pt; font-weight: 400 } .headline { font-size: 11pt } .place { color: #888 } main h2 { font-size: 14pt; font-weight: 400; margin: 16px 0 8px } h3 { font-size: 11pt; font-weight: 400 } .title { font-size: 10.5pt; font-weight: 700; margin-top: 3px } .when { color: #555 } .job { margin-bottom: 10px }`,
    el("aside", "", side) + el("main", "", main),
    "Letter",
  );
}
