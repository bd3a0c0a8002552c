import type { Block, Sheet } from "../blocks.ts";
import { contactLines, day, heading, type Look, studied, when } from "../look.ts";
import { colon, head } from "./word-blocks.ts";

/** Employer and town on one line, title and dates on the next, both pushed right by a tab. */
export function rightTabs(look: Look): Sheet {
  const p = look.person;
  const tab = 9900;
  const blocks: Block[] = [
    { p: [{ t: p.name, b: true, size: 18, caps: true }], align: "center", after: 20 },
    {
      p: [
        contactLines(look)
          .map(([, v]) => v)
          .join(look.sep),
      ],
      align: "center",
      after: 120,
    },
  ];
  if (p.summary) blocks.push(head(look, "summary"), { p: [p.summary] });
  blocks.push(head(look, "education"));
  for (const s of p.schools) {
    blocks.push({ p: [{ t: s.at, b: true }, `\t${s.where ?? ""}`], tab, after: 0 });
    blocks.push({ p: [{ t: studied(s, p.lang), i: true }, `\t${when(look, s)}`], tab, after: s.grade ? 0 : 80 });
    if (s.grade) blocks.push({ p: [s.grade], after: 80 });
  }
  blocks.push(head(look, "work"));
  for (const j of p.jobs) {
    blocks.push({ p: [{ t: j.at, b: true }, `\t${j.where ?? ""}`], tab, after: 0 });
    for (const r of j.roles) {
      blocks.push({ p: [{ t: r.title, i: true }, `\t${when(look, r)}`], tab, after: 20 });
      blocks.push(...r.does.map((d): Block => ({ p: [d], bullet: true, after: 10 })));
    }
  }
  if (p.help) {
    blocks.push(head(look, "help"));
    for (const h of p.help) {
      blocks.push({ p: [{ t: h.at, b: true }, `\t${when(look, h)}`], tab, after: 0 }, { p: [{ t: h.role, i: true }] });
      if (h.does) blocks.push({ p: [h.does], bullet: true });
    }
  }
  blocks.push(head(look, "skills"));
  const c = colon(p.lang);
  for (const [g, items] of p.skills) blocks.push({ p: [{ t: `${g}${c}`, b: true }, items.join(", ")] });
  if (p.tongues)
    blocks.push({
      p: [{ t: `${heading({ ...look, upper: false }, "languages")}${c}`, b: true }, p.tongues.map(([l, f]) => `${l} (${f})`).join(", ")],
    });
  if (p.certs)
    blocks.push({
      p: [
        { t: `${heading({ ...look, upper: false }, "certs")}${c}`, b: true },
        p.certs.map((x) => `${x.name}${x.on ? ` (${day(look, x.on)})` : ""}`).join("; "),
      ],
    });
  return { blocks, font: look.font, size: 10, margin: 850, headingStyle: { colour: look.colour, size: 11 } };
}
