// Turns an OpenAPI document (path as the first argument) into TypeScript types on standard output.
// Plain JavaScript in a workspace of its own: openapi-typescript needs the compiler API of TypeScript 5.
import { readFile } from "node:fs/promises";
import process from "node:process";
import openapiTS, { astToString } from "openapi-typescript";

const document = JSON.parse(await readFile(process.argv[2], "utf8"));
const nodes = await openapiTS(document, { silent: true });
process.stdout.write(`// Generated from openapi.json by contract/generate.mjs. Do not edit.\n\n${astToString(nodes)}`);
