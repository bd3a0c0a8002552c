import { contactLines, day, heading, type Look, studied, when } from "../look.ts";
import type { Part } from "../words.ts";
import { el, esc, list, page, t } from "./web-page.ts";

/** A vertical line with knots: dates left of the line, posts and schools right of it. */
export function timeline(look: Look): string {
  const p = look.person;
  const h = (part: Part) => t("h2", "", heading(look, part));
  const knot = (date: string, inner: string) =>
    el("div", "knot", t("div", "date", date) + '<div class="dot"></div>' + el("div", "what", inner));
  const body = [
    el(
      "header",
      "",
      t("h1", "", p.name) +
        t("div", "label", p.label) +
        el(
          "div",
          "contact",
          contactLines(look)
            .map(([, v]) => t("span", "", v))
            .join(`<b>${esc(look.sep.trim())}</b>`),
        ),
    ),
    p.summary ? t("p", "summary", p.summary) : "",
    h("work"),
    p.jobs
      .flatMap((j) =>
        j.roles.map((r) =>
          knot(when(look, r), t("div", "at", j.at) + t("h3", "", r.title) + (j.where ? t("div", "place", j.where) : "") + list(r.does)),
        ),
      )
      .join(""),
    h("education"),
    p.schools
      .map((s) =>
        knot(
          when(look, s),
          t("div", "at", [s.at, s.where].filter(Boolean).join(", ")) + t("h3", "", studied(s, p.lang)) + t("div", "", s.grade),
        ),
      )
      .join(""),
    el(
      "div",
      "cols",
      el(
        "div",
        "",
        h("skills") +
          p.skills
            .map(
              ([g, items]) =>
                `<p>${p.skills.length > 1 ? `<b>${esc(g)}</b><br>` : ""}${items.map((x) => t("span", "chip", x)).join(" ")}</p>`,
            )
            .join(""),
      ) +
        el(
          "div",
          "",
          (p.tongues ? h("languages") + p.tongues.map(([l, f]) => t("p", "", `${l} – ${f}`)).join("") : "") +
            (p.certs ? h("certs") + p.certs.map((c) => t("p", "", [c.name, day(look, c.on)].filter(Boolean).join(", "))).join("") : "") +
            (p.likes ? h("likes") + t("p", "", p.likes.join(", ")) : ""),
        ),
    ),
  ].join("");
  return page(
    look,
    `body { padding: 15mm 16mm } header { text-align: center; margin-bottom: 10px } h1 { font-size: 24pt; font-weight: 300; letter-spacing: 3px }
.label { text-transform: uppercase; letter-spacing: 2px; color: #${look.colour} } .contact b { margin: 0 7px; font-weight: 400 } h2 { font-size: 12pt; color: #${look.colour}; margin: 12px 0 6px }
.knot { display: grid; grid-template-columns: 32mm 8mm 1fr; break-inside: avoid } .date { text-align: right; font-size: 9pt; color: #555; padding-top: 1px }
.dot { border-left: 2px solid #${look.colour}; margin-left: 4mm; position: relative } .dot::before { content: ""; position: absolute; left: -6px; top: 4px; width: 8px; height: 8px; border-radius: 50%; background: #fff; border: 1px solid #${look.colour} }
.what { padding-bottom: 8px } .at { font-weight: 700 } h3 { font-weight: 400; font-style: italic; font-size: 10pt } .place { color: #888; font-size: 9pt }
.cols { display: grid; grid-template-columns: 1fr 1fr; gap: 10mm } .chip { display: inline-block; border: 1px solid #bbb; border-radius: 9px; padding: 0 7px; margin: 2px 0 }`,
    body,
  );
}
