import { contactLines, day, heading, type Look, studied, when } from "../look.ts";
import type { Part } from "../words.ts";
import { join, wrap } from "./plain-lines.ts";

/** Typed into an editor: rules of signs under the headings, dates in a column of blanks. */
export function typed(look: Look): string {
  const p = look.person;
  const h = (part: Part) => `\n${heading(look, part)}\n${(look.h === 1 ? "=" : "-").repeat(Math.max(8, heading(look, part).length))}\n`;
  const col = (d: string) => d.padEnd(20);
  const out = [
    p.name,
    ...(p.label ? [p.label] : []),
    ...contactLines(look).map(([k, v]) => `${k}: ${v}`),
    ...(p.summary ? [h("summary"), wrap(p.summary, 76)] : []),
    h("work"),
    ...p.jobs.flatMap((j) =>
      j.roles.flatMap((r) => [
        `${col(when(look, r))}${r.title}`,
        `${col("")}${join(", ", j.at, j.where)}`,
        ...r.does.map((d) => wrap(`* ${d}`, 78, col(""))),
        "",
      ]),
    ),
    h("education"),
    ...p.schools.flatMap((s) => [
      `${col(when(look, s))}${studied(s, p.lang)}`,
      `${col("")}${join(", ", s.at, s.where)}`,
      ...(s.grade ? [`${col("")}${s.grade}`] : []),
      "",
    ]),
    h("skills"),
    ...p.skills.map(([, list]) => wrap(list.join(", "), 76)),
    ...(p.certs ? [h("certs"), ...p.certs.map((c) => `* ${join(", ", c.name, c.by)}${c.on ? ` (${day(look, c.on)})` : ""}`)] : []),
    ...(p.tongues ? [h("languages"), ...p.tongues.map(([l, f]) => `${l}: ${f}`)] : []),
    ...(p.likes ? [h("likes"), p.likes.join(", ")] : []),
  ];
  return `${out
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/[ ]+$/gm, "")}\n`;
}
