import { address, day, heading, type Look, studied, when } from "../look.ts";
import type { Part } from "../words.ts";
import { join } from "./plain-lines.ts";

/** A Markdown file kept in a repository. */
export function readme(look: Look): string {
  const p = look.person;
  const h = (part: Part) => `\n## ${heading(look, part)}\n`;
  const out = [
    `# ${p.name}`,
    "",
    `> ${p.label ?? ""}`,
    "",
    `${address(p)} · <${p.email}> · ${p.phone}  `,
    (p.links ?? []).map(([n, u]) => `[${n}](https://${u.replace(/^https?:\/\//, "")})`).join(" · "),
    ...(p.summary ? [h("summary"), p.summary] : []),
    h("work"),
    ...p.jobs.flatMap((j) =>
      j.roles.flatMap((r) => [
        `### ${r.title} @ ${j.at}`,
        `*${when(look, r)}*${j.where ? ` · ${j.where}` : ""}`,
        "",
        ...r.does.map((d) => `- ${d}`),
        "",
      ]),
    ),
    ...(p.projects
      ? [
          h("projects"),
          ...p.projects.map((x) => `- **${x.name}** (${when(look, x)}): ${x.what}${x.tools ? ` \`${x.tools.join("` `")}\`` : ""}`),
        ]
      : []),
    h("education"),
    ...p.schools.map((s) => `**${studied(s, p.lang)}**, ${join(", ", s.at, s.where)} (${when(look, s)})${s.grade ? `, ${s.grade}` : ""}  `),
    h("skills"),
    "| | |",
    "|---|---|",
    ...p.skills.map(([g, list]) => `| ${g} | ${list.join(", ")} |`),
    ...(p.tongues ? [h("languages"), ...p.tongues.map(([l, f]) => `- ${l} (${f})`)] : []),
    ...(p.certs ? [h("certs"), ...p.certs.map((c) => `- ${join(", ", c.name, c.by, day(look, c.on))}`)] : []),
  ];
  return `${out.join("\n").replace(/\n{3,}/g, "\n\n")}\n`;
}
