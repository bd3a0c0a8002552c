import type { Block, Sheet } from "../blocks.ts";
import { day, type Look, studied, when } from "../look.ts";
import { words } from "../words.ts";
import { head } from "./word-blocks.ts";

/** The long federal resume: every post with labelled lines. */
export function federal(look: Look): Sheet {
  const p = look.person;
  const line = (k: string, v: string): Block => ({ p: [{ t: `${k}: `, b: true }, v], after: 0 });
  const blocks: Block[] = [
    { p: [{ t: p.name.toUpperCase(), b: true, size: 16 }], after: 0 },
    { p: [p.street ?? ""], after: 0 },
    { p: [`${p.city}, ${p.region} ${p.postcode}`], after: 0 },
    { p: [`Mobile: ${p.phone}`], after: 0 },
    { p: [`Email: ${p.email}`], after: 160 },
    ...(p.facts ?? []).map(([k, v]) => line(k, v)),
    { p: ["Availability: Permanent, full-time"], after: 120 },
  ];
  if (p.summary) blocks.push(head(look, "summary"), { p: [p.summary] });
  blocks.push(head(look, "work"));
  const hours = ["40", "40", "37.5"];
  p.jobs.forEach((j, n) => {
    for (const r of j.roles) {
      blocks.push({ p: [{ t: j.at, b: true }], before: 160, after: 0 });
      blocks.push({ p: [j.where ?? ""], after: 40 });
      blocks.push(line("Position Title", r.title), line("Dates Employed", when(look, r)), line("Hours per week", hours[n] ?? "40"));
      if (n === 0) blocks.push(line("Series", "0343   Pay Plan: GS   Grade: 12"));
      blocks.push(line("Supervisor", n === 0 ? "R. Castellane (202-555-0144), may contact" : "Contact me first"));
      blocks.push({ p: [{ t: "Duties, Accomplishments and Related Skills:", b: true }], before: 60 });
      blocks.push(...r.does.map((d): Block => ({ p: [d], bullet: true })));
    }
  });
  blocks.push(head(look, "education"));
  for (const s of p.schools) {
    blocks.push({ p: [{ t: s.at, b: true }, s.where ? `, ${s.where}` : ""], before: 80, after: 0 });
    blocks.push({ p: [`${studied(s, p.lang)}, ${when(look, s)}`] });
  }
  if (p.certs) {
    blocks.push(head(look, "certs"));
    for (const c of p.certs) blocks.push({ p: [[c.name, c.by, day(look, c.on)].filter(Boolean).join(", ")], bullet: true });
  }
  if (p.awards) {
    blocks.push(head(look, "awards"));
    for (const a of p.awards) blocks.push({ p: [`${[a.title, a.by].filter(Boolean).join(", ")} (${a.on})`], bullet: true });
  }
  blocks.push(head(look, "skills"), { p: [p.skills.flatMap(([, i]) => i).join("; ")] });
  return { blocks, font: look.font, size: 11, pageWord: words[p.lang].page, headingStyle: { colour: "000000", size: 12 } };
}
