import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { createTestTeam, invited, type Person, setUpOwner, type TestTeam } from "../../testing/people.ts";
import { openPersonalWorkspace } from "./open-personal-workspace.ts";
import { openSetUp } from "./set-up.ts";

describe("turning sign-in on where one person has worked without", () => {
  let test: TestTeam;
  let owner: Person;
  let before: { readonly accountId: string; readonly workspaceId: string };
  beforeAll(async () => {
    test = await createTestTeam();
    before = await openPersonalWorkspace(test.shared);
    owner = await setUpOwner(test);
  });
  afterAll(() => test.close());

  it("gives what is here to whoever uses the set-up link", async () => {
    const me = (await owner.request("GET", "/api/v1/auth/me")).body.data;
    expect(me.account.id).toBe(before.accountId);
    expect(me.workspaces).toEqual([{ id: before.workspaceId, name: "Lumenforge", kind: "company", role: "owner" }]);
  });

  it("prints no second link once there is an owner", async () => {
    expect(await openSetUp(test.shared, { baseUrl: "http://localhost:3000", key: "any" })).toBeUndefined();
  });

  it("closes the live line of a member who is removed, within seconds, and lets nobody listen unasked", async () => {
    const vic = await invited(test, owner, "vic@example.com", "viewer");
    await test.app.listen({ port: 0, host: "127.0.0.1" });
    const address = test.app.server.address();
    const url = `ws://localhost:${typeof address === "object" ? address?.port : ""}/api/v1/events`;
    const [refused] = await once(new WebSocket(url), "error");
    expect(String(refused)).toContain("401");
    const socket = new WebSocket(url, { headers: { authorization: `Bearer ${vic.accessToken}` } });
    await once(socket, "open");
    const closed = once(socket, "close");
    const id = (await vic.request("GET", "/api/v1/auth/me")).body.data.account.id;
    await owner.request("DELETE", `/api/v1/members/${id}`);
    expect((await closed)[0]).toBe(4401);
  });
});
