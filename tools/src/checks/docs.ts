import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { type Check, ROOT, trackedFiles } from "./check.ts";

/** A path in backticks that begins with one of our folders. */
const PATH = /`((?:engine|host|cli|server|client|web|eval|e2e|tools|docs|\.ci)\/[\w./@-]*[\w/])`/g;
const LINK = /\]\((?!https?:|#|mailto:)([^)#\s]+)/g;
const SCRIPT = /`npm run ([\w:-]+)/g;
const COMMAND = /`(?:npx )?candor ([a-z]+)/g;

/** Every path, link, script and command that the documents name exists. */
export const docReferences: Check = {
  name: "doc references",
  run: async () => {
    const { scripts } = JSON.parse(await readFile(`${ROOT}package.json`, "utf8")) as { scripts: Record<string, string> };
    const program = await readFile(`${ROOT}cli/src/program.ts`, "utf8");
    const problems: string[] = [];
    for (const file of await trackedFiles(/\.md$/)) {
      const text = await readFile(`${ROOT}${file}`, "utf8");
      const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/") + 1) : "";
      const names = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? "");
      problems.push(
        ...names(PATH)
          .filter((path) => !existsSync(ROOT + path))
          .map((path) => `${file}: ${path} does not exist`),
        ...names(LINK)
          .filter((path) => !existsSync(ROOT + folder + path))
          .map((path) => `${file}: the link ${path} leads nowhere`),
        ...names(SCRIPT)
          .filter((name) => !(name in scripts))
          .map((name) => `${file}: there is no script ${name}`),
        ...names(COMMAND)
          .filter((name) => !program.includes(`"${name}"`))
          .map((name) => `${file}: there is no command candor ${name}`),
      );
    }
    return problems;
  },
};
