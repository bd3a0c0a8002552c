import { readFile } from "node:fs/promises";
import { type Check, ROOT, trackedFiles } from "./check.ts";

const TEXT_FIXTURES =
  /^(eval\/corpus|eval\/frozen|eval\/postings|host\/samples|.*\/cases)\/.*\.(txt|md|html?|json|jsonl|csv|xml)$|\.test\.tsx?$/;
const EMAIL = /[\w.+-]+@((?:[\w-]+\.)+[a-z]{2,})/gi;
/** Names reserved for examples (RFC 2606, RFC 6761); mail to them reaches nobody. */
const RESERVED = /(^|\.)(example(\.(com|org|net))?|test|invalid|localhost)$|(^|\.)example\.[a-z.]{2,6}$/i;

/** Fixtures are about invented people: an e-mail address that could reach somebody fails. */
export const inventedFixtures: Check = {
  name: "fixtures use invented people",
  run: async () => {
    const problems: string[] = [];
    for (const file of await trackedFiles(TEXT_FIXTURES)) {
      const text = await readFile(`${ROOT}${file}`, "utf8");
      const real = [...text.matchAll(EMAIL)].filter((match) => !RESERVED.test(match[1] ?? ""));
      problems.push(...real.map((match) => `${file}: ${match[0]} is not an example address`));
    }
    return problems;
  },
};
