import { address, day, heading, type Look, studied, when } from "../look.ts";
import type { Part } from "../words.ts";
import { items, join, typ } from "./typ-words.ts";

/** Dates and places in the right margin; two short columns of skills and languages at the foot. */
export function marginNotes(look: Look): string {
  const p = look.person;
  const h = (part: Part) => `== ${typ(heading(look, part))}\n`;
  const entry = (body: string, note: string) =>
    `#grid(columns: (1fr, 40mm), column-gutter: 8mm, [${body}], [#text(9pt, fill: rgb("#${look.colour}"))[${note}]])\n`;
  return [
    `#set page(paper: "a4", margin: (left: 22mm, right: 16mm, y: 20mm))
#set text(font: ("${look.font}", "Noto Serif CJK SC"), size: 10pt, lang: "${p.lang}")
#show heading.where(level: 2): it => block(above: 1.4em, below: .7em, text(13pt, fill: rgb("#${look.colour}"), smallcaps(it.body)))
#grid(columns: (1fr, auto), [#text(24pt, weight: "bold")[${typ(p.name)}] \\ #text(12pt)[${typ(p.label)}]], align(right, text(9pt)[${typ(p.email)} \\ ${typ(p.phone)} \\ ${typ(address(p))}${(p.links ?? []).map(([, u]) => ` \\ ${typ(u)}`).join("")}]))
`,
    p.summary ? `#v(4pt)\n${typ(p.summary)}\n` : "",
    h("education"),
    ...p.schools.map((s) =>
      entry(
        `*${typ(studied(s, p.lang))}* \\ ${typ(s.at)}${s.grade ? ` \\ ${typ(s.grade)}` : ""}`,
        [when(look, s), s.where].filter(Boolean).map(typ).join(" \\ "),
      ),
    ),
    h("work"),
    ...p.jobs.flatMap((j) =>
      j.roles.map((r) =>
        entry(`*${typ(j.at)}* \\ ${typ(r.title)}\n${items(r.does)}`, [when(look, r), j.where].filter(Boolean).map(typ).join(" \\ ")),
      ),
    ),
    `#grid(columns: (1fr, 1fr), column-gutter: 10mm, [\n${h("skills")}${p.skills.map(([g, list]) => `${p.skills.length > 1 ? `*${typ(g)}* \\ ` : ""}${typ(list.join(", "))}\n\n`).join("")}], [\n`,
    p.tongues ? `${h("languages")}${p.tongues.map(([l, f]) => `${typ(l)} #h(1fr) ${typ(f)}`).join(" \\ ")}\n` : "",
    "])\n",
    ...(p.certs ? [h("certs"), ...p.certs.map((c) => entry(typ(join(c.name, c.by)), typ(day(look, c.on))))] : []),
    ...(p.likes ? [h("likes"), typ(p.likes.join(", "))] : []),
  ].join("");
}
