import { address, day, heading, type Look, studied, when } from "../look.ts";
import type { Part } from "../words.ts";
import { babel, items, join, tex } from "./tex-words.ts";

/** Headings stand in the left margin; the employer opens the line, the title is slanted below. */
export function marginHeads(look: Look): string {
  const p = look.person;
  const part = (name: Part, inner: string) => `\\begin{margined}{${tex(heading(look, name))}}\n${inner}\\end{margined}\n`;
  return [
    `\\documentclass[10pt]{article}
\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}${babel(p.lang)}\\usepackage{lmodern}\\usepackage{${look.font}}
\\usepackage[letterpaper,left=56mm,right=20mm,top=18mm,bottom=18mm]{geometry}\\usepackage{enumitem}\\setlist{nosep,leftmargin=12pt}\\setlength\\parindent{0pt}\\pagestyle{empty}
\\newenvironment{margined}[1]{\\par\\vspace{9pt}\\noindent\\llap{\\makebox[42mm][l]{\\smash{\\parbox[t]{40mm}{\\raggedright\\bfseries #1}}}}\\ignorespaces}{\\par}
\\begin{document}
\\hspace*{-42mm}{\\huge\\bfseries ${tex(p.name)}}\\par\\vspace{2pt}\\hspace*{-42mm}\\rule{\\dimexpr\\textwidth+42mm}{.6pt}\\par
`,
    part(
      "contact",
      `${tex(address(p))}\\hfill ${tex(p.phone)}\\\\ ${(p.links ?? []).map(([, u]) => tex(u)).join(", ")}\\hfill \\texttt{${tex(p.email)}}\n`,
    ),
    p.summary ? part("summary", tex(p.summary)) : "",
    part(
      "work",
      p.jobs
        .map(
          (j) =>
            `\\textbf{${tex(j.at)}}${j.where ? `, ${tex(j.where)}` : ""}\\par\n${j.roles.map((r) => `\\textsl{${tex(r.title)}}\\hfill ${tex(when(look, r))}\\par\n${items(r.does)}`).join("")}\\vspace{4pt}`,
        )
        .join("\n"),
    ),
    part(
      "education",
      p.schools
        .map(
          (s) =>
            `\\textbf{${tex(s.at)}}${s.where ? `, ${tex(s.where)}` : ""}\\par\n${tex(studied(s, p.lang))}\\hfill ${tex(when(look, s))}\\par\n${s.grade ? `${tex(s.grade)}\\par\n` : ""}`,
        )
        .join("\\vspace{3pt}"),
    ),
    p.certs ? part("certs", items(p.certs.map((c) => join(c.name, c.by, day(look, c.on))))) : "",
    p.awards ? part("awards", items(p.awards.map((a) => join(a.title, a.by, a.on)))) : "",
    part(
      "skills",
      p.skills.map(([g, list]) => `${p.skills.length > 1 ? `\\textit{${tex(g)}}: ` : ""}${tex(list.join(", "))}\\par\n`).join(""),
    ),
    p.tongues ? part("languages", tex(p.tongues.map(([l, f]) => `${l} (${f})`).join("; "))) : "",
    "\\end{document}\n",
  ].join("");
}
