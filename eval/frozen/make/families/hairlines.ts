import { address, day, heading, type Look, studied, when } from "../look.ts";
import type { Part } from "../words.ts";
import { items, join, typ } from "./typ-words.ts";

/** Letter-spaced headings between hairlines; title left, dates right; skills as a grid of labels. */
export function hairlines(look: Look): string {
  const p = look.person;
  const h = (part: Part) => `#head[${typ(heading(look, part))}]\n`;
  const pair = (a: string, b: string) => `#grid(columns: (1fr, auto), [${a}], [${b}])\n`;
  return [
    `#set page(paper: "${p.code === "US" || p.code === "CA" ? "us-letter" : "a4"}", margin: 18mm, footer: context align(center, text(8pt, gray)[#counter(page).display()]))
#set text(font: ("${look.font}", "Noto Sans CJK SC"), size: 10pt, lang: "${p.lang}")
#set par(leading: 0.55em, spacing: 0.7em)
#let head(it) = block(above: 1.3em, below: .8em, width: 100%)[#text(fill: rgb("#${look.colour}"), tracking: 2pt, size: 10.5pt, weight: "bold", it) #v(-4pt) #line(length: 100%, stroke: .4pt + gray)]
#align(center)[#text(22pt, weight: "light", tracking: 3pt)[${typ(p.name)}]

#text(11pt, style: "italic")[${typ(p.label)}]

${[address(p), p.phone, p.email, ...(p.links ?? []).map(([, u]) => u)].map(typ).join(" #h(6pt)|#h(6pt) ")}]
`,
    p.summary ? `${h("summary")}${typ(p.summary)}\n` : "",
    h("work"),
    ...p.jobs.flatMap((j) =>
      j.roles.map((r) => `${pair(`*${typ(r.title)}*, ${typ(join(j.at, j.where))}`, `_${typ(when(look, r))}_`)}${items(r.does)}\n`),
    ),
    ...(p.projects
      ? [
          h("projects"),
          ...p.projects.map(
            (x) =>
              `${pair(`*${typ(x.name)}*`, `_${typ(when(look, x))}_`)}${typ(x.what)}${x.tools ? ` (${typ(x.tools.join(", "))})` : ""}\n\n`,
          ),
        ]
      : []),
    h("education"),
    ...p.schools.map(
      (s) =>
        `${pair(`*${typ(s.at)}*${s.where ? `, ${typ(s.where)}` : ""}`, `_${typ(when(look, s))}_`)}${typ(join(studied(s, p.lang), s.grade))}\n\n`,
    ),
    h("skills"),
    `#grid(columns: (34mm, 1fr), row-gutter: 6pt, ${p.skills.map(([g, list]) => `[*${typ(g)}*], [${typ(list.join(", "))}]`).join(", ")})\n`,
    ...(p.tongues ? [h("languages"), p.tongues.map(([l, f]) => `${typ(l)}: _${typ(f)}_`).join(" #h(10pt) "), "\n"] : []),
    ...(p.certs ? [h("certs"), items(p.certs.map((c) => join(c.name, c.by, day(look, c.on)))), "\n"] : []),
    ...(p.awards ? [h("awards"), items(p.awards.map((a) => join(a.title, a.by, a.on)))] : []),
  ].join("");
}
