import { readFileSync } from "node:fs";
import { createParserPool } from "@candor/host";

/**
 * A program that does nothing but read: `read-many.ts COUNT FILE...` hands COUNT documents to a pool of two processes at
 * once and prints the milliseconds it took. What it and its children hold meanwhile is measured from outside.
 */
const [count = "1", ...paths] = process.argv.slice(2);
const AS_OF = { asOf: "2026-11-01" };

const documents = paths.map((path) => new Uint8Array(readFileSync(path)));
const pool = createParserPool({ size: 2 });
const [first = new Uint8Array()] = documents;
await Promise.all([pool.parseResume(first, AS_OF), pool.parseResume(first, AS_OF)]);
const began = performance.now();
const many = Array.from({ length: Number(count) }, (_, at) => documents[at % documents.length] ?? first);
const outcomes = await Promise.all(many.map((bytes) => pool.parseResume(bytes, AS_OF)));
const ms = performance.now() - began;
pool.close();
const failed = outcomes.filter(({ ok }) => !ok).length;
if (failed > 0) throw new Error(`${failed} of ${count} documents were not read`);
console.log(ms);
