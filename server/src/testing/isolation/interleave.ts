import { jobLines } from "../factories.ts";
import { type Person, registered, type TestTeam } from "../people.ts";

type Tenant = { readonly person: Person; readonly canary: string; readonly jobId: string };

export type Interleaved = { readonly tenants: number; readonly requests: number; readonly mixUps: readonly string[] };

const AT_ONCE = 40;

/** Many tenants ask at once, in a mix of reads, changes and errors, and each must be answered with its own and nothing else. */
export async function interleave(test: TestTeam, count: { readonly tenants: number; readonly requests: number }): Promise<Interleaved> {
  const tenants: Tenant[] = [];
  for (let at = 0; at < count.tenants; at++) tenants.push(await newTenant(test, at));
  await test.settled();
  const mixUps: string[] = [];
  let next = 0;
  const ask = async () => {
    for (let at = next++; at < count.requests; at = next++) {
      const tenant = tenants[(at * 7) % tenants.length] as Tenant;
      const other = tenants[(at * 7 + 1 + (at % (tenants.length - 1))) % tenants.length] as Tenant;
      const mixUp = await askOne(tenant, other, at, tenants);
      if (mixUp) mixUps.push(mixUp);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return { tenants: tenants.length, requests: count.requests, mixUps };
}

async function newTenant(test: TestTeam, at: number): Promise<Tenant> {
  const canary = `tenant${String(at).padStart(3, "0")}word`;
  const person = await registered(test, `${canary}@example.com`, { companyName: canary });
  const text = jobLines({ id: canary, title: `Engineer ${canary}`, company: canary });
  await person.request("POST", "/api/v1/jobs/import", { text });
  const [job] = (await person.request("GET", "/api/v1/jobs")).body.data;
  return { person, canary, jobId: job.id };
}

/** Undefined when the answer was the asker's own. */
async function askOne({ person, canary, jobId }: Tenant, other: Tenant, at: number, all: readonly Tenant[]): Promise<string | undefined> {
  const [method, path, wanted, body] = REQUESTS[at % REQUESTS.length]?.(jobId, other.jobId) ?? [];
  if (!method || !path) return undefined;
  const answer = await person.request(method, `/api/v1${path}`, body);
  const text = JSON.stringify(answer.body);
  const shown = all.filter((each) => each.canary !== canary && text.includes(each.canary)).map((each) => each.canary);
  if (shown.length > 0) return `${method} ${path} of ${canary} shows ${shown.join(", ")}`;
  if (answer.status !== wanted) return `${method} ${path} of ${canary} answers ${answer.status}`;
  return wanted === 200 && method === "GET" && !text.includes(canary)
    ? `${method} ${path} of ${canary} shows nothing of its own`
    : undefined;
}

type Request = readonly ["GET" | "PATCH", string, number, object?];

const REQUESTS: readonly ((own: string, other: string) => Request)[] = [
  () => ["GET", "/jobs", 200],
  (own) => ["GET", `/jobs/${own}`, 200],
  (_, other) => ["GET", `/jobs/${other}`, 404],
  () => ["GET", "/jobs?q=engineer", 200],
  (own) => ["PATCH", `/jobs/${own}`, 200, { status: "open" }],
  (_, other) => ["PATCH", `/jobs/${other}`, 404, { status: "archived" }],
  () => ["GET", "/members", 200],
  () => ["GET", "/jobs?cursor=broken", 400],
];
