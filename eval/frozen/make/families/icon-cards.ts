import { address, heading, type Look, studied, when } from "../look.ts";
import type { Part } from "../words.ts";
import { el, esc, list, page, t } from "./web-page.ts";

/** An infographic: a band with the name in spread capitals, icons, bars for skills, posts in cards two abreast. */
export function iconCards(look: Look): string {
  const p = look.person;
  const h = (part: Part, icon: string) => `<h2><span class="icon">${icon}</span>${esc(heading(look, part))}</h2>`;
  const body = [
    el(
      "header",
      "",
      t("h1", "", p.name.toLocaleUpperCase(p.lang)) +
        t("div", "label", p.label) +
        `<div class="contact"><span>☎ ${esc(p.phone)}</span><span>✉ ${esc(p.email)}</span><span>⌂ ${esc(address(p))}</span>${(p.links ?? []).map(([, u]) => `<span>↗ ${esc(u)}</span>`).join("")}</div>`,
    ),
    p.summary ? el("section", "", t("p", "quote", p.summary)) : "",
    el(
      "section",
      "",
      h("work", "◆") +
        el(
          "div",
          "cards",
          p.jobs
            .flatMap((j) =>
              j.roles.map((r) =>
                el(
                  "div",
                  "card",
                  t("div", "when", when(look, r)) +
                    t("h3", "", r.title) +
                    t("div", "at", [j.at, j.where].filter(Boolean).join(look.sep)) +
                    list(r.does),
                ),
              ),
            )
            .join(""),
        ),
    ),
    el(
      "section",
      "cols",
      el(
        "div",
        "",
        h("education", "▲") +
          p.schools
            .map(
              (s) =>
                t("div", "when", when(look, s)) +
                t("h3", "", studied(s, p.lang)) +
                t("div", "at", [s.at, s.where].filter(Boolean).join(look.sep)) +
                t("div", "", s.grade),
            )
            .join("") +
          (p.awards
            ? h("awards", "★") + p.awards.map((a) => t("p", "", `${a.on}${look.sep}${[a.title, a.by].filter(Boolean).join(", ")}`)).join("")
            : ""),
      ) +
        el(
          "div",
          "",
          h("skills", "⚙") +
            p.skills
              .flatMap(([, items]) =>
                items.map((x, i) => `<div class="bar"><span>${esc(x)}</span><u style="width:${90 - i * 9}px"></u></div>`),
              )
              .join("") +
            (p.tongues
              ? h("languages", "☰") + p.tongues.map(([l, f]) => el("div", "bar", t("span", "", l) + t("em", "", f))).join("")
              : "") +
            (p.likes ? h("likes", "♥") + t("p", "", p.likes.join(look.sep)) : ""),
        ),
    ),
  ].join("");
  return page(
    look,
    `header { background: #${look.colour}; color: #fff; padding: 12mm 14mm } h1 { letter-spacing: 6px; font-size: 21pt } .label { font-size: 12pt; margin: 2px 0 8px } .contact { display: flex; flex-wrap: wrap; gap: 4px 18px; font-size: 9pt }
section { padding: 4mm 14mm } .quote { font-size: 11pt; font-style: italic; color: #555 } .cards { display: grid; grid-template-columns: 1fr 1fr; gap: 5mm } .card { border: 1px solid #ddd; border-radius: 5px; padding: 8px }
h2 { font-size: 12pt; margin: 8px 0; color: #${look.colour} } .icon { margin-right: 6px } .when { font-size: 8.5pt; color: #888 } h3 { font-size: 10.5pt } .at { font-size: 9pt; margin-bottom: 4px }
.cols { display: grid; grid-template-columns: 1fr 1fr; gap: 10mm } .bar { display: flex; justify-content: space-between; align-items: center } .bar u { height: 6px; background: #${look.colour}; border-radius: 3px; text-decoration: none } em { color: #777 }`,
    body,
  );
}
