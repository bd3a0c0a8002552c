import { address, heading, type Look, studied, when } from "../look.ts";
import type { Part } from "../words.ts";
import { babel, items, join, tex } from "./tex-words.ts";

/** A scholar's CV: small capital headings with rules, years in a rail at the left, numbered publications, a running head. */
export function academic(look: Look): string {
  const p = look.person;
  const h = (part: Part) => `\\section*{${tex(heading(look, part))}}\n`;
  const entry = (left: string, right: string) => `\\entry{${tex(left)}}{${right}}\n`;
  const out = [
    `\\documentclass[11pt,a4paper]{article}
\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}${babel(p.lang)}
\\usepackage{lmodern}\\usepackage{${look.font}}\\usepackage[margin=25mm]{geometry}\\usepackage{enumitem,titlesec,fancyhdr,lastpage,microtype}
\\setlength\\parindent{0pt}\\setlist{nosep,leftmargin=*}\\titleformat{\\section}{\\large\\scshape}{}{0pt}{}[\\titlerule]\\titlespacing{\\section}{0pt}{12pt}{6pt}
\\newcommand\\entry[2]{\\begin{minipage}[t]{30mm}\\raggedright #1\\end{minipage}\\hfill\\begin{minipage}[t]{\\dimexpr\\linewidth-34mm}#2\\end{minipage}\\par\\vspace{5pt}}
\\pagestyle{fancy}\\fancyhf{}\\renewcommand\\headrulewidth{0pt}\\fancyfoot[L]{\\small ${tex(p.name)}}\\fancyfoot[R]{\\small \\thepage/\\pageref{LastPage}}
\\begin{document}
\\begin{center}{\\LARGE ${tex(p.name)}}\\\\[4pt]${tex(p.label ?? "")}\\\\[2pt]${tex(address(p))}\\\\${tex(p.phone)} \\textbullet\\ ${tex(p.email)}${(p.links ?? []).map(([, u]) => `\\\\ ${tex(u)}`).join("")}\\end{center}\n`,
    p.summary ? `${h("summary")}${tex(p.summary)}\n` : "",
    h("work"),
    ...p.jobs.flatMap((j) =>
      j.roles.map((r) =>
        entry(when(look, r), `\\textbf{${tex(r.title)}}, ${tex(join(j.at, j.where))}${r.does.length > 0 ? `\n${items(r.does)}` : ""}`),
      ),
    ),
    h("education"),
    ...p.schools.map((s) =>
      entry(
        when(look, s),
        `${tex(studied(s, p.lang))}, \\textit{${tex(s.at)}}${s.where ? `, ${tex(s.where)}` : ""}${s.grade ? `, ${tex(s.grade)}` : ""}`,
      ),
    ),
    ...(p.papers
      ? [
          h("papers"),
          "\\begin{enumerate}\n",
          ...p.papers.map((x) => `\\item ${tex(x.authors)} (${x.on}). ${tex(x.title)}. \\textit{${tex(x.in)}}.\n`),
          "\\end{enumerate}\n",
        ]
      : []),
    ...(p.awards ? [h("awards"), ...p.awards.map((a) => entry(a.on, tex(join(a.title, a.by))))] : []),
    h("skills"),
    p.skills.map(([g, list]) => `\\textbf{${tex(g)}:} ${tex(list.join(", "))}`).join("\\\\\n"),
    ...(p.tongues ? [h("languages"), tex(p.tongues.map(([l, f]) => `${l} (${f})`).join(", "))] : []),
    ...(p.refs ? [h("refs"), ...p.refs.map((r) => `${tex(r.name)}\\\\ ${tex(r.text)}\n`)] : []),
    "\n\\end{document}\n",
  ];
  return out.join("");
}
