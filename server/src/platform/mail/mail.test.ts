import { expect, it } from "vitest";
import { createTestApp } from "../../testing/create-test-app.ts";
import { startMailServer } from "../../testing/mail-server.ts";
import { setUpOwner } from "../../testing/people.ts";
import { freePort } from "../../testing/server-process.ts";

it("mail waits, sealed, until its server takes it", async () => {
  const port = await freePort();
  const test = await createTestApp({
    signIn: { providers: [], mailFrom: "Candor <candor@example.com>", smtpUrl: `smtp://127.0.0.1:${port}` },
  });
  await setUpOwner(test, "olga@example.com");
  const waiting = async () => (await test.owner.execute("select sealed from mails")).rows as { sealed: string }[];
  await expect.poll(waiting, { timeout: 10_000 }).toHaveLength(1);
  const [{ sealed } = { sealed: "" }] = await waiting();
  expect(sealed).toMatch(/^[\w-]{200,}$/);
  expect(Buffer.from(sealed, "base64url").toString("latin1")).not.toContain("olga@example.com");

  const server = await startMailServer(port);
  expect((await server.next("olga@example.com", "/verify-email")).subject).toContain("Confirm your e-mail address");
  await expect.poll(waiting, { timeout: 10_000 }).toEqual([]);
  await test.close();
  await server.close();
});
