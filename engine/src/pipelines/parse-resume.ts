import type { Limits, Outcome, Reading } from "../model/index.ts";

/** `asOf`: ISO date that "present" stands for. `defaultCountry`: ISO 3166 code for phone numbers without one. */
export type ParseResumeOptions = { readonly asOf: string; readonly limits?: Partial<Limits>; readonly defaultCountry?: string; readonly onStage?: (stage: string, partial?: unknown) => void };

/** Reads a resume of any supported format into JSON Resume with evidence. */
export async function parseResume(_bytes: Uint8Array, _options: ParseResumeOptions): Promise<Outcome<Reading>> {
  throw new Error("being written");
}
