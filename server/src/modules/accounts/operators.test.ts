import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { transaction } from "../../platform/db/transaction.ts";
import { createTestTeam, type Person, registered, setUpOwner, type TestTeam } from "../../testing/people.ts";
import { appoint, listOperators, operatorsOf } from "./operators.ts";

describe("the operators of an installation", () => {
  let test: TestTeam;
  let owner: Person;
  let other: Person;
  beforeAll(async () => {
    test = await createTestTeam();
    owner = await setUpOwner(test);
    other = await registered(test, "rita@example.com");
  });
  afterAll(() => test.close());

  const workspaceOf = async (person: Person) => (await person.request("GET", "/api/v1/auth/me")).body.data.workspaceId as string;
  const operating = async () => (await listOperators(test.shared.db)).filter(({ operates }) => operates).map(({ name }) => name);

  it("are those of the workspace that was set up with the first link, and nobody who came later", async () => {
    expect(await operating()).toEqual(["Lumenforge"]);
    expect(await operatorsOf(test)(await workspaceOf(owner))).toBe(true);
    expect(await operatorsOf(test)(await workspaceOf(other))).toBe(false);
  });

  it("alone are told where the installation keeps its data", async () => {
    const folderTold = async (person: Person) => (await person.request("GET", "/api/v1/status")).body.data.dataFolder;
    expect([await folderTold(owner), await folderTold(other)]).toEqual([expect.any(String), undefined]);
  });

  it("are nobody once their workspace is deleted: the next oldest does not become it by accident", async () => {
    expect((await owner.request("DELETE", "/api/v1/workspace", { confirm: "Lumenforge" })).status).toBe(200);
    expect(await operating()).toEqual([]);
    expect(await operatorsOf(test)(await workspaceOf(other))).toBe(false);
  });

  it("are whom whoever runs the computer names, one workspace at a time, as the installation's ledger says", async () => {
    const id = await workspaceOf(other);
    await transaction(test.shared, (tx) => appoint(tx, { id, name: "Acme Ltd" }, new Date()));
    await owner.request("POST", "/api/v1/workspaces", { name: "Again", kind: "company" });
    expect(await operating()).toEqual(["Acme Ltd"]);
    const { rows } = await test.owner.execute(
      sql`select subject_id from audit_entries where workspace_id = 'installation' and action = 'operators.appointed'`,
    );
    expect(rows).toEqual([{ subject_id: id }]);
  });

  it("cannot be written by the product, whoever signs in there", async () => {
    const { db } = await test.gate.forTask(await workspaceOf(other)).then((ctx) => ctx ?? test.ctx);
    await expect(db.execute(sql`insert into operators select id, now() from workspaces`)).rejects.toThrow();
  });
});
