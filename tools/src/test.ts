import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./checks/check.ts";
import { findServices, SERVICES_FOLDER } from "./services/services.ts";
import { verify } from "./verify.ts";

console.log(`Node ${process.version} (${process.execPath})`);
const services = await findServices();
const postgres = process.env["CANDOR_TEST_DATABASE_URL"] || services["DATABASE_URL"];
console.log(
  postgres
    ? "The server's suites run on PGlite and on PostgreSQL."
    : "The server's suites run on PGlite; for PostgreSQL too: npm run services",
);
const checks = await verify();
const suites = await runSuites();
const passed = checks.passed + suites.passed;
const failed = checks.failed + suites.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

/** Every suite through Vitest; a run that dies before it can report counts as a failure. */
async function runSuites(): Promise<{ passed: number; failed: number }> {
  const folder = await mkdtemp(join(tmpdir(), "candor-tests-"));
  const report = join(folder, "report.json");
  const code = await new Promise<number>((resolve) => {
    const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
    const args = [vitest, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...process.argv.slice(2)];
    const env = {
      ...process.env,
      // What suites leave behind, also where one is killed half-way, goes with the folder.
      TMPDIR: folder,
      XDG_CACHE_HOME: folder,
      CANDOR_SERVICES: SERVICES_FOLDER,
      ...(postgres && { CANDOR_TEST_DATABASE_URL: postgres }),
      ...Object.fromEntries(
        ["CANDOR_TEST_S3", "CANDOR_TEST_REDIS_SERVER"].flatMap((name) => (services[name] ? [[name, services[name]]] : [])),
      ),
    };
    spawn(process.execPath, args, { cwd: ROOT, env, stdio: ["ignore", "inherit", "inherit"] }).on("exit", (exitCode) =>
      resolve(exitCode ?? 1),
    );
  });
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(await readFile(report, "utf8")) as Record<string, number>;
    const failures = (numFailedTests ?? 0) || (numFailedTestSuites ?? 0);
    return { passed: numPassedTests ?? 0, failed: code === 0 ? failures : Math.max(1, failures) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    // A process on its way out may still write there; that is no fault of what was tested.
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  }
}
