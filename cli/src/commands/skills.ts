import type { SkillUse } from "@candor/engine";
import { loadEngine } from "@candor/host";
import { readInput, today, valueOf } from "../input.ts";
import { bold, dim, print } from "../output/terminal.ts";
import { openPool } from "../pool.ts";

/** `candor skills`: what a text names. Offsets count in the text as decoded, or in the text read out of a document. */
export async function skills(file: string, options: { readonly json?: boolean }): Promise<void> {
  const found = await skillsOf(file, await readInput(file));
  if (options.json) {
    const rows = found.map(({ name, kind, category, evidence, months, lastUsed }) => ({
      name,
      kind,
      category,
      months,
      lastUsed,
      evidence: evidence.map(({ start, end }) => ({ start, end })),
    }));
    return print(JSON.stringify({ skills: rows }));
  }
  const categories = Map.groupBy(found, (skill) => skill.category);
  if (categories.size === 0) print("No skills found.");
  const phrasesLast = ([, list]: [string, SkillUse[]]): number => (list[0]?.kind === "phrase" ? 1 : 0);
  for (const [category, list] of [...categories].sort((a, b) => phrasesLast(a) - phrasesLast(b) || b[1].length - a[1].length)) {
    print(bold(category.replaceAll("-", " ")));
    print(`  ${list.map((skill) => `${skill.name}${dim(detailsOf(skill))}`).join(", ")}`);
  }
}

/** How often a skill is named and, in a resume, how long and until when it was used: " ×3 (4.5 years to 2024-12)". */
function detailsOf({ evidence, months, lastUsed }: SkillUse): string {
  const times = evidence.length > 1 ? ` ×${evidence.length}` : "";
  if (months === undefined) return times;
  const years = Math.round(months / 6) / 2;
  return `${times} (${years < 1 ? `${months} months` : `${years} years`}${lastUsed ? ` to ${lastUsed}` : ""})`;
}

async function skillsOf(file: string, bytes: Uint8Array): Promise<readonly SkillUse[]> {
  const text = plainText(bytes);
  if (text !== undefined) return loadEngine().findSkillsInText(text);
  const pool = await openPool();
  try {
    const { skills, text: read } = valueOf(await pool.parseResume(bytes, { asOf: today() }), file);
    return [
      ...skills,
      ...loadEngine()
        .findSkillsInText(read)
        .filter(({ kind }) => kind === "phrase"),
    ];
  } finally {
    pool.close();
  }
}

/** The text of a file that is nothing but text; undefined for documents with a binary format. */
function plainText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0) || startsWith(bytes, "%PDF")) return undefined;
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, index) => bytes[index] === character.charCodeAt(0));
}
