import type { Line, TextStyle } from "../../model/index.ts";
import type { HeadingWords } from "./heading-words.ts";

/** So few lines of one kind may read like headings by chance. */
const FEWEST = 3;
/** Sections of which a list or table that is a whole resume has two at least. */
const MAIN_KINDS: ReadonlySet<string> = new Set(["work", "education", "skills"]);

type Known = readonly (HeadingWords | undefined)[];

/**
 * Headings that a document's own form sets apart: the bold items of a resume written as one long list, the first cells
 * of a table that holds nothing but headings there, and headings in the margin of a page, in whatever letters.
 */
export function headingsSetApart(lines: readonly Line[], known: Known, body: TextStyle): readonly number[] {
  const bold = lines.flatMap((line, at) =>
    line.kind === "list-item" && line.style.bold === true && body.bold !== true && isTrusted(known[at]) ? [at] : [],
  );
  const cells = Map.groupBy(
    lines.flatMap((line, at) => (line.cell?.column === 0 ? [at] : [])),
    (at) => lines[at]?.cell?.table,
  );
  const rails = [...cells.values()].filter((group) => group.every((at) => isTrusted(known[at]) && stands(lines, at)));
  const whole = [bold, ...rails, inMargin(lines, known)].filter((group) => areWhole(group, known)).flat();
  return [...whole, ...[...cells.values()].flatMap((group) => labelsInForm(lines, group, known))];
}

/** In a form whose other sections have their headings over the whole width, a heading beside its text: "Skills | Excel, SPSS". */
function labelsInForm(lines: readonly Line[], group: readonly number[], known: Known): readonly number[] {
  const isStrong = (at: number): boolean => known[at]?.trust === "strong" && !/[:：]/u.test(lines[at]?.text ?? "");
  const heads = group.filter(isStrong);
  const over = heads.filter((at) => !stands(lines, at));
  const beside = heads.filter((at) => stands(lines, at) && cellsOfRow(lines, at) === 2);
  // A label that comes again belongs to the entries.
  const texts = new Set(heads.map((at) => lines[at]?.text));
  return over.length >= FEWEST_OVER && texts.size === heads.length ? beside : [];
}

/** So many headings over the whole width make a table a form. */
const FEWEST_OVER = 2;

function cellsOfRow(lines: readonly Line[], at: number): number {
  return new Set(lines.filter(({ row }) => row === lines[at]?.row).map(({ cell }) => cell?.column)).size;
}

function isTrusted(words: HeadingWords | undefined): boolean {
  return words !== undefined && words.trust !== "loose";
}

/** Points by which a long heading may reach over the edge of the text. */
const OVER = 2;
/** The share of the other lines that must stand right of the headings. */
const MOSTLY = 0.95;

/** Headings on a page that stand left of all text below the first of them, each beside a line of its own section. */
function inMargin(lines: readonly Line[], known: Known): readonly number[] {
  const inRow = Map.groupBy(lines, (line) => line.row);
  const leads = lines.flatMap((line, at) => {
    const row = inRow.get(line.row) ?? [];
    return line.box && line.cell === undefined && row.length > 1 && row[0] === line && isTrusted(known[at]) ? [at] : [];
  });
  const edge = Math.max(...leads.map((at) => right(lines[at])));
  const others = lines.filter((line, at) => at > (leads[0] ?? 0) && !leads.includes(at));
  const beyond = others.filter((line) => line.box !== undefined && line.box.x >= edge - OVER).length;
  return leads.length >= FEWEST && beyond >= others.length * MOSTLY ? leads : [];
}

function right(line: Line | undefined): number {
  return line?.box ? line.box.x + line.box.width : 0;
}

/** Does a text stand beside the cell, as a section stands beside its heading? */
function stands(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return lines.some((other) => other.row === line?.row && other.cell?.table === line.cell?.table && (other.cell?.column ?? 0) > 0);
}

function areWhole(group: readonly number[], known: Known): boolean {
  const words = group.flatMap((at) => known[at] ?? []);
  const main = new Set(words.map(({ kind }) => kind).filter((kind) => MAIN_KINDS.has(kind)));
  const strong = words.filter(({ trust }) => trust === "strong").length;
  return words.length >= FEWEST && main.size >= 2 && strong * 2 >= words.length;
}
