import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { form } from "../../testing/factories.ts";
import { type Person, registered, setUpOwner } from "../../testing/people.ts";
import { catchConsole } from "./catch-console.ts";
import { createLog } from "./log.ts";

/** Each trace of one invented person is a word of its own, so that a hit says what leaked. */
const NAME = "Zephyrine Quillfeather";
const EMAIL = "zephyrine.quillfeather@example.com";
const PHONE = "+1 202 555 0199";
const SEARCH = "xylographer-search";
const FILE = "quillfeather-cv-2026.txt";
const RESUME = "engraved-woodblocks-sentence";
const POSTING = "confidential-posting-sentence";
const PASSWORD = "Passw0rd-of-the-canary";
const TOKEN = "token0of0the0canary";
const TRACES = [NAME, "Quillfeather", "Zephyrine", EMAIL, PHONE, "5550199", SEARCH, FILE, RESUME, POSTING, PASSWORD, TOKEN];

const resume = `${NAME}\n${EMAIL} | ${PHONE}\n\nExperience\nEngraver, Acme Ltd, 2015 - 2020\n- ${RESUME}\n`;
const posting = { title: `${POSTING} engineer`, description: `We look for an engineer. ${POSTING}. Write to ${EMAIL}.` };

describe("the log at its most talkative, while one person's data go through every kind of request", () => {
  const lines: string[] = [];
  let test: TestApp;
  let owner: Person;
  beforeAll(async () => {
    const log = createLog({ level: "trace", destination: { write: (line) => void lines.push(line) } });
    restoreConsole = catchConsole(log);
    // Nothing listens there: mails fail.
    const signIn = { providers: [], mailFrom: "Candor <candor@example.com>", smtpUrl: "smtp://127.0.0.1:1" };
    test = await createTestApp({ log, signIn });
    owner = await setUpOwner(test);
  });
  let restoreConsole: () => void;
  afterAll(async () => {
    await test.close();
    restoreConsole();
  });

  const upload = (content: string | Uint8Array, fileName = FILE, path = "/api/v1/resumes/upload") => {
    const { payload, headers } = form({ name: "file", content, fileName });
    return test.app.inject({ method: "POST", url: path, payload, headers: { ...headers, authorization: `Bearer ${owner.accessToken}` } });
  };

  it("knows the request by its id and route", async () => {
    await owner.request("GET", `/api/v1/jobs?q=${SEARCH}`);
    expect(lines.join("")).toContain('"route":"/api/v1/jobs"');
  });

  it("holds nothing of people who sign in, mistype, or are invited", async () => {
    await registered(test, EMAIL, { password: PASSWORD, fullName: NAME, companyName: `${NAME} Ltd` });
    await test.request("POST", "/api/v1/auth/register", { email: EMAIL, password: PASSWORD, fullName: NAME, role: "seeker" });
    for (const [email, password] of [
      [EMAIL, PASSWORD],
      [EMAIL, `${PASSWORD}!`],
      [`nobody.${EMAIL}`, PASSWORD],
      ["no address", PASSWORD],
    ])
      await test.request("POST", "/api/v1/auth/login", { email, password });
    await test.request("POST", "/api/v1/auth/refresh", { refreshToken: TOKEN });
    await test.request("POST", "/api/v1/auth/forgot-password", { email: EMAIL });
    await test.request("POST", "/api/v1/auth/reset-password", { token: TOKEN, password: PASSWORD });
    await test.request("POST", "/api/v1/auth/verify-email", { token: TOKEN });
    await test.request("POST", "/api/v1/auth/invitation", { token: TOKEN });
    await owner.request("POST", "/api/v1/invitations", { email: EMAIL, role: "viewer" });
    await owner.request("PATCH", "/api/v1/workspace", { name: NAME });
    await owner.request("POST", "/api/v1/invitations", { email: `second.${EMAIL}`, role: "viewer" });
    await owner.request("POST", "/api/v1/keys", { name: NAME, scopes: ["jobs:read"] });
    await expect.poll(() => lines.join("")).toContain("the mail server did not take a mail");
  });

  it("holds nothing of what is uploaded, pasted, searched and corrected", async () => {
    const { id } = (await upload(resume)).json().data;
    await expect
      .poll(async () => (await owner.request("GET", `/api/v1/resumes/${id}`)).body.data.status, { timeout: 30_000 })
      .toBe("ready");
    await owner.request("PATCH", `/api/v1/resumes/${id}/reading`, { corrections: [{ pointer: "/basics/name", value: NAME }] });
    await owner.request("PATCH", `/api/v1/resumes/${id}/reading`, { corrections: [{ pointer: EMAIL, value: PHONE }], withdraw: [NAME] });
    await owner.request("GET", `/api/v1/resumes/${id}/file`);
    await owner.request("POST", "/api/v1/jobs", posting);
    await owner.request("POST", "/api/v1/jobs/import", { text: `{"title": "${POSTING}"\n${JSON.stringify(posting)}` });
    await owner.request("GET", `/api/v1/jobs?q=${encodeURIComponent(`${SEARCH} ${NAME}`)}`);
  });

  it("holds nothing of requests that are refused", async () => {
    const bad = {
      authorization: `Bearer ${TOKEN}`,
      cookie: `candor.session_token=${TOKEN}`,
      "x-workspace": NAME,
      "idempotency-key": TOKEN,
    };
    await test.request("GET", "/api/v1/jobs", undefined, bad);
    await owner.request("POST", "/api/v1/jobs", posting, { "idempotency-key": `${TOKEN} ${NAME}` });
    await owner.request("GET", `/api/v1/${SEARCH}/${encodeURIComponent(NAME)}?q=${EMAIL}`);
    await owner.request("GET", `/api/v1/resumes/${encodeURIComponent(EMAIL)}`);
    await owner.request("GET", `/api/v1/jobs/%zz${SEARCH}`);
    await owner.request("GET", "/api/v1/jobs", undefined, { host: `${TOKEN}.example`, origin: `https://${TOKEN}.example` });
    await owner.request("POST", "/api/v1/jobs", `{"title": "${NAME}", ${EMAIL}`, { "content-type": "application/json" });
    await owner.request("POST", "/api/v1/jobs", { title: NAME.repeat(500), description: EMAIL });
    await upload(new Uint8Array([0x50, 0x4b, 3, 4, ...Buffer.from(resume)]), `${FILE}.docx`);
    await upload(`%PDF-1.7 ${resume}`, `../../${FILE}\0.pdf`);
    await upload(`{${resume}`, `${FILE}.json`);
    const torn = `--x\r\nContent-Disposition: form-data; name="${NAME}"; filename="${FILE}"\r\n\r\n${RESUME}`;
    await owner.request("POST", "/api/v1/resumes/upload", torn, { "content-type": "multipart/form-data; boundary=x" });
  });

  it("holds nothing of requests that fail because a part is broken", async () => {
    const answers = [];
    const noJson = new SyntaxError(`Unexpected token 'Z', "${NAME} ${RESUME}" is not valid JSON`);
    vi.spyOn(test.shared.storage, "receive").mockRejectedValueOnce(Object.assign(noJson, { code: "EBADMSG" }));
    answers.push((await upload(resume)).statusCode);
    vi.spyOn(test.shared.storage, "receive").mockRejectedValueOnce(
      Object.assign(new Error(`ENOENT: no such file or directory, open '${FILE}'`), { code: "ENOENT", path: FILE }),
    );
    answers.push((await upload(resume)).statusCode);
    await test.owner.execute(sql`alter table jobs rename to jobs_gone`);
    answers.push((await owner.request("GET", `/api/v1/jobs?q=${SEARCH}`)).status);
    answers.push((await owner.request("POST", "/api/v1/jobs", posting)).status);
    await test.owner.execute(sql`alter table jobs_gone rename to jobs`);
    await test.owner.execute(sql`alter table credentials rename to credentials_gone`);
    answers.push((await test.request("POST", "/api/v1/auth/login", { email: EMAIL, password: PASSWORD })).status);
    await test.owner.execute(sql`alter table credentials_gone rename to credentials`);
    vi.spyOn(test.shared.parser, "parseResume").mockRejectedValue(new SyntaxError(`Unexpected token 'Z', "${resume}" is not valid JSON`));
    await upload(`${resume} again`);
    await expect.poll(() => lines.join(""), { timeout: 30_000 }).toContain("a task failed");
    expect(answers).toEqual([500, 500, 500, 500, 500]);
    expect(lines.filter((line) => line.includes("a request failed"))).toHaveLength(5);
  });

  it("has said many things, each of them JSON, and none of them about the person", () => {
    expect(lines.length).toBeGreaterThan(60);
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
    const tells = (line: string) => TRACES.some((trace) => line.toLowerCase().includes(trace.toLowerCase()));
    expect(lines.filter(tells)).toEqual([]);
  });
});
