import { address, day, heading, type Look, studied, when } from "../look.ts";
import { babel, items, join, tex } from "./tex-words.ts";

/** The well-known CV class in its classic, casual and banking styles, with icon glyphs before the contact. */
export function modernClass(look: Look, style: "classic" | "casual" | "banking"): string {
  const p = look.person;
  const cut = p.name.lastIndexOf(" ");
  const socials = (p.links ?? []).map(([n, u]) =>
    n === "LinkedIn" || n === "GitHub" ? `\\social[${n.toLowerCase()}]{${tex(u.split("/").at(-1) ?? u)}}\n` : `\\homepage{${tex(u)}}\n`,
  );
  return [
    `\\documentclass[10pt,a4paper,sans]{moderncv}
\\moderncvstyle{${style}}\\moderncvcolor{${["blue", "green", "burgundy"][look.h]}}
\\usepackage[utf8]{inputenc}${babel(p.lang)}\\usepackage[scale=0.8]{geometry}
\\name{${tex(p.name.slice(0, cut))}}{${tex(p.name.slice(cut + 1))}}
\\title{${tex(p.label ?? "")}}
\\address{${tex(p.street ?? address(p))}}{${p.street ? tex(address({ ...p, street: undefined, country: undefined })) : ""}}{${tex(p.street ? (p.country ?? "") : "")}}
\\phone[mobile]{${tex(p.phone)}}
\\email{${tex(p.email)}}
${socials.join("")}\\begin{document}
\\makecvtitle
`,
    p.summary ? `\\section{${tex(heading(look, "summary"))}}\n\\cvitem{}{${tex(p.summary)}}\n` : "",
    `\\section{${tex(heading(look, "work"))}}\n`,
    ...p.jobs.flatMap((j) =>
      j.roles.map((r) => `\\cventry{${tex(when(look, r))}}{${tex(r.title)}}{${tex(j.at)}}{${tex(j.where ?? "")}}{}{${items(r.does)}}\n`),
    ),
    `\\section{${tex(heading(look, "education"))}}\n`,
    ...p.schools.map(
      (s) =>
        `\\cventry{${tex(when(look, s))}}{${tex(studied(s, p.lang))}}{${tex(s.at)}}{${tex(s.where ?? "")}}{${s.grade ? `\\textit{${tex(s.grade)}}` : ""}}{}\n`,
    ),
    `\\section{${tex(heading(look, "skills"))}}\n`,
    ...p.skills.map(([g, list]) => `\\cvitem{${tex(g)}}{${tex(list.join(", "))}}\n`),
    ...(p.tongues
      ? [`\\section{${tex(heading(look, "languages"))}}\n`, ...p.tongues.map(([l, f]) => `\\cvitemwithcomment{${tex(l)}}{${tex(f)}}{}\n`)]
      : []),
    ...(p.certs
      ? [
          `\\section{${tex(heading(look, "certs"))}}\n`,
          ...p.certs.map((c) => `\\cvitem{${tex(day(look, c.on))}}{${tex(join(c.name, c.by))}}\n`),
        ]
      : []),
    ...(p.likes ? [`\\section{${tex(heading(look, "likes"))}}\n`, ...p.likes.map((x) => `\\cvlistitem{${tex(x)}}\n`)] : []),
    "\\end{document}\n",
  ].join("");
}
