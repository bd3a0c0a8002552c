import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { findViolations } from "./cruise.ts";
import { RULES } from "./rules.ts";

/** A file that breaks exactly one rule by importing `to`, once by path and, across packages, once by package name. */
type Probe = { readonly rule: string; readonly from: string; readonly to: string; readonly packageName?: string };

const PACKAGES = ["engine", "host", "cli", "server", "client", "web", "eval", "e2e", "tools", "proofs"];

const PROBES: readonly Probe[] = [
  ...across("engine", "host"),
  ...across("client", "engine"),
  ...across("host", "client"),
  ...across("cli", "server"),
  ...across("server", "client"),
  ...across("eval", "client"),
  ...across("web", "host"),
  ...across("e2e", "engine"),
  ...across("tools", "server"),
  ...across("proofs", "server"),
  {
    rule: "web-imports-only-what-the-design-allows",
    from: "web/src/lib/by-engine.ts",
    to: "engine/src/index.ts",
    packageName: "@candor/engine",
  },
  { rule: "engine-model-imports-lower-layers-only", from: "engine/src/model/probe.ts", to: "engine/src/text/target.ts" },
  { rule: "engine-text-imports-lower-layers-only", from: "engine/src/text/probe.ts", to: "engine/src/data/target.ts" },
  { rule: "engine-data-imports-lower-layers-only", from: "engine/src/data/probe.ts", to: "engine/src/normalize/target.ts" },
  { rule: "engine-normalize-imports-lower-layers-only", from: "engine/src/normalize/probe.ts", to: "engine/src/recognise/target.ts" },
  { rule: "engine-recognise-imports-lower-layers-only", from: "engine/src/recognise/probe.ts", to: "engine/src/read/target.ts" },
  { rule: "engine-stages-do-not-import-each-other", from: "engine/src/match/probe.ts", to: "engine/src/extract/target.ts" },
  { rule: "engine-stages-do-not-import-each-other", from: "engine/src/read/probe.ts", to: "engine/src/pipelines/target.ts" },
  {
    rule: "engine-pipelines-do-not-import-the-index",
    from: "engine/src/pipelines/probe.ts",
    to: "engine/src/index.ts",
    packageName: "@candor/engine",
  },
  { rule: "the-pool-loads-no-engine", from: "host/src/pool/probe.ts", to: "engine/src/index.ts", packageName: "@candor/engine" },
  { rule: "engine-uses-no-node-built-ins", from: "engine/src/read/built-in.ts", to: "node:fs", packageName: "node:fs" },
  { rule: "server-platform-knows-no-module", from: "server/src/platform/probe.ts", to: "server/src/modules/jobs/index.ts" },
  {
    rule: "server-modules-meet-at-their-index",
    from: "server/src/modules/resumes/probe.ts",
    to: "server/src/modules/jobs/jobs.repository.ts",
  },
  { rule: "server-modules-do-not-import-the-app", from: "server/src/modules/resumes/upward.ts", to: "server/src/app.ts" },
  { rule: "web-lib-imports-only-lib", from: "web/src/lib/probe.ts", to: "web/src/ui/target.ts" },
  { rule: "web-ui-imports-only-ui-and-lib", from: "web/src/ui/probe.ts", to: "web/src/features/jobs/target.ts" },
  { rule: "web-features-do-not-import-routes", from: "web/src/features/jobs/probe.ts", to: "web/src/routes/target.ts" },
  { rule: "web-features-do-not-import-each-other", from: "web/src/features/resumes/probe.ts", to: "web/src/features/jobs/target.ts" },
  { rule: "no-cycles", from: "host/src/cycle.ts", to: "host/src/cycle.ts" },
  { rule: "no-unresolved-imports", from: "host/src/broken.ts", to: "host/src/no-such-file.ts" },
];

/** Rules that their probe does not trip (a rule that catches nothing), and rules without a probe. */
export async function findBlindRules(root: string): Promise<string[]> {
  const tree = await mkdtemp(join(tmpdir(), "candor-probes-"));
  try {
    await layTree(root, tree);
    const { violations } = await findViolations(tree, PACKAGES);
    const tripped = new Set(violations.map(({ rule, from }) => `${rule} ${from}`));
    const unprobed = RULES.filter((rule) => !PROBES.some((probe) => probe.rule === rule.name)).map((rule) => `${rule.name}: has no probe`);
    const blind = PROBES.flatMap((probe) =>
      filesOf(probe)
        .filter((file) => !tripped.has(`${probe.rule} ${file.path}`))
        .map((file) => `${probe.rule}: does not see "${file.specifier}" in ${file.path}`),
    );
    return [...unprobed, ...blind];
  } finally {
    await rm(tree, { recursive: true });
  }
}

function across(from: string, to: string): Probe[] {
  return [
    {
      rule: `${from}-imports-only-what-the-design-allows`,
      from: `${from}/src/across.ts`,
      to: `${to}/src/index.ts`,
      packageName: `@candor/${to}`,
    },
  ];
}

/** The probe as files: the import by relative path and, where there is one, by package name. */
function filesOf(probe: Probe): { path: string; specifier: string }[] {
  const byPath = relative(dirname(probe.from), probe.to);
  const files = probe.to.startsWith("node:") ? [] : [{ path: probe.from, specifier: byPath.startsWith(".") ? byPath : `./${byPath}` }];
  if (probe.packageName) files.push({ path: probe.from.replace(/\.ts$/, "-by-name.ts"), specifier: probe.packageName });
  return files;
}

async function layTree(root: string, tree: string): Promise<void> {
  await mkdir(join(tree, "node_modules/@candor"), { recursive: true });
  for (const name of PACKAGES) {
    await mkdir(join(tree, name, "src"), { recursive: true });
    const manifest = JSON.parse(await readFile(join(root, name, "package.json"), "utf8")) as { exports?: object };
    // Packages without an entry point get one here, so that an import by name has something to reach.
    await writeFile(join(tree, name, "package.json"), JSON.stringify({ exports: { ".": "./src/index.ts" }, ...manifest }));
    await writeFile(join(tree, name, "src/index.ts"), "export {};\n");
    await symlink(join(tree, name), join(tree, "node_modules/@candor", name));
  }
  await cp(join(root, "package.json"), join(tree, "package.json"));
  const missing = new Set(["host/src/no-such-file.ts"]);
  for (const probe of PROBES) {
    if (!probe.to.startsWith("node:") && !missing.has(probe.to)) await put(join(tree, probe.to), "export {};\n");
  }
  for (const { path, specifier } of PROBES.flatMap(filesOf)) await put(join(tree, path), `import ${JSON.stringify(specifier)};\n`);
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
