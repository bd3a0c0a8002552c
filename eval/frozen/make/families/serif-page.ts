import { address, heading, type Look, studied, when } from "../look.ts";
import type { Part } from "../words.ts";
import { el, esc, page, t } from "./web-page.ts";

/** The online word processor's template: name and contact at the top, employer / place and title on one heading, dates in small capitals below. */
export function serifPage(look: Look): string {
  const p = look.person;
  const h = (part: Part) => t("h2", "", heading(look, part));
  const post = (a: string, b: string, date: string, inner: string) =>
    el("div", "post", `<h3>${esc(a)} <span>${esc(b)}</span></h3>${t("div", "date", date)}${inner}`);
  const main = [
    t("h1", "", p.name),
    t("div", "tag", p.label),
    h("work"),
    p.jobs
      .flatMap((j) =>
        j.roles.map((r) =>
          post(`${j.at}${j.where ? `, ${j.where}` : ""}`, `— ${r.title}`, when(look, r), r.does.map((d) => t("p", "", d)).join("")),
        ),
      )
      .join(""),
    h("education"),
    p.schools
      .map((s) => post(`${s.at}${s.where ? `, ${s.where}` : ""}`, `— ${studied(s, p.lang)}`, when(look, s), t("p", "", s.grade)))
      .join(""),
    p.projects ? h("projects") + p.projects.map((x) => post(x.name, "", when(look, x), t("p", "", x.what))).join("") : "",
  ].join("");
  const side = [
    address(p)
      .split(", ")
      .map((x) => t("p", "", x))
      .join(""),
    t("p", "strong", p.phone),
    t("p", "strong", p.email),
    (p.links ?? []).map(([, u]) => t("p", "", u)).join(""),
    h("skills"),
    p.skills.flatMap(([, items]) => items.map((x) => t("p", "", x))).join(""),
    p.awards ? h("awards") + p.awards.map((a) => t("p", "", [a.title, a.by, a.on].filter(Boolean).join(", "))).join("") : "",
    p.tongues ? h("languages") + t("p", "", p.tongues.map(([l, f]) => `${l} (${f})`).join(", ")) : "",
    p.likes ? h("likes") + t("p", "", p.likes.join(", ")) : "",
  ].join("");
  return page(
    look,
    `body { padding: 20mm 18mm; display: grid; grid-template-columns: 1fr 48mm; gap: 10mm } h1 { font-size: 30pt; line-height: 1.1 } .tag { color: #666; font-size: 11pt; margin: 4px 0 8px }
h2 { font: 700 9pt Noto Sans, sans-serif; color: #${look.colour}; margin: 18px 0 8px } h3 { font-size: 11pt; font-weight: 700 } h3 span { font-weight: 400; font-style: italic }
.date { font: 8pt Noto Sans, sans-serif; color: #666; text-transform: uppercase; margin: 2px 0 3px } .post { margin-bottom: 9px; break-inside: avoid } .strong { font-weight: 700; font-size: 9pt; overflow-wrap: anywhere } p { margin-bottom: 2px }`,
    el("main", "", main) + el("aside", "", side),
  );
}
