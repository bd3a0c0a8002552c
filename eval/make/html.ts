import type { JsonResume, Work } from "@candor/engine";
import { type DateStyle, period } from "./dates.ts";
import type { Layout } from "./plan.ts";
import type { Words } from "./words.ts";

/** The resume as a web page in one of the layouts; Chromium prints it to PDF. */
export function htmlOf(resume: JsonResume, layout: Layout, dates: DateStyle, words: Words): string {
  const parts = partsOf(resume, layout, dates, words);
  return `<!doctype html><html><head><meta charset="utf-8"><title>${text(resume.basics?.name)}</title><style>${BASE}${STYLES[layout] ?? ""}</style></head><body>${arrange(layout, parts)}</body></html>`;
}

type Parts = ReturnType<typeof partsOf>;

function partsOf(resume: JsonResume, layout: Layout, dates: DateStyle, words: Words) {
  const { basics = {} } = resume;
  const place = [basics.location?.city, basics.location?.region].filter(Boolean).join(", ");
  const contact = [
    basics.email,
    basics.phone,
    place,
    ...(basics.profiles ?? []).map((profile) => profile.url?.replace("https://", "")),
  ].filter(Boolean);
  return {
    name: `<h1>${text(basics.name)}</h1><p class="label">${text(basics.label)}</p>`,
    contact: `<ul class="contact">${contact.map((line) => `<li>${text(line)}</li>`).join("")}</ul>`,
    summary: section(words.summary, `<p>${text(basics.summary)}</p>`),
    work: section(words.work, workOf(resume.work ?? [], layout, dates, words)),
    education: section(
      words.education,
      (resume.education ?? [])
        .map((one) =>
          entry(layout, period(one, dates, words, false), text(one.institution), [one.studyType, one.area].map(text).join(", "), ""),
        )
        .join(""),
    ),
    skills: section(
      words.skills,
      (resume.skills ?? []).map((group) => `<p><b>${text(group.name)}:</b> ${text((group.keywords ?? []).join(", "))}</p>`).join(""),
    ),
    languages: resume.languages
      ? section(
          words.languages,
          `<ul>${resume.languages.map((one) => `<li>${text(one.language)} – ${text(one.fluency)}</li>`).join("")}</ul>`,
        )
      : "",
    certificates: resume.certificates
      ? section(
          words.certificates,
          `<ul>${resume.certificates.map((one) => `<li>${text(one.name)}, ${text(one.issuer)}, ${text(one.date)}</li>`).join("")}</ul>`,
        )
      : "",
    projects: resume.projects
      ? section(words.projects, resume.projects.map((one) => `<p><b>${text(one.name)}</b><br>${text(one.description)}</p>`).join(""))
      : "",
  };
}

function workOf(work: readonly Work[], layout: Layout, dates: DateStyle, words: Words): string {
  if (layout !== "promotions") return work.map((one) => workEntry(one, layout, dates, words)).join("");
  const byCompany = [...Map.groupBy(work, (one) => one.name)];
  return byCompany
    .map(([company, roles]) => {
      const rows = roles.map(
        (one) => `<div class="row"><i>${text(one.position)}</i><span>${period(one, dates, words)}</span></div>${bullets(one)}`,
      );
      return `<div class="entry"><div class="row"><b>${text(company)}</b><span>${text(roles[0]?.location)}</span></div>${rows.join("")}</div>`;
    })
    .join("");
}

function workEntry(one: Work, layout: Layout, dates: DateStyle, words: Words): string {
  const when = period(one, dates, words);
  if (layout === "one-line")
    return `<div class="entry"><p><b>${text(one.position)}</b> | ${text(one.name)}, ${text(one.location)} | ${when}</p>${bullets(one)}</div>`;
  if (layout === "table" || layout === "two-column")
    return entry(layout, when, text(one.name), `${text(one.position)}, ${text(one.location)}`, bullets(one));
  return entry(layout, when, text(one.position), `${text(one.name)}, ${text(one.location)}`, bullets(one));
}

function entry(layout: Layout, when: string, first: string, second: string, rest: string): string {
  if (layout === "table" || layout === "date-rail") {
    return `<table class="entry"><tr><td class="when">${when}</td><td><b>${first}</b><br>${second}${rest}</td></tr></table>`;
  }
  return `<div class="entry"><div class="row"><b>${first}</b><span>${when}</span></div><i>${second}</i>${rest}</div>`;
}

function arrange(layout: Layout, parts: Parts): string {
  const { name, contact, summary, work, education, skills, languages, certificates, projects } = parts;
  const side = contact + skills + languages + certificates;
  if (layout === "sidebar-left")
    return `<div class="columns"><aside>${side}</aside><main>${name}${summary}${work}${education}${projects}</main></div>`;
  if (layout === "sidebar-right")
    return `<header>${name}</header><div class="columns"><main>${summary}${work}${projects}</main><aside>${contact}${education}${skills}${languages}${certificates}</aside></div>`;
  if (layout === "two-column")
    return `<header>${name}${contact}</header><div class="columns"><main>${work}</main><aside>${summary}${skills}${education}${languages}${certificates}${projects}</aside></div>`;
  return `<header>${name}${contact}</header>${summary}${work}${education}${projects}${skills}${languages}${certificates}`;
}

function section(title: string, body: string): string {
  return `<section><h2>${title}</h2>${body}</section>`;
}

function bullets(one: Work): string {
  return `<ul>${(one.highlights ?? []).map((line) => `<li>${text(line)}</li>`).join("")}</ul>`;
}

function text(value: string | undefined): string {
  return (value ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

const BASE = `@page{size:A4;margin:16mm}body{font:10.5pt "Liberation Sans",sans-serif;line-height:1.35;margin:0}h1{font-size:20pt;margin:0}h2{font-size:12pt;margin:14pt 0 4pt}
p{margin:2pt 0}ul{margin:2pt 0;padding-left:14pt}.contact{list-style:none;padding:0;font-size:9.5pt}.contact li{display:inline-block;margin-right:10pt}.row{display:flex;justify-content:space-between}.entry{margin-bottom:7pt}table{border-collapse:collapse;width:100%}td{vertical-align:top;padding:0}`;
const SIDE = ".columns{display:flex;gap:9mm}main{flex:1}aside{width:55mm;font-size:9.5pt}aside .contact li{display:block}";
const STYLES: Partial<Record<Layout, string>> = {
  "sidebar-left": `${SIDE}aside{background:#26374d;color:#fff;padding:6mm}`,
  "sidebar-right": `${SIDE}aside{background:#f1efe9;padding:6mm}header{border-bottom:1px solid #999;margin-bottom:4mm}`,
  "two-column": ".columns{display:flex;gap:10mm}main,aside{width:50%}body{font-size:9.5pt}",
  "date-rail": "td.when{width:38mm;color:#555}",
  table: "td{border:1px solid #bbb;padding:3pt}td.when{width:36mm}",
  "letter-spaced":
    "header{text-align:center}h1{letter-spacing:4pt;text-transform:uppercase}h2{letter-spacing:3pt;text-transform:uppercase;font-size:10pt;border-bottom:1px solid #000}",
};
