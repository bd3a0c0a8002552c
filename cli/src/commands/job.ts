import type { Posting, Salary } from "@candor/engine";
import { readInput, today, valueOf } from "../input.ts";
import { bold, clip, dim, print, safe } from "../output/terminal.ts";
import { openPool } from "../pool.ts";

type JobOptions = { readonly json?: boolean; readonly digest?: boolean; readonly asOf?: string; readonly locale?: string };

/** `candor job`: postings as schema.org JobPosting, as text to look over, or as what they really ask. */
export async function job(file: string, options: JobOptions): Promise<void> {
  const pool = await openPool();
  try {
    const outcome = await pool.parsePostings(await readInput(file), { asOf: options.asOf ?? today() });
    const { postings, rejected } = valueOf(outcome, file);
    for (const { line, reason } of rejected) console.error(`candor: ${file}${line ? `: line ${line}` : ""}: ${reason}`);
    // The engine is large: it loads here only for what is more than printing.
    if (options.digest) {
      const [{ digestsOf, printDigest }, { toJobPosting }] = await Promise.all([import("../output/digest.ts"), import("@candor/engine")]);
      const digests = await digestsOf(postings, options.locale);
      if (!options.json) return digests.forEach(printDigest);
      const withDigests = digests.map(({ posting, ...digest }) => ({ ...toJobPosting(posting), candor: digest }));
      return print(JSON.stringify(withDigests, null, 2));
    }
    if (options.json) {
      // Only the part that writes: the whole engine takes longer to load than the advert to read.
      const { toJobPosting } = await import("@candor/engine/job-posting");
      return print(JSON.stringify(postings.map(toJobPosting), null, 2));
    }
    for (const posting of postings) printPosting(posting);
  } finally {
    pool.close();
  }
}

function printPosting(posting: Posting): void {
  print(bold(safe(posting.title)));
  const facts = [
    posting.company,
    posting.locations.join("; "),
    posting.workplace,
    posting.employmentTypes.join(", "),
    pay(posting.salary),
    posting.datePosted,
  ];
  print(dim(safe(facts.filter(Boolean).join("  ·  "))));
  for (const { kind, quote } of posting.requirements) print(`  ${dim(kind.padEnd(9))} “${safe(clip(quote, 90))}”`);
  const names = posting.skills.filter((skill) => skill.kind !== "phrase").map((skill) => skill.name);
  if (names.length) print(`  ${dim("skills   ")} ${names.join(", ")}`);
  print();
}

function pay(salary: Salary | undefined): string | undefined {
  if (!salary) return undefined;
  const amounts = [...new Set([salary.min, salary.max])]
    .filter((amount) => amount !== undefined)
    .map((amount) => amount.toLocaleString("en"));
  return [amounts.join("–"), salary.currency, salary.period && `per ${salary.period.toLowerCase()}`].filter(Boolean).join(" ");
}
