import { describe, expect, it } from "vitest";
import { interleave } from "./testing/isolation/interleave.ts";
import { tryTwoWorkspaces } from "./testing/isolation/try-two-workspaces.ts";
import { createTestTeam, setUpOwner } from "./testing/people.ts";

describe("two workspaces on one server", () => {
  it("see nothing of each other by any route, any id and any credential, even where every filter asks for the other's rows", async () => {
    const { failures, routes, requests, unfilteredRequests, ownRowsSeen } = await tryTwoWorkspaces();
    expect(failures).toEqual([]);
    expect(routes).toBeGreaterThan(50);
    expect(requests).toBeGreaterThan(routes * 2);
    expect(unfilteredRequests).toBeGreaterThan(50);
    expect(ownRowsSeen).toBeGreaterThan(20);
  }, 180_000);

  it("are never mixed up when their requests come at once over few connections", async () => {
    const test = await createTestTeam({}, { connections: 5 });
    await setUpOwner(test);
    expect(await interleave(test, { tenants: 5, requests: 200 })).toEqual({ tenants: 5, requests: 200, mixUps: [] });
    await test.close();
  }, 120_000);
});
