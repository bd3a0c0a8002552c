import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabaseOn } from "../../../server/src/testing/index.ts";
import { candor, type Installation, PASSWORD, type Person, signedIn, startServer } from "./installation.ts";

const EMAIL = "olga@example.com";
const MOST_STARTING_MS = 30_000;
const MOST_READING_MS = 300_000;

/** What a person sees of their data, to be compared. */
type Seen = {
  readonly resumes: readonly string[];
  readonly jobs: readonly string[];
  readonly matches: number;
  readonly originals: readonly string[];
};

/** An installation with so many resumes is filled, backed up, destroyed and restored; the product itself does each step. */
export async function destroyAndRestore(count: number, databaseUrl?: string): Promise<{ figures: string; faults: readonly string[] }> {
  const folder = await mkdtemp(join(tmpdir(), "candor-restore-"));
  const first = await installationIn(join(folder, "first"), databaseUrl);
  const second = await installationIn(join(folder, "second"), databaseUrl);
  try {
    const before = await fillAndLook(first, count);
    const backup = join(folder, "all.backup");
    const key = join(folder, "key");
    await candor(first, "backup", "--out", backup);
    await cp(join(first.dataFolder, "key"), key);
    await rm(first.dataFolder, { recursive: true });
    await first.drop();
    const began = performance.now();
    const said = await candor(second, "restore", backup, "--key", key);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const server = await startServer(second);
    const after = await look(await signedIn(server.url, "/api/v1/auth/login", { email: EMAIL, password: PASSWORD }));
    await server.signal("SIGTERM");
    const faults = (Object.keys(before) as (keyof Seen)[]).flatMap((what) =>
      JSON.stringify(before[what]) === JSON.stringify(after[what]) ? [] : [`${what} are not as they were`],
    );
    if (before.resumes.length !== count) faults.push(`${before.resumes.length} of ${count} resumes were there before`);
    const { resumes, jobs, matches, originals } = after;
    return {
      figures: `${said.split("\n")[0]} (${seconds} s) Signed in, ${resumes.length} resumes, ${jobs.length} jobs, ${matches} matches and ${originals.length} originals are as before`,
      faults,
    };
  } finally {
    await second.drop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function installationIn(dataFolder: string, server: string | undefined): Promise<Installation & { drop(): Promise<void> }> {
  if (server === undefined) return { dataFolder, drop: async () => {} };
  return { dataFolder, ...(await createDatabaseOn(server, { blank: true })) };
}

async function fillAndLook(installation: Installation, count: number): Promise<Seen> {
  const server = await startServer(installation);
  try {
    const token = await setUpToken(server.output);
    const owner = { token, email: EMAIL, password: PASSWORD, fullName: "Olga Owner", workspaceName: "Lumenforge" };
    const olga = await signedIn(server.url, "/api/v1/auth/set-up", owner);
    for (let number = 0; number < 3; number++)
      await olga.post("/api/v1/jobs", { title: `Clerk ${number}`, description: "Filing letters. Must have: Excel, English." });
    for (let number = 0; number < count; number++) await olga.upload(`cv-${number}.txt`, resumeOf(number));
    await untilRead(olga);
    return await look(olga);
  } finally {
    await server.signal("SIGTERM");
  }
}

/** The link is printed after the line that says that the server is ready. */
async function setUpToken(output: () => string): Promise<string> {
  for (const until = Date.now() + MOST_STARTING_MS; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const token = /token=([\w.-]+)/.exec(output())?.[1];
    if (token !== undefined) return token;
  }
  throw new Error("The server printed no link to set it up.");
}

const resumeOf = (number: number) =>
  `Ada Example-${number}\nada${number}@example.com\n\nExperience\nClerk, Acme Ltd\nJan 2019 - Mar 2021\n- Filed letters with Excel\n\nSkills\nExcel, English\n`;

async function untilRead(person: Person): Promise<void> {
  const deadline = Date.now() + MOST_READING_MS;
  while (Date.now() < deadline) {
    const resumes = await allOf<{ status: string }>(person, "/api/v1/resumes");
    if (resumes.every(({ status }) => status === "ready" || status === "failed")) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error("The resumes were not read in time.");
}

async function look(person: Person): Promise<Seen> {
  const resumes = await allOf<{ id: string }>(person, "/api/v1/resumes");
  const jobs = await allOf<{ id: string }>(person, "/api/v1/jobs");
  let matches = 0;
  const originals: string[] = [];
  for (const { id } of resumes) {
    matches += (await allOf(person, `/api/v1/resumes/${id}/matches`)).length;
    originals.push((await person.bytes(`/api/v1/resumes/${id}/file`)).toString("base64"));
  }
  return { resumes: resumes.map((resume) => JSON.stringify(resume)), jobs: jobs.map((job) => JSON.stringify(job)), matches, originals };
}

/** Every row of a list, page by page. */
async function allOf<Row>(person: Person, route: string): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor = "";
  do {
    const { data, page } = await person.page<Row>(`${route}?limit=200${cursor}`);
    rows.push(...data);
    cursor = page.next === null ? "" : `&cursor=${encodeURIComponent(page.next)}`;
  } while (cursor !== "");
  return rows;
}
