import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { createTestApp } from "../../testing/create-test-app.ts";
import { startMailServer } from "../../testing/mail-server.ts";
import { registered, setUpOwner } from "../../testing/people.ts";
import { freePort } from "../../testing/server-process.ts";

it("mail waits, sealed, until its server takes it; once given up, those who run the installation have it sent, and nobody else sees it", async () => {
  const port = await freePort();
  const test = await createTestApp({
    guards: { patience: { restMs: 300 } },
    signIn: { providers: [], mailFrom: "Candor <candor@example.com>", smtpUrl: `smtp://127.0.0.1:${port}` },
  });
  const olga = await setUpOwner(test, "olga@example.com");
  const waiting = async () => (await test.owner.execute("select sealed from mails")).rows as { sealed: string }[];
  await expect.poll(waiting).toHaveLength(1);
  const [{ sealed } = { sealed: "" }] = await waiting();
  expect(sealed).toMatch(/^[\w-]{200,}$/);
  expect(Buffer.from(sealed, "base64url").toString("latin1")).not.toContain("olga@example.com");

  await test.owner.execute(sql`update tasks.job set retry_limit = 0 where name = 'send-mail'`);
  const failed = async () => (await olga.request("GET", "/api/v1/tasks/failed")).body.data;
  await expect.poll(failed).toMatchObject([{ name: "send-mail", kind: "mail", tries: expect.any(Number) }]);
  const again = `/api/v1/tasks/failed/${(await failed())[0].id}/again`;
  const other = await registered(test, "rita@example.com");
  expect((await other.request("GET", "/api/v1/tasks/failed")).body.data).toEqual([]);
  expect((await other.request("POST", again)).body.error.code).toBe("TASK_NOT_FOUND");

  const server = await startMailServer(port);
  expect((await olga.request("POST", again)).body.data).toEqual({ name: "send-mail" });
  expect((await server.next("olga@example.com", "/verify-email")).subject).toContain("Confirm your e-mail address");
  await expect.poll(waiting).toEqual([]);
  expect(await failed()).toEqual([]);
  await test.close();
  await server.close();
});
