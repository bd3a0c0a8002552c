import type { ReadDocument } from "./corpus.ts";
import { add, FIELDS, type FieldCounts, f1, HEADLINE, headline } from "./fields.ts";

/** Mean of the documents' headline figures. */
export const meanOf = (documents: readonly ReadDocument[]): number =>
  documents.length ? documents.reduce((sum, { counts }) => sum + headline(counts), 0) / documents.length : 1;

/** F1 by field, of the seen documents and of the frozen ones, and how far they lie apart. */
export function fieldTable(seen: readonly ReadDocument[], frozen: readonly ReadDocument[]): string[] {
  const [seenTotal, frozenTotal] = [totalOf(seen), totalOf(frozen)];
  const row = (name: string, one: number, other: number) =>
    `${name.padEnd(28)} ${one.toFixed(3)}${frozen.length ? `   ${other.toFixed(3)}   ${(one - other).toFixed(3).padStart(6)}` : ""}`;
  return [
    `${"field".padEnd(28)} seen ${frozen.length ? "   frozen   gap" : ""}`,
    ...FIELDS.map((field) =>
      row(`${field}${(HEADLINE as readonly string[]).includes(field) ? " *" : ""}`, f1(seenTotal[field]), f1(frozenTotal[field])),
    ),
    row("mean document (fields with *)", meanOf(seen), meanOf(frozen)),
    row("all facts (fields with *)", headline(seenTotal), headline(frozenTotal)),
    `${"documents".padEnd(28)} ${String(seen.length).padEnd(5)}${frozen.length ? `   ${frozen.length}` : ""}`,
  ];
}

/** Mean document figure and weakest fields by family, language, producer or format. */
export function groupTable(title: string, documents: readonly ReadDocument[], keyOf: (document: ReadDocument) => string): string[] {
  const rows = [...Map.groupBy(documents, keyOf)].map(([key, group]) => ({ key, group, mean: meanOf(group) }));
  rows.sort((a, b) => a.mean - b.mean);
  return [
    `${title.padEnd(22)}   n  mean  weakest`,
    ...rows.map(
      ({ key, group, mean }) => `${key.padEnd(22)} ${String(group.length).padStart(3)} ${mean.toFixed(3)}  ${weakest(totalOf(group))}`,
    ),
  ];
}

/** One line for each document that is not read perfectly in the headline, the worst first. */
export function documentTable(documents: readonly ReadDocument[]): string[] {
  const rows = documents.filter(({ counts }) => headline(counts) < 1).sort((a, b) => headline(a.counts) - headline(b.counts));
  return rows.map(({ file, counts, problem }) => `${headline(counts).toFixed(3)} ${file.padEnd(46)} ${problem ?? weakest(counts, 9)}`);
}

/** The same person in several documents: how far the best and the worst reading lie apart. */
export function fairnessTable(documents: readonly ReadDocument[]): string[] {
  const spread = [...Map.groupBy(documents, ({ person }) => person)].flatMap(([person, group]) => {
    const figures = group.map(({ counts }) => headline(counts)).sort((a, b) => a - b);
    const [low = 0, high = 0] = [figures[0], figures.at(-1)];
    const name = group[0]?.truth.resume.basics?.name ?? person;
    return figures.length > 1 ? [{ person, name, low, high, apart: high - low, n: figures.length }] : [];
  });
  const mean = spread.reduce((sum, { apart }) => sum + apart, 0) / Math.max(1, spread.length);
  const byScript = groupTable("script of the name", documents, ({ truth }) => scriptOf(truth.resume.basics?.name ?? ""));
  return [
    `the same person in several documents: mean spread ${mean.toFixed(3)} over ${spread.length} people; the widest:`,
    ...spread
      .sort((a, b) => b.apart - a.apart)
      .slice(0, 8)
      .map(({ name, low, high, n }) => `  ${name.padEnd(30)} ${n} documents, ${low.toFixed(3)} to ${high.toFixed(3)}`),
    "the same person in two languages:",
    ...[...Map.groupBy(documents, ({ person }) => person).values()].flatMap(languageLine),
    ...byScript,
  ];
}

function languageLine(group: readonly ReadDocument[]): string[] {
  const languages = [...Map.groupBy(group, ({ language }) => language)];
  if (languages.length < 2) return [];
  const figures = languages.map(([language, some]) => `${language} ${meanOf(some).toFixed(3)}`);
  return [`  ${(group[0]?.truth.resume.basics?.name ?? "").padEnd(30)} ${figures.join(", ")}`];
}

function scriptOf(name: string): string {
  if (/\p{Script=Han}/u.test(name)) return "Han";
  if (/[^\p{Script=Latin}\p{P}\p{M}\s]/u.test(name)) return "other";
  return /^[ -~]*$/.test(name) ? "Latin, plain letters" : "Latin with accents";
}

function weakest(counts: FieldCounts, most = 3): string {
  const fields = HEADLINE.map((field) => [field, f1(counts[field])] as const).filter(([, figure]) => figure < 1);
  fields.sort(([, a], [, b]) => a - b);
  return fields
    .slice(0, most)
    .map(([field, figure]) => `${field} ${figure.toFixed(2)}`)
    .join(", ");
}

const totalOf = (documents: readonly ReadDocument[]) => add(documents.map((document) => document.counts));
