import { address, day, heading, type Look, studied, when } from "../look.ts";
import type { Part } from "../words.ts";
import { el, esc, list, mailIcon, page, phoneIcon, pinIcon, t } from "./web-page.ts";

/** A coloured sidebar with a round photo, contact, languages and skills rated by dots; the story in the wide column. */
export function sidebarDots(look: Look): string {
  const p = look.person;
  const dots = (n: number) => el("span", "dots", [1, 2, 3, 4, 5].map((i) => `<i class="${i <= n ? "on" : ""}"></i>`).join(""));
  const h = (part: Part) => t("h2", "", heading(look, part));
  const side = [
    look.photo ? '<div class="photo"></div>' : "",
    h("contact"),
    `<p>${phoneIcon} ${esc(p.phone)}</p><p>${mailIcon} ${esc(p.email)}</p><p>${pinIcon} ${esc(address(p))}</p>`,
    (p.links ?? []).map(([, u]) => t("p", "", u)).join(""),
    h("skills"),
    p.skills
      .map(
        ([g, items], n) =>
          (p.skills.length > 1 ? t("h4", "", g) : "") +
          items.map((x, i) => el("div", "rate", t("span", "", x) + dots(5 - ((i + n) % 3)))).join(""),
      )
      .join(""),
    p.tongues ? h("languages") + p.tongues.map(([l, f]) => el("div", "rate", t("b", "", l) + t("span", "", f))).join("") : "",
    p.likes ? h("likes") + list(p.likes) : "",
    p.facts
      ? h("facts") + p.facts.map(([k, v]) => t("p", "", `${k}${{ fr: " : ", zh: "：" }[p.lang as string] ?? ": "}${v}`)).join("")
      : "",
  ].join("");
  const main = [
    t("h1", "", p.name),
    t("div", "label", p.label),
    p.summary ? h("summary") + t("p", "", p.summary) : "",
    h("work"),
    p.jobs
      .flatMap((j) =>
        j.roles.map((r) =>
          el(
            "div",
            "item",
            el("div", "row", t("h3", "", r.title) + t("span", "when", when(look, r))) +
              t("div", "at", [j.at, j.where].filter(Boolean).join(look.sep)) +
              list(r.does),
          ),
        ),
      )
      .join(""),
    h("education"),
    p.schools
      .map((s) =>
        el(
          "div",
          "item",
          el("div", "row", t("h3", "", studied(s, p.lang)) + t("span", "when", when(look, s))) +
            t("div", "at", [s.at, s.where].filter(Boolean).join(look.sep)) +
            t("div", "", s.grade),
        ),
      )
      .join(""),
    p.projects
      ? h("projects") +
        p.projects
          .map((x) => el("div", "item", el("div", "row", t("h3", "", x.name) + t("span", "when", when(look, x))) + t("p", "", x.what)))
          .join("")
      : "",
    p.certs ? h("certs") + list(p.certs.map((c) => [c.name, c.by, day(look, c.on)].filter(Boolean).join(", "))) : "",
    p.awards ? h("awards") + list(p.awards.map((a) => `${[a.title, a.by].filter(Boolean).join(", ")} (${a.on})`)) : "",
    p.help
      ? h("help") +
        p.help
          .map((x) => el("div", "item", el("div", "row", t("h3", "", x.role) + t("span", "when", when(look, x))) + t("div", "at", x.at)))
          .join("")
      : "",
  ].join("");
  return page(
    look,
    `body { display: grid; grid-template-columns: 68mm 1fr; min-height: 296mm; background: linear-gradient(90deg, #${look.colour} 68mm, #fff 68mm) }
aside { color: #fff; padding: 14mm 7mm; font-size: 9pt } main { padding: 14mm 10mm }
aside h2 { font-size: 11pt; margin: 14px 0 6px; border-bottom: 1px solid #fff8 } aside h4 { margin: 6px 0 2px }
main h2 { color: #${look.colour}; font-size: 13pt; margin: 14px 0 6px; letter-spacing: 1px } h1 { font-size: 25pt; line-height: 1.1 } .label { font-size: 13pt; color: #666 }
.photo { width: 34mm; height: 34mm; border-radius: 50%; background: #fff6; margin: 0 auto 8mm } .dots { white-space: nowrap } .rate, .row { display: flex; justify-content: space-between; gap: 8px }
.dots i { display: inline-block; width: 7px; height: 7px; border-radius: 50%; border: 1px solid #fff; margin-left: 2px } .dots .on { background: #fff }
h3 { font-size: 10.5pt } .when { color: #777; white-space: nowrap } .at { font-style: italic } .item { margin-bottom: 7px; break-inside: avoid }`,
    el("aside", "", side) + el("main", "", main),
  );
}
