import type { Block, Cell, Sheet } from "../blocks.ts";
import { heading, type Look, when } from "../look.ts";
import { type Part, words } from "../words.ts";
import { cell } from "./word-blocks.ts";

/** The Chinese campus form: a bordered grid of facts with a place for the photo, then bordered sections. */
export function campusGrid(look: Look): Sheet {
  const p = look.person;
  const w = words.zh;
  const facts: [string, string][] = [
    [w.name, p.name],
    ...(p.facts ?? []),
    [w.phone, p.phone],
    [w.mail, p.email],
    ["现居地", p.city],
    ["求职意向", p.label ?? ""],
  ];
  const grid: Cell[][] = [];
  for (let i = 0; i < facts.length; i += 2) {
    const [a, b] = [facts[i], facts[i + 1]];
    grid.push([cell({ t: a?.[0] ?? "", b: true }), cell(a?.[1] ?? ""), cell({ t: b?.[0] ?? "", b: true }), cell(b?.[1] ?? "")]);
  }
  const band = (part: Part): Cell[] => [{ blocks: [{ p: [{ t: heading(look, part), b: true }] }], fill: "DDE6F0", span: 4 }];
  const body = (blocks: Block[]): Cell[] => [{ blocks, span: 4 }];
  grid.push(band("education"));
  grid.push(
    body(
      p.schools.flatMap((s): Block[] => [
        { p: [`${when(look, s)}    ${s.at}    ${s.area ?? ""}    ${s.degree}`] },
        ...(s.grade ? [{ p: [s.grade] }] : []),
        ...(s.courses ? [{ p: [`主修课程：${s.courses.join("、")}`] }] : []),
      ]),
    ),
  );
  grid.push(band("work"));
  grid.push(
    body(
      p.jobs.flatMap((j) =>
        j.roles.flatMap((r): Block[] => [
          { p: [{ t: `${when(look, r)}    ${j.at}    ${r.title}`, b: true }] },
          ...r.does.map((d): Block => ({ p: [d], bullet: true })),
        ]),
      ),
    ),
  );
  if (p.awards) grid.push(band("awards"), body(p.awards.map((a) => ({ p: [`${a.on}年  ${a.title}`] }))));
  if (p.certs) grid.push(band("certs"), body(p.certs.map((c) => ({ p: [`${c.name}（${c.on}）`] }))));
  grid.push(band("skills"), body(p.skills.map(([, items]) => ({ p: [items.join("、")] }))));
  if (p.tongues) grid.push(band("languages"), body([{ p: [p.tongues.map(([l, f]) => `${l}：${f}`).join("；")] }]));
  if (p.likes) grid.push(band("likes"), body([{ p: [p.likes.join("、")] }]));
  if (p.summary) grid.push(band("summary"), body([{ p: [p.summary] }]));
  return {
    blocks: [
      { p: [{ t: w.cv, b: true, size: 20, spread: 100 }], align: "center", after: 160 },
      { table: grid, widths: [1500, 3350, 1500, 3350], grid: true },
    ],
    font: look.font,
  };
}
