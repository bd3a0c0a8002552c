import type { ParserPool } from "@candor/host";
import type { Metrics } from "./metrics.ts";

type Parser = Pick<ParserPool, "parseResume" | "parsePostings" | "close">;

/** The same parser, with every reading measured. */
export const measuredParser = (parser: Parser, metrics: Metrics): Parser => ({
  parseResume: (...args) => metrics.parse("resume", () => parser.parseResume(...args)),
  parsePostings: (...args) => metrics.parse("postings", () => parser.parsePostings(...args)),
  close: () => parser.close(),
});
