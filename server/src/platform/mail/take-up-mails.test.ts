import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catchUp } from "../../schedules.ts";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { form } from "../../testing/factories.ts";
import { type MailServer, startMailServer } from "../../testing/mail-server.ts";
import { type Person, setUpOwner } from "../../testing/people.ts";
import { freePort } from "../../testing/server-process.ts";

/** A restored backup holds the rows of waiting mails and of resumes to be read, and none of the tasks about them. */
describe("the first start after a backup was restored", () => {
  let test: TestApp;
  let olga: Person;
  let server: MailServer;
  let startServer: () => Promise<MailServer>;
  let resumeId: string;
  beforeAll(async () => {
    const port = await freePort();
    test = await createTestApp({
      guards: { patience: { restMs: 300 } },
      signIn: { providers: [], mailFrom: "Candor <candor@example.com>", smtpUrl: `smtp://127.0.0.1:${port}` },
    });
    olga = await setUpOwner(test, "olga@example.com");
    startServer = () => startMailServer(port);
  });
  afterAll(async () => {
    await test.close();
    await server.close();
  });
  const mails = async () => (await test.owner.execute(sql`select id from mails`)).rows;
  const status = async () => (await olga.request("GET", `/api/v1/resumes/${resumeId}`)).body.data.status;
  const start = () => catchUp({ shared: test.shared, gate: test.gate, pool: test.pool, isShared: false, sendsMail: true });

  it("sends the mail that was waiting, and reads the resume that was to be read", async () => {
    await expect.poll(mails).toHaveLength(1);
    const { payload, headers } = form({ name: "file", content: "Ada Example\n\nSkills\nExcel\n", fileName: "ada.txt" });
    resumeId = (await olga.request("POST", "/api/v1/resumes/upload", payload, headers)).body.data.id;
    await expect.poll(status).toBe("ready");
    await test.owner.execute(sql`update resumes set status = 'queued'`);
    await test.owner.execute(sql`delete from tasks.job`);
    server = await startServer();
    await start();
    expect((await server.next("olga@example.com", "/verify-email")).subject).toContain("Confirm your e-mail address");
    await expect.poll(status).toBe("ready");
    await expect.poll(mails).toEqual([]);
  });

  it("sends no mail twice, and none that is more than a day old", async () => {
    const { length } = server.received;
    await test.owner.execute(sql`insert into mails (id, sealed, created_at) values ('mal_old', 'x', now() - interval '25 hours')`);
    await start();
    expect(await mails()).toEqual([]);
    await test.settled();
    expect(server.received).toHaveLength(length);
  });
});
