import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openVault } from "../../platform/vault/open-vault.ts";
import { rewrapKeys } from "../../platform/vault/rewrap-keys.ts";
import { wrappingKey } from "../../platform/vault/vault.ts";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { readyResume, resumeText } from "../../testing/factories.ts";
import { loadReading } from "./readings.repository.ts";
import { sealOutdated } from "./seal-outdated.ts";

describe("what is kept of a person", () => {
  let test: TestApp;
  let id: string;
  beforeAll(async () => {
    test = await createTestApp();
    id = await readyResume(test, resumeText());
  });
  afterAll(() => test.close());

  const stored = async (resumeId: string) => {
    const { rows } = await test.owner.execute<{ stored_as: string; sealed: boolean }>(
      sql`select stored_as, sealed from resumes where id = ${resumeId}`,
    );
    const { stored_as: name = "", sealed } = rows[0] ?? {};
    return { name, sealed, path: join(test.folder, "files", name.slice(0, 2), name) };
  };
  const fileOf = (resumeId: string) => test.request("GET", `/api/v1/resumes/${resumeId}/file`);
  const found = async (query: string) =>
    (await test.request("GET", `/api/v1/resumes?${query}`)).body.data.map((row: { id: string }) => row.id);
  const installationKey = async () => (await readFile(join(test.folder, "key"), "utf8")).trim();

  it("lies encrypted: no word of the document in the files, no address or number in the readings", async () => {
    expect((await fileOf(id)).body).toBe(resumeText());
    const { path } = await stored(id);
    const { rows } = await test.owner.execute<{ sealed: Buffer }>(sql`select * from readings`);
    const readings = rows.map(({ sealed, ...rest }) => sealed.toString("latin1") + JSON.stringify(rest));
    const everything = [(await readFile(path)).toString("latin1"), ...readings].join();
    for (const word of ["Ada Example", "ada@example.com", "202 555 0143", "2025550143"]) expect(everything).not.toContain(word);
    expect(await readdir(join(test.folder, "files", "arriving"))).toEqual([]);
  });

  it("has another name in the storage of another workspace, and in its own the same one again", async () => {
    const { name } = await stored(id);
    expect(name).not.toBe(createHash("sha256").update(resumeText()).digest("hex"));
    const { vault } = test.ctx;
    const other = await vault.workspaceKeys(test.ctx.db, test.ctx.workspaceId);
    await test.owner.execute(sql`insert into workspaces (id, kind, name, created_at) values ('wsp_two', 'company', 'Two', now())`);
    expect((await vault.workspaceKeys(test.shared.inWorkspace("wsp_two"), "wsp_two")).names).not.toEqual(other.names);
    expect(await readyResume(test, resumeText())).toBe(id);
  });

  it("is found by e-mail address and phone number, however they are written", async () => {
    expect(await found("email=ADA%40example.com")).toEqual([id]);
    expect(await found(`phone=${encodeURIComponent("+1 (202) 555-0143")}`)).toEqual([id]);
    expect(await found("email=nobody%40example.com")).toEqual([]);
  });

  it("is not handed out when its file was cut, changed, or exchanged for another person's", async () => {
    const other = await readyResume(test, resumeText({ name: "Bea Example" }));
    const [mine, hers] = [await stored(id), await stored(other)];
    const [kept, foreign] = [await readFile(mine.path), await readFile(hers.path)];
    const changed = Buffer.from(kept).fill(0, 60, 61);
    for (const bytes of [kept.subarray(0, -1), changed, foreign]) {
      await writeFile(mine.path, bytes);
      const answer = await fileOf(id).catch(() => ({ body: "broke off" }));
      expect(answer.body).not.toBe(resumeText());
    }
    await writeFile(mine.path, kept);
    expect((await fileOf(id)).body).toBe(resumeText());
  });

  it("that was there before stays readable, and is encrypted in the background", async () => {
    const text = resumeText({ name: "Cai Example" });
    const old = await readyResume(test, text);
    const { reading } = await loadReading(test.owner, test.ctx, old);
    const sealed = await stored(old);
    const clearName = createHash("sha256").update(text).digest("hex");
    const file = await test.ctx.storage.receive(
      (async function* () {
        yield Buffer.from(text);
      })(),
    );
    await file.keep();
    await test.ctx.storage.remove(sealed.name);
    await test.owner.execute(sql`update resumes set stored_as = ${clearName}, sealed = false where id = ${old}`);
    const clear = JSON.stringify({ reading, corrections: [], headings: [] });
    await test.owner.execute(sql`update readings set sealed = convert_to(${clear}, 'UTF8'), email_index = null where resume_id = ${old}`);
    const asBefore = async () => {
      expect((await fileOf(old)).body).toBe(text);
      expect((await test.request("GET", `/api/v1/resumes/${old}/reading`)).body.data.resume.basics.name).toBe("Cai Example");
      expect(await readyResume(test, text)).toBe(old);
    };
    await asBefore();

    await sealOutdated(test.ctx);
    await test.settled();
    await asBefore();
    expect(await stored(old)).toEqual(sealed);
    expect(await test.ctx.storage.list()).not.toContain(clearName);
    expect(await found("email=ada%40example.com")).toContain(old);
  });

  it("opens with the installation's key only, and after a rotation with the new one only", async () => {
    const { shared } = test;
    const [before, after] = [await installationKey(), "the key that comes after, long enough"];
    await expect(openVault(shared.db, after, shared.now)).rejects.toThrow("The key of this installation is not the one");
    const kept = await test.ctx.vault.dataKey(shared.db, { id: "ledger" });
    expect(await rewrapKeys(shared.db, wrappingKey(before), wrappingKey(after))).toBeGreaterThan(3);
    expect(await rewrapKeys(shared.db, wrappingKey(before), wrappingKey(after))).toBe(0);
    await expect(openVault(shared.db, before, shared.now)).rejects.toThrow("The key of this installation is not the one");
    const vault = await openVault(shared.db, after, shared.now);
    expect(await vault.dataKey(shared.db, { id: "ledger" })).toEqual(kept);
    await rewrapKeys(shared.db, wrappingKey(after), wrappingKey(before));
  });

  it("is wrapped by nobody knows whom: a rotation does not begin", async () => {
    const { shared, owner } = test;
    const before = wrappingKey(await installationKey());
    await owner.execute(sql`update data_keys set wrapped_by = 'another' where id = 'identity'`);
    const rotating = rewrapKeys(shared.db, before, wrappingKey("a third key, which is as long as it has to be"));
    await expect(rotating).rejects.toThrow("neither the present key nor the new one");
    await owner.execute(sql`update data_keys set wrapped_by = ${before.fingerprint} where id = 'identity'`);
  });
});
