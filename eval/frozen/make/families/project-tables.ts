import type { Block, Sheet } from "../blocks.ts";
import { contactLines, day, type Look, studied, when } from "../look.ts";
import { words } from "../words.ts";
import { cell, colon, head } from "./word-blocks.ts";

/** A consultant's profile: short facts, then a bordered table per project. */
export function projectTables(look: Look): Sheet {
  const p = look.person;
  const terms = {
    de: ["Zeitraum", "Kunde", "Rolle", "Aufgaben", "Werkzeuge"],
    nl: ["Periode", "Opdrachtgever", "Rol", "Omschrijving", "Tools"],
    zh: ["时间", "客户", "职责", "内容", "技术"],
  };
  const t = terms[p.lang as keyof typeof terms] ?? ["Period", "Client", "Role", "Description", "Tools"];
  const blocks: Block[] = [
    { p: [{ t: p.name, b: true, size: 20, colour: look.colour }], after: 0 },
    { p: [{ t: p.label ?? "", size: 13 }], after: 120 },
    ...contactLines(look).map(([k, v]): Block => ({ p: [`${k}${colon(p.lang)}\t${v}`], tab: 1800, hanging: 1800, after: 0 })),
  ];
  if (p.summary) blocks.push(head(look, "summary"), { p: [p.summary] });
  blocks.push(head(look, "skills"));
  for (const [g, items] of p.skills) blocks.push({ p: [{ t: `${g}${colon(p.lang)}`, b: true }, items.join(look.sep)] });
  if (p.tongues) blocks.push(head(look, "languages"), ...p.tongues.map(([l, f]): Block => ({ p: [`${l} (${f})`], after: 0 })));
  if (p.certs)
    blocks.push(
      head(look, "certs"),
      ...p.certs.map((c): Block => ({ p: [`${[c.name, c.by].filter(Boolean).join(", ")}, ${day(look, c.on)}`], after: 0 })),
    );
  blocks.push(head(look, "work"));
  for (const j of p.jobs)
    for (const r of j.roles) {
      blocks.push({
        p: [`${when(look, r)}\t`, { t: r.title, b: true }, `, ${[j.at, j.where].filter(Boolean).join(", ")}`],
        tab: 2200,
        hanging: 2200,
      });
      blocks.push(...r.does.map((d): Block => ({ p: [d], bullet: true })));
    }
  blocks.push(head(look, "education"));
  for (const s of p.schools)
    blocks.push({
      p: [`${when(look, s)}\t${studied(s, p.lang)}, ${[s.at, s.where].filter(Boolean).join(", ")}`],
      tab: 2200,
      hanging: 2200,
    });
  blocks.push(head(look, "projects"));
  for (const x of p.projects ?? []) {
    const row = (k: string | undefined, v: string | undefined) => (v ? [[cell({ t: k ?? "", b: true }), cell(v)]] : []);
    blocks.push({
      table: [
        [{ blocks: [{ p: [{ t: x.name, b: true }] }], fill: "E7ECF2", span: 2 }],
        ...row(t[0], when(look, x)),
        ...row(t[1], x.client),
        ...row(t[2], x.role),
        ...row(t[3], x.what),
        ...row(t[4], x.tools?.join(", ")),
      ],
      widths: [2000, 7700],
      grid: true,
    });
    blocks.push({ p: [""], after: 80 });
  }
  return {
    blocks,
    font: look.font,
    size: 10,
    pageWord: words[p.lang].page,
    foot: [{ p: [{ t: `${p.name} – ${p.label}`, size: 8, colour: "777777" }], align: "center" }],
    headingStyle: { colour: look.colour, size: 12 },
  };
}
