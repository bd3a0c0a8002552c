import { allowedFacts, type SpanFacts } from "./span-facts.ts";
import type { SpanKind } from "./traces.ts";

/** The facts that tell spans of a kind apart. */
const NAMED_BY: Readonly<Record<SpanKind, readonly (keyof SpanFacts)[]>> = {
  request: ["http.request.method", "http.route"],
  task: ["candor.task"],
  statement: ["db.operation.name", "db.collection.name"],
  outside: ["candor.outside"],
  parse: ["candor.work"],
  match: ["candor.work"],
};

/** `GET /api/v1/jobs/:id`, `select jobs`, `task read-resume`: made of what a span may say anyway. */
export function spanName(kind: SpanKind, facts: SpanFacts): string {
  const allowed = allowedFacts(facts);
  const words = NAMED_BY[kind].flatMap((name) => allowed[name] ?? []);
  return (kind === "request" || kind === "statement" ? words : [kind, ...words]).join(" ") || kind;
}
