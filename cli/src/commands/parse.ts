import { readInput, today, valueOf } from "../input.ts";
import { printReading } from "../output/reading.ts";
import { print } from "../output/terminal.ts";
import { openPool } from "../pool.ts";

type ParseOptions = { readonly json?: boolean; readonly country?: string; readonly asOf?: string };

/** `candor parse`: a resume as JSON Resume, or as text to look over. */
export async function parse(file: string, options: ParseOptions): Promise<void> {
  const pool = await openPool();
  try {
    const bytes = await readInput(file);
    const reading = valueOf(
      await pool.parseResume(bytes, { asOf: options.asOf ?? today(), ...(options.country && { defaultCountry: options.country }) }),
      file,
    );
    if (!options.json) return printReading(reading);
    const { engineVersion, asOf, document, evidence, fieldConfidence, skills, language, experienceMonths, seniority, gaps, hidden, notes } =
      reading;
    const candor = {
      engineVersion,
      asOf,
      document,
      evidence,
      fieldConfidence,
      skills,
      language,
      experienceMonths,
      seniority,
      gaps,
      hidden,
      notes,
    };
    print(JSON.stringify({ ...reading.resume, meta: { candor } }, null, 2));
  } finally {
    pool.close();
  }
}
