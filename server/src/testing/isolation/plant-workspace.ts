import { sql } from "drizzle-orm";
import { PERMISSIONS } from "../../contract/permissions.ts";
import { form, jobLines, resumeText } from "../factories.ts";
import { invited, PASSWORD, type Person, type TestTeam } from "../people.ts";

/** What an id can be of; a cursor holds ids too. */
export const KINDS = [
  "workspace",
  "account",
  "session",
  "passkey",
  "invitation",
  "key",
  "incident",
  "resume",
  "reading",
  "job",
  "posting",
  "import",
  "match",
  "failedTask",
  "resumeCursor",
  "jobCursor",
  "matchCursor",
] as const;
export type Kind = (typeof KINDS)[number];

/** A workspace in which every text holds a word that stands nowhere else. */
export type Planted = {
  readonly owner: Person;
  /** The owner's, with every permission. */
  readonly apiKey: string;
  readonly canary: string;
  readonly ids: Readonly<Record<Kind, string>>;
};

/** Fills the owner's workspace with at least one of everything that an id can name. */
export async function plantWorkspace(test: TestTeam, owner: Person, canary: string): Promise<Planted> {
  const ask = async (method: "GET" | "POST" | "PATCH", path: string, body?: object) => {
    const answer = await owner.request(method, `/api/v1${path}`, body);
    if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  await ask("PATCH", "/workspace", { name: `${canary} Ltd` });
  const member = await invited(test, owner, `${canary}.member@example.com`, "viewer");
  await ask("POST", "/invitations", { email: `${canary}.invited@example.com`, role: "viewer" });
  await reuseToken(test, member);
  const me = (await ask("GET", "/auth/me")).data;
  await test.owner.execute(sql`
    insert into passkeys (id, account_id, name, public_key, credential_id, counter, device_type, backed_up, created_at)
    values (${`psk_${canary}`}, ${me.account.id}, ${`${canary} phone`}, 'AA', ${canary}, 0, 'singleDevice', false, now())`);
  const { secret: apiKey } = (await ask("POST", "/keys", { name: `${canary} key`, scopes: PERMISSIONS })).data;
  for (const name of [`Ada ${canary}`, `Grace ${canary}`]) {
    const content = resumeText({ name, skills: `TypeScript, PostgreSQL, ${canary}` });
    const { payload, headers } = form({ name: "file", content, fileName: `${canary}.txt` });
    await owner.request("POST", "/api/v1/resumes/upload", payload, headers);
  }
  const records = ["1", "2"].map((id) => ({ id: `${canary}-${id}`, title: `Engineer ${canary}`, company: `${canary} Works` }));
  const file = form({ name: "file", content: jobLines(...records), fileName: `${canary}.jsonl` });
  const imported = await owner.request("POST", "/api/v1/jobs/import", file.payload, file.headers);
  await test.settled();

  const workspace = me.workspaceId;
  const resumes = await ask("GET", "/resumes?limit=1");
  const jobs = await ask("GET", "/jobs?limit=1");
  const [resume, job] = [resumes.data[0].id, jobs.data[0].id];
  const matches = await ask("GET", `/resumes/${resume}/matches?limit=1`);
  const { rows } = await test.owner.execute<{ reading: string; posting: string }>(
    sql`select readings.id as reading, jobs.posting_id as posting from readings, jobs where resume_id = ${resume} and jobs.id = ${job}`,
  );
  const task = JSON.stringify({ workspaceId: workspace, ids: { resumeId: resume } });
  const failed = await test.owner.execute<{ id: string }>(
    sql`insert into tasks.job (name, data, state, completed_on) values ('read-resume', ${task}::jsonb, 'failed', now()) returning id`,
  );
  await test.owner.execute(sql`
    insert into ai_calls (id, workspace_id, purpose, model, outcome, characters, at)
    values (${`aic_${canary}`}, ${workspace}, 'vectors', ${canary}, 'answered', 1, now())`);
  const ids = {
    workspace,
    account: (await member.request("GET", "/api/v1/auth/me")).body.data.account.id,
    session: (await member.request("GET", "/api/v1/auth/sessions")).body.data[0].id,
    passkey: (await ask("GET", "/auth/passkeys")).data[0].id,
    invitation: (await ask("GET", "/invitations")).data[0].id,
    key: (await ask("GET", "/keys")).data[0].id,
    incident: (await ask("GET", "/incidents")).data[0].id,
    resume,
    reading: rows[0]?.reading ?? "",
    job,
    posting: rows[0]?.posting ?? "",
    import: imported.body.data.importId,
    match: matches.data[0].id,
    failedTask: failed.rows[0]?.id ?? "",
    resumeCursor: resumes.page.next,
    jobCursor: jobs.page.next,
    matchCursor: matches.page.next,
  };
  for (const kind of KINDS) if (!ids[kind]) throw new Error(`Nothing of the kind ${kind} was planted.`);
  return { owner, apiKey, canary, ids };
}

/** An incident that really happened: a refresh token of the member comes back. */
async function reuseToken(test: TestTeam, { email }: Person): Promise<void> {
  const { refreshToken } = (await test.request("POST", "/api/v1/auth/login", { email, password: PASSWORD })).body.data;
  for (let times = 0; times < 2; times++) await test.request("POST", "/api/v1/auth/refresh", { refreshToken });
}
