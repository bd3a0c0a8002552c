import type { Block, Sheet } from "../blocks.ts";
import { address, type Look, studied, when } from "../look.ts";
import { head } from "./word-blocks.ts";

/** A functional resume: abilities first, a bare list of posts last. */
export function functional(look: Look): Sheet {
  const p = look.person;
  const blocks: Block[] = [
    { p: [{ t: p.name, b: true, size: 22, colour: look.colour }], after: 0 },
    { p: [`${address(p)}${look.sep}${p.phone}${look.sep}`, { t: p.email, link: `mailto:${p.email}` }], rule: true, after: 160 },
    { p: [{ t: p.label ?? "", b: true, spread: 30, size: 13 }], align: "center" },
  ];
  if (p.summary) blocks.push({ p: [p.summary], after: 120 });
  blocks.push(head(look, "skills", false));
  for (const [g, items] of p.strengths ?? []) {
    blocks.push({ p: [{ t: g, b: true, u: true }], before: 80 });
    blocks.push(...items.map((d): Block => ({ p: [d], bullet: true })));
  }
  for (const [g, items] of p.skills) blocks.push({ p: [{ t: `${g}: `, b: true }, items.join(", ")], before: 80 });
  blocks.push(head(look, "work", false));
  for (const j of p.jobs)
    for (const r of j.roles)
      blocks.push({ p: [{ t: r.title, b: true }, `, ${j.at}${j.where ? `, ${j.where}` : ""}\t${when(look, r)}`], tab: 9900 });
  blocks.push(head(look, "education", false));
  for (const s of p.schools)
    blocks.push({ p: [`${studied(s, p.lang)}${look.sep}${s.at}${s.where ? `, ${s.where}` : ""}${look.sep}${when(look, s)}`] });
  if (p.tongues) blocks.push(head(look, "languages", false), { p: [p.tongues.map(([l, f]) => `${l} – ${f}`).join(look.sep)] });
  blocks.push({ p: [{ t: "References available upon request", i: true }], align: "center", before: 240 });
  return { blocks, font: look.font, headingStyle: { colour: look.colour, size: 14 } };
}
