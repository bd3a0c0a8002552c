import type { Block, Sheet } from "../blocks.ts";
import { contactLines, day, heading, type Look, studied, when } from "../look.ts";
import type { Part } from "../words.ts";

/** A word-processor template: a shaded narrow cell left, the story right; the name is in the page header. */
export function shadedCell(look: Look): Sheet {
  const p = look.person;
  const sub = (part: Part): Block => ({ p: [{ t: heading(look, part), b: true, colour: look.colour, size: 12 }], before: 160 });
  const left: Block[] = [sub("contact"), ...contactLines(look).map(([, v]): Block => ({ p: [v] }))];
  left.push(sub("skills"));
  for (const [g, items] of p.skills)
    left.push(...(p.skills.length > 1 ? [{ p: [{ t: g, b: true }], before: 60 }] : []), ...items.map((x): Block => ({ p: [x], after: 0 })));
  if (p.tongues) left.push(sub("languages"), ...p.tongues.map(([l, f]): Block => ({ p: [`${l}: `, { t: f, i: true }], after: 0 })));
  if (p.likes) left.push(sub("likes"), ...p.likes.map((x): Block => ({ p: [x], after: 0 })));
  if (p.facts) left.push(sub("facts"), ...p.facts.map(([k, v]): Block => ({ p: [`${k}: ${v}`], after: 0 })));
  const right: Block[] = [];
  if (p.summary) right.push(sub("summary"), { p: [p.summary] });
  right.push(sub("work"));
  for (const j of p.jobs)
    for (const r of j.roles) {
      right.push({ p: [{ t: r.title, b: true }, `${look.sep}${j.at}`], before: 100, after: 0 });
      right.push({ p: [{ t: [when(look, r), j.where].filter(Boolean).join(look.sep), colour: "666666" }] });
      right.push(...r.does.map((d): Block => ({ p: [d], bullet: true })));
    }
  right.push(sub("education"));
  for (const s of p.schools) {
    right.push({ p: [{ t: studied(s, p.lang), b: true }], before: 80, after: 0 });
    right.push(
      { p: [[s.at, s.where].filter(Boolean).join(", ")], after: 0 },
      { p: [{ t: [when(look, s), s.grade].filter(Boolean).join(look.sep), colour: "666666" }] },
    );
  }
  if (p.certs)
    right.push(
      sub("certs"),
      ...p.certs.map((c): Block => ({ p: [[c.name, c.by, day(look, c.on)].filter(Boolean).join(", ")], bullet: true })),
    );
  if (p.help) right.push(sub("help"), ...p.help.map((h): Block => ({ p: [{ t: h.role, b: true }, `, ${h.at}, ${when(look, h)}`] })));
  return {
    head: [
      { p: [{ t: p.name, b: true, size: 24, colour: look.colour }], after: 0 },
      { p: [{ t: p.label ?? "", size: 12 }], after: 160 },
    ],
    blocks: [{ table: [[{ blocks: left, fill: "F0EFEA" }, { blocks: right }]], widths: [3000, 6900] }],
    font: look.font,
    size: 10,
  };
}
