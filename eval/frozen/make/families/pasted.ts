import { contactLines, day, heading, type Look, studied, when } from "../look.ts";
import { join } from "./plain-lines.ts";

/** Pasted into an application form: no column, no wrapping, everything on lines with bars. */
export function pasted(look: Look): string {
  const p = look.person;
  const out = [
    `${p.name}${look.sep}${p.label ?? ""}`,
    contactLines(look)
      .map(([, v]) => v)
      .join(look.sep),
    ...(p.summary ? ["", p.summary] : []),
    "",
    heading(look, "work"),
    ...p.jobs.flatMap((j) =>
      j.roles.flatMap((r) => [join(look.sep, r.title, j.at, j.where, when(look, r)), ...r.does.map((d) => `- ${d}`)]),
    ),
    "",
    heading(look, "education"),
    ...p.schools.map((s) => join(look.sep, studied(s, p.lang), s.at, s.where, when(look, s), s.grade)),
    "",
    heading(look, "skills"),
    ...p.skills.map(([g, list]) => `${g}: ${list.join(", ")}`),
    ...(p.certs ? ["", heading(look, "certs"), ...p.certs.map((c) => join(look.sep, c.name, c.by, day(look, c.on)))] : []),
    ...(p.tongues ? ["", heading(look, "languages"), p.tongues.map(([l, f]) => `${l} (${f})`).join(", ")] : []),
    ...(p.help ? ["", heading(look, "help"), ...p.help.map((x) => join(look.sep, x.role, x.at, when(look, x)))] : []),
  ];
  return `${out.join("\n")}\n`;
}
