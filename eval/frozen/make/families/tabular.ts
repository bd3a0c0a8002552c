import type { Block, Cell, Sheet } from "../blocks.ts";
import { address, day, type Look, studied, when } from "../look.ts";
import { words } from "../words.ts";
import { cell, head } from "./word-blocks.ts";

/** The German "tabellarischer Lebenslauf": a table without borders, dates left, one row per post. */
export function tabular(look: Look): Sheet {
  const p = look.person;
  const w = words[p.lang];
  const widths = [2500, 7200];
  const rows = (list: Cell[][]): Block => ({ table: list, widths });
  const blocks: Block[] = [{ p: [w.cv], style: "Title", after: 200 }, head(look, "facts", false)];
  blocks.push(
    rows([
      [cell(w.name), cell({ t: p.name, b: true })],
      [cell(w.address), cell(address(p))],
      [cell(w.phone), cell(p.phone)],
      [cell(w.mail), cell(p.email)],
      ...(p.facts ?? []).map(([k, v]) => [cell(k), cell(v)]),
    ]),
  );
  if (p.summary) blocks.push(head(look, "summary", false), { p: [p.summary] });
  blocks.push(head(look, "work", false));
  blocks.push(
    rows(
      p.jobs.flatMap((j) =>
        j.roles.map((r) => [
          cell(when(look, r)),
          {
            blocks: [
              { p: [{ t: r.title, b: true }], after: 0 },
              { p: [[j.at, j.where].filter(Boolean).join(", ")] },
              ...r.does.map((d): Block => ({ p: [d], bullet: true })),
            ],
          },
        ]),
      ),
    ),
  );
  blocks.push(head(look, "education", false));
  blocks.push(
    rows(
      p.schools.map((s) => [
        cell(when(look, s)),
        {
          blocks: [
            { p: [{ t: s.at, b: true }, s.where ? `, ${s.where}` : ""], after: 0 },
            { p: [studied(s, p.lang)], after: s.grade ? 0 : 40 },
            ...(s.grade ? [{ p: [s.grade] }] : []),
          ],
        },
      ]),
    ),
  );
  if (p.certs)
    blocks.push(
      head(look, "certs", false),
      rows(p.certs.map((c) => [cell(day(look, c.on)), cell([c.name, c.by].filter(Boolean).join(", "))])),
    );
  blocks.push(head(look, "skills", false), rows(p.skills.map(([g, items]) => [cell(g), cell(items.join(", "))])));
  if (p.tongues) blocks.push(head(look, "languages", false), rows(p.tongues.map(([l, f]) => [cell(l), cell(f)])));
  if (p.likes) blocks.push(head(look, "likes", false), { p: [p.likes.join(", ")] });
  if (p.lang === "de") blocks.push({ p: [`${p.city}, den 4. März 2024`], before: 500 }, { p: [{ t: p.name, i: true }], before: 300 });
  return { blocks, font: look.font, headingStyle: { colour: look.colour, size: 13 } };
}
