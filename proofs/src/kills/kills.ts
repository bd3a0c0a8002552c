import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createDatabaseOn, freePort, jobLines, queryOn } from "../../../server/src/testing/index.ts";
import type { Proof } from "../proof.ts";
import { testServer } from "../test-server.ts";
import { type Installation, startInstallation } from "./installation.ts";
import { nginxProgram, startNginx } from "./nginx.ts";
import { hashOfOriginal, listAll, type Sent, uploadOne } from "./uploads.ts";

const UPLOADS = 500;
const KILLS = 25;
const AT_ONCE = 8;
const BETWEEN_MS = { least: 500, most: 2_500 };
const PATIENCE_MS = 10 * 60_000;
const ENDED: ReadonlySet<string> = new Set(["ready", "failed"]);

/** Trust row 7. `count` is how many uploads; kills come in proportion. */
export const kills: Proof = {
  name: "kills",
  promise: `no resume is lost or doubled: 3 web and 2 worker processes behind nginx, ${UPLOADS} uploads, ${KILLS} of the processes killed with -9`,
  run: async ({ count = UPLOADS }) => {
    const server = testServer();
    const program = nginxProgram();
    if (server === undefined) return ["no PostgreSQL: set CANDOR_TEST_DATABASE_URL (npm run services prints it)"];
    if (program === undefined) return ["no nginx: set NGINX to its path (npm run services unpacks one and prints it)"];
    const folder = await mkdtemp(join(tmpdir(), "candor-kills-"));
    const database = await createDatabaseOn(server, { blank: true });
    const { databaseUrl } = database;
    const installation = await startInstallation({ databaseUrl, folder: join(folder, "data"), web: 3, workers: 2 });
    const port = await freePort();
    const nginx = await startNginx(program, folder, port, installation.webPorts);
    try {
      return await prove(`http://localhost:${port}`, installation, databaseUrl, count);
    } finally {
      await installation.stop();
      nginx.removeAllListeners("exit").kill();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function prove(url: string, installation: Installation, databaseUrl: string, count: number): Promise<string[]> {
  const jobs = jobLines({ id: "1" }, { id: "2", title: "Data Engineer", skills: "Python and Airflow" });
  await fetch(`${url}/api/v1/jobs/import`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text: jobs }),
  });
  const began = performance.now();
  const planned = Math.max(1, Math.round((KILLS * count) / UPLOADS));
  const { sent, killed } = await uploadAndKill(url, installation, { count, planned });
  await installation.whole();
  const settledAfter = await settle(url, count);
  const failures = await check(url, databaseUrl, sent);
  if (killed.length < planned) failures.push(`only ${killed.length} of ${planned} kills`);
  const again = sent.reduce((sum, { tries }) => sum + tries - 1, 0);
  const workers = killed.filter((name) => name.startsWith("worker")).length;
  console.log(
    `  ${killed.length} kills (${killed.length - workers} of web, ${workers} of worker processes); ${again} uploads were sent again`,
  );
  console.log(
    `  ${Math.round((performance.now() - began) / 1000)} s in all, the last ${Math.round(settledAfter / 1000)} s after the last process was back`,
  );
  return failures;
}

/** Uploads keep pace with the kills, so that both go on until the end. */
async function uploadAndKill(url: string, installation: Installation, { count, planned }: { count: number; planned: number }) {
  const sent: Sent[] = [];
  const killed: string[] = [];
  let next = 0;
  const lane = async () => {
    while (next < count) {
      const nth = next++;
      while (killed.length < Math.floor((nth * planned) / count)) await wait(50);
      sent.push(await uploadOne(url, nth));
    }
  };
  const killer = async () => {
    while (killed.length < planned) {
      await wait(BETWEEN_MS.least + Math.random() * (BETWEEN_MS.most - BETWEEN_MS.least));
      const name = await installation.kill(Math.random());
      if (name !== undefined) killed.push(name);
    }
  };
  await Promise.all([killer(), ...Array.from({ length: AT_ONCE }, lane)]);
  return { sent, killed };
}

/** Waits until every resume is read and matched, or has failed with a reason; how long that took. */
async function settle(url: string, count: number): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < PATIENCE_MS) {
    const resumes = await listAll(url);
    if (resumes.length >= count && resumes.every(({ status }) => ENDED.has(status))) break;
    await wait(1_000);
  }
  return performance.now() - began;
}

async function check(url: string, databaseUrl: string, sent: readonly Sent[]): Promise<string[]> {
  const resumes = await listAll(url);
  const byStatus = Object.groupBy(resumes, ({ status }) => status);
  console.log(`  ${sent.length} acknowledged, ${resumes.length} kept: ${describe(byStatus)}`);
  const ids = new Set(resumes.map(({ id }) => id));
  const failures: string[] = [];
  const fault = (what: string, howMany: number) => {
    if (howMany > 0) failures.push(`${howMany} ${what}`);
  };
  fault("acknowledged resumes are gone", sent.filter(({ id }) => !ids.has(id)).length);
  fault("resumes too many or too few", Math.abs(resumes.length - new Set(sent.map(({ sha256 }) => sha256)).size));
  fault("resumes never came to an end", resumes.filter(({ status }) => !ENDED.has(status)).length);
  fault("resumes lack a match", resumes.filter(({ status, matchCount }) => status === "ready" && matchCount !== 2).length);
  let differing = 0;
  for (const { id, sha256 } of sent) if ((await hashOfOriginal(url, id)) !== sha256) differing++;
  console.log(`  ${sent.length - differing} originals came back byte for byte`);
  fault("originals differ", differing);
  fault("resumes were read twice", await countTwice(databaseUrl));
  return failures;
}

/** Resumes of which more than one reading is kept, or was ever written down as read. */
async function countTwice(databaseUrl: string): Promise<number> {
  const [row] = await queryOn(
    databaseUrl,
    `select count(*) as twice from (
       select resume_id from readings group by resume_id having count(*) > 1
       union select subject_id from audit_entries where action = 'resume.read' group by subject_id having count(*) > 1) doubled`,
  );
  return Number(row?.["twice"]);
}

const describe = (byStatus: Partial<Record<string, unknown[]>>) =>
  Object.entries(byStatus)
    .map(([status, those]) => `${those?.length} ${status}`)
    .join(", ");
