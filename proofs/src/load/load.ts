import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import {
  createDatabaseOn,
  freePort,
  jobLines,
  queryOn,
  resumeText,
  startBareServer,
  startProcess,
} from "../../../server/src/testing/index.ts";
import type { Proof } from "../proof.ts";
import { testServer } from "../test-server.ts";
import { type Act, type Asked, letAct, summarise, type Taken } from "./users.ts";

/** All of them come from one address here. */
const EVERYBODY = "1000000";
const USERS = 1_000;
const CROWD = { thinkMs: 5_000, warmUpMs: 15_000, measuredMs: 90_000 };
const JOBS = 500;
const RESUMES = 20;
const MATCHES_EACH = 50;
const SHARES = { upload: 0.02, bare: 0.08 };
const MOST_MS = { mean: 500, p95: 2_000 };
const TITLES = ["Backend Engineer", "Data Engineer", "Nurse", "Accountant", "Project Manager"];

/** `count` is how many users there are. */
export const load: Proof = {
  name: "load",
  promise: `${USERS} people at once, thinking 5 s between acts, 2 % of them uploads: under ${MOST_MS.mean} ms in the mean and ${MOST_MS.p95} ms at p95, no error`,
  run: async ({ count = USERS }) => {
    const server = testServer();
    if (server === undefined) return ["no PostgreSQL: set CANDOR_TEST_DATABASE_URL (npm run services prints it)"];
    const folder = await mkdtemp(join(tmpdir(), "candor-load-"));
    const database = await createDatabaseOn(server, { blank: true });
    const shared = { DATABASE_URL: database.databaseUrl, CANDOR_DATA: folder, LOG_LEVEL: "fatal", REQUESTS_PER_MINUTE: EVERYBODY };
    const web = await startProcess({ ...shared, PORT: String(await freePort()) }, ["--web"]);
    const worker = await startProcess(shared, ["worker"]);
    const bare = await startBareServer(await freePort());
    try {
      const matchIds = await fill(web.url);
      await analysedByItself(database.databaseUrl);
      const taken = await letAct(actsOf(web.url, bare.url, matchIds), { users: count, ...CROWD });
      return report(taken, CROWD.measuredMs / 1000);
    } finally {
      bare.stop();
      await Promise.all([web.signal("SIGTERM"), worker.signal("SIGTERM")]);
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

const LONGEST_WAIT_MS = 5 * 60_000;

/**
 * Waits until PostgreSQL's autovacuum has counted what was filled in, as it does within a minute or two after any such change.
 * Nothing is done for the measurement that an installation would not have.
 */
async function analysedByItself(databaseUrl: string): Promise<void> {
  const until = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    const [row] = await queryOn(
      databaseUrl,
      `select count(*)::int as left from pg_stat_user_tables where schemaname = 'public'
       and n_mod_since_analyze > current_setting('autovacuum_analyze_threshold')::int
         + current_setting('autovacuum_analyze_scale_factor')::float8 * n_live_tup`,
    );
    if (Number(row?.["left"]) === 0) return;
    if (Date.now() > until) throw new Error("The database's autovacuum has not looked at what was filled in; is it on?");
    await wait(1_000);
  }
}

type Listed = { readonly data: readonly { readonly id: string; readonly status: string }[] };
const get = async <Answer>(url: string) => (await (await fetch(url)).json()) as Answer;

/** Jobs, and resumes that have been read and matched with them; the ids of some matches of each. */
async function fill(url: string): Promise<string[]> {
  const records = Array.from({ length: JOBS }, (_, nth) => ({
    id: String(nth),
    title: TITLES[nth % TITLES.length] ?? "",
    company: `Employer ${nth}`,
  }));
  const headers = { "content-type": "application/json" };
  await fetch(`${url}/api/v1/jobs/import`, { method: "POST", headers, body: JSON.stringify({ text: jobLines(...records) }) });
  for (let nth = 0; nth < RESUMES; nth++) {
    const { url: to, form = null } = upload(url, `before-${nth}`);
    await fetch(to, { method: "POST", body: form });
  }
  const ready = async () => (await get<Listed>(`${url}/api/v1/resumes?limit=200`)).data.filter(({ status }) => status === "ready");
  while ((await ready()).length < RESUMES) await wait(1_000);
  const lists = (await ready()).map(({ id }) => get<Listed>(`${url}/api/v1/resumes/${id}/matches?limit=${MATCHES_EACH}`));
  return (await Promise.all(lists)).flatMap(({ data }) => data.map(({ id }) => id));
}

function upload(url: string, unlike: string): Asked {
  const form = new FormData();
  form.set("file", new File([resumeText({ name: `Person Example ${unlike}` })], "resume.txt"));
  return { url: `${url}/api/v1/resumes/upload`, form };
}

function actsOf(url: string, bareUrl: string, matchIds: readonly string[]): Act[] {
  const share = (1 - SHARES.upload - SHARES.bare) / 3;
  const pick = <Value>(values: readonly Value[], nth: number) => values[nth % values.length];
  return [
    { name: "job list", share, request: () => ({ url: `${url}/api/v1/jobs?limit=50` }) },
    { name: "job search", share, request: (nth) => ({ url: `${url}/api/v1/jobs?q=${encodeURIComponent(pick(TITLES, nth) ?? "")}` }) },
    { name: "match detail", share, request: (nth) => ({ url: `${url}/api/v1/matches/${pick(matchIds, nth)}` }) },
    { name: "upload", share: SHARES.upload, request: (nth) => upload(url, `during-${nth}`) },
    { name: "bare Fastify", share: SHARES.bare, request: () => ({ url: bareUrl }) },
  ];
}

function report(taken: readonly Taken[], seconds: number): string[] {
  const ours = taken.filter(({ name }) => name !== "bare Fastify");
  const all = { name: "all of Candor", ms: ours.flatMap(({ ms }) => ms), errors: ours.reduce((sum, { errors }) => sum + errors, 0) };
  for (const { name, ms, errors } of [...taken, all]) {
    const { mean, p95, p99 } = summarise(ms);
    const figures = [`mean ${mean.toFixed(0)} ms`, `p95 ${p95.toFixed(0)} ms`, `p99 ${p99.toFixed(0)} ms`, `${errors} errors`];
    console.log(`  ${name.padEnd(14)} ${String(ms.length).padStart(6)} (${(ms.length / seconds).toFixed(1)}/s)  ${figures.join(", ")}`);
  }
  const { mean, p95 } = summarise(all.ms);
  return [
    ...(mean > MOST_MS.mean ? [`the mean is ${mean.toFixed(0)} ms`] : []),
    ...(p95 > MOST_MS.p95 ? [`p95 is ${p95.toFixed(0)} ms`] : []),
    ...(all.errors > 0 ? [`${all.errors} errors`] : []),
    ...(all.ms.length === 0 ? ["nobody did anything"] : []),
  ];
}
