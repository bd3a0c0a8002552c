import { ONE_WORD } from "../one-word.ts";

/**
 * All that a span may say besides its name and times. Traces leave the installation, so what is not listed here is not told:
 * no address with its search, no header, no id of a person or document, no value of a statement, no words of an error.
 */
export type SpanFacts = {
  readonly "http.request.method"?: string;
  /** The template of the address, such as `/api/v1/resumes/:id`. */
  readonly "http.route"?: string;
  readonly "http.response.status_code"?: number;
  readonly "db.system.name"?: "postgresql";
  readonly "db.operation.name"?: string;
  readonly "db.collection.name"?: string;
  /** The name of a queue. */
  readonly "candor.task"?: string;
  /** The name of something outside, such as `mail`. */
  readonly "candor.outside"?: string;
  /** What was read or matched: a kind, such as `resume`. */
  readonly "candor.work"?: string;
  readonly "candor.outcome"?: "done" | "failed" | "late" | "refused";
  /** A code, or a kind of error. */
  readonly "error.type"?: string;
};

const NAMES: Readonly<Record<keyof SpanFacts, true>> = {
  "http.request.method": true,
  "http.route": true,
  "http.response.status_code": true,
  "db.system.name": true,
  "db.operation.name": true,
  "db.collection.name": true,
  "candor.task": true,
  "candor.outside": true,
  "candor.work": true,
  "candor.outcome": true,
  "error.type": true,
};

/** What is left of a span's facts when it leaves: a type alone would not stop what a cast lets through. */
export function allowedFacts(facts: Readonly<Record<string, unknown>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(facts).filter((fact): fact is [string, string | number] => {
      const [name, value] = fact;
      return Object.hasOwn(NAMES, name) && (typeof value === "number" || (typeof value === "string" && ONE_WORD.test(value)));
    }),
  );
}
