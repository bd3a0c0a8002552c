import type pg from "pg";
import { TABLES } from "../../contract/tables.ts";
import { reasonOf } from "../tasks/failed-tasks.ts";
import type { SpanFacts } from "./span-facts.ts";
import type { Traces } from "./traces.ts";

/** Tells of every statement on this pool's connections that a request or a task asks for: what it does to which table, and no more. */
export function traceStatements(pool: pg.Pool, traces: Traces): void {
  const traced = new WeakSet<pg.PoolClient>();
  pool.on("acquire", (client) => {
    if (traced.has(client)) return;
    traced.add(client);
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((...args: unknown[]) => {
      const began = performance.now();
      const result = query(...args);
      const facts = statementFacts(args[0]);
      const tell = (more?: SpanFacts) => traces.tell("statement", { ...facts, ...more }, (performance.now() - began) / 1000);
      // Only what answers with a promise is asked by requests and tasks.
      if (facts && result instanceof Promise)
        result.then(
          () => tell(),
          (error: unknown) => tell({ "error.type": reasonOf(error) }),
        );
      return result;
    }) as typeof client.query;
  });
}

const VERB = /^[\s(]*(select|insert|update|delete|with)\b/i;
const TABLE = /\b(?:from|into|update)\s+(?:"?[a-z_]+"?\.)?"?([a-z_]+)"?/gi;

/** Undefined for what only opens, ends or sets up a transaction. A table is named when it is one of ours. */
export function statementFacts(statement: unknown): SpanFacts | undefined {
  const text = typeof statement === "string" ? statement : (statement as { text?: unknown } | undefined)?.text;
  if (typeof text !== "string") return undefined;
  const verb = VERB.exec(text)?.[1]?.toLowerCase();
  if (verb === undefined) return undefined;
  const table = [...text.matchAll(TABLE)].map(([, name = ""]) => name.toLowerCase()).find((name) => Object.hasOwn(TABLES, name));
  return { "db.system.name": "postgresql", "db.operation.name": verb, ...(table && { "db.collection.name": table }) };
}
