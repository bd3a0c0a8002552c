import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const RESUME = "Ada Example\nada@example.com\nExperience\nClerk, Acme Ltd, Jan 2019 - Mar 2021\n";

export type SpecialFile = { readonly name: string; readonly path: string; readonly ends: "refused" | "read" };

/** Names that lead to something other than a plain file, or that would upset a terminal. */
export function specialFiles(folder: string): SpecialFile[] {
  const at = (name: string) => join(folder, name);
  mkdirSync(at("folder.pdf"));
  symlinkSync(at("loop"), at("loop"));
  symlinkSync(at("nowhere"), at("dangling.pdf"));
  symlinkSync("/dev/zero", at("endless.pdf"));
  execFileSync("mkfifo", [at("pipe.pdf")]);
  writeFileSync(at("resume.txt"), RESUME);
  symlinkSync(at("resume.txt"), at("link.pdf"));
  writeFileSync(at("two\nlines\u001b[31m.txt"), RESUME);
  writeFileSync(at("two\nlines\u001b[31m.pdf"), "");
  writeFileSync(at("secret.txt"), RESUME);
  chmodSync(at("secret.txt"), 0);
  const isRoot = process.getuid?.() === 0;
  return [
    { name: "special: folder", path: at("folder.pdf"), ends: "refused" },
    { name: "special: link to itself", path: at("loop"), ends: "refused" },
    { name: "special: link to nothing", path: at("dangling.pdf"), ends: "refused" },
    { name: "special: link to endless zeros", path: at("endless.pdf"), ends: "refused" },
    { name: "special: pipe that nobody writes to", path: at("pipe.pdf"), ends: "refused" },
    { name: "special: no device", path: "/dev/null", ends: "refused" },
    { name: "special: endless random numbers", path: "/dev/urandom", ends: "refused" },
    { name: "special: link to a resume", path: at("link.pdf"), ends: "read" },
    { name: "special: line break and colour in the name of a resume", path: at("two\nlines\u001b[31m.txt"), ends: "read" },
    { name: "special: line break and colour in the name of nothing", path: at("two\nlines\u001b[31m.pdf"), ends: "refused" },
    { name: "special: line break in a name that is not there", path: at("not\nthere"), ends: "refused" },
    { name: "special: name of five thousand letters", path: at("a".repeat(5000)), ends: "refused" },
    { name: "special: file below a file", path: join(at("resume.txt"), "resume.txt"), ends: "refused" },
    ...(isRoot ? [] : [{ name: "special: file that may not be read", path: at("secret.txt"), ends: "refused" as const }]),
  ];
}
