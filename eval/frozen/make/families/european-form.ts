import { address, day, heading, type Look, studied, when } from "../look.ts";
import { type Part, words } from "../words.ts";
import { esc, list, page, t } from "./web-page.ts";

/** The European form as the web editor prints it: label column right-aligned, bracketed dates above the title, a grid of language levels. */
export function europeanForm(look: Look): string {
  const p = look.person;
  const w = words[p.lang];
  const row = (label: string, inner: string) => `<tr><td class="k">${esc(label)}</td><td>${inner}</td></tr>`;
  const band = (part: Part) => `<tr class="band"><td class="k">${esc(heading(look, part))}</td><td><hr></td></tr>`;
  const body = [
    `<div class="top"><span class="logo">${esc(w.cv)}</span><span>${esc(p.name)}</span></div><table>`,
    band("facts"),
    row(w.name, t("b", "big", p.name)),
    row(w.address, esc(address(p))),
    row(w.phone, esc(p.phone)),
    row(w.mail, esc(p.email)),
    (p.links ?? []).map(([n, u]) => row(n, esc(u))).join(""),
    (p.facts ?? []).map(([k, v]) => row(k, esc(v))).join(""),
    band("work"),
    p.jobs
      .flatMap((j) =>
        j.roles.map((r) =>
          row(when(look, r), t("b", "", r.title) + t("div", "", [j.at, j.where].filter(Boolean).join(look.sep)) + list(r.does)),
        ),
      )
      .join(""),
    band("education"),
    p.schools
      .map((s) =>
        row(
          when(look, s),
          t("b", "", studied(s, p.lang)) + t("div", "", [s.at, s.where].filter(Boolean).join(look.sep)) + t("div", "", s.grade),
        ),
      )
      .join(""),
    p.tongues ? band("languages") + p.tongues.map(([l, f]) => row(l, esc(f))).join("") : "",
    band("skills"),
    p.skills.map(([g, items]) => row(g, esc(items.join(", ")))).join(""),
    p.certs ? band("certs") + p.certs.map((c) => row(day(look, c.on), esc([c.name, c.by].filter(Boolean).join(", ")))).join("") : "",
    p.papers ? band("papers") + p.papers.map((x) => row(x.on, `${esc(x.authors)}, “${esc(x.title)}”, <i>${esc(x.in)}</i>`)).join("") : "",
    p.likes ? band("likes") + row("", esc(p.likes.join(", "))) : "",
    "</table>",
    p.lang === "it"
      ? t(
          "p",
          "law",
          "Autorizzo il trattamento dei miei dati personali ai sensi del D. Lgs. 196/2003 e del Regolamento UE 2016/679 (GDPR).",
        )
      : "",
  ].join("");
  return page(
    look,
    `body { padding: 14mm 14mm; font-size: 9.5pt } .top { display: flex; justify-content: space-between; color: #${look.colour}; border-bottom: 1px solid #ccc; margin-bottom: 8px; font-size: 9pt }
table { width: 100%; border-collapse: collapse } td { vertical-align: top; padding: 2px 6px } .k { width: 46mm; text-align: right; color: #${look.colour} } .band .k { padding-top: 12px; font-weight: 700 } .band hr { border: 0; border-top: 1px solid #${look.colour}; margin-top: 18px } .big { font-size: 13pt } .law { margin-top: 14mm; font-size: 8pt; color: #777 }
tr { break-inside: avoid }`,
    body,
  );
}
