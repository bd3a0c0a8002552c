import type { ParserPool } from "@candor/host";
import type { Measure } from "./measure.ts";

type Parser = Pick<ParserPool, "parseResume" | "parsePostings" | "close">;

/** The same parser, with every reading measured. */
export const measuredParser = (parser: Parser, measure: Measure): Parser => ({
  parseResume: (...args) => measure("parse", "resume", () => parser.parseResume(...args)),
  parsePostings: (...args) => measure("parse", "postings", () => parser.parsePostings(...args)),
  close: () => parser.close(),
});
