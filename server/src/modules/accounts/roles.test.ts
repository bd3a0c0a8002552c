import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PERMISSIONS, type Permission, ROLES, type Role, roleMay } from "../../contract/permissions.ts";
import type { DeclaredRoute } from "../../platform/http/route-access.ts";
import { createTestTeam, invited, type Person, setUpOwner, type TestTeam } from "../../testing/people.ts";

/** Done last: whoever may leave has left. */
const LEAVING = "/api/v1/workspace/leave";
const WEBSOCKET = "/api/v1/events";

describe("each role", () => {
  let test: TestTeam;
  const people = new Map<Role, Person>();
  const isGuarded = ({ access, method, path }: DeclaredRoute) =>
    (PERMISSIONS as readonly string[]).includes(access) && method !== "HEAD" && path !== WEBSOCKET;
  beforeAll(async () => {
    test = await createTestTeam();
    const owner = await setUpOwner(test);
    people.set("owner", owner);
    for (const role of ROLES.slice(1)) people.set(role, await invited(test, owner, `${role}@example.com`, role));
  });
  afterAll(() => test.close());

  it.each(ROLES)("reaches exactly the routes that the matrix gives it: %s", async (role) => {
    const routes = test.app.declaredRoutes.filter(isGuarded);
    expect(routes.length).toBeGreaterThan(30);
    const inOrder = [...routes.filter(({ path }) => path !== LEAVING), ...routes.filter(({ path }) => path === LEAVING)];
    for (const { method, path, access } of inOrder) {
      const answer = await people.get(role)?.request(method as "GET", path.replace(":id", "none_1"), method === "GET" ? undefined : {});
      const outcome = answer?.body?.error?.code === "FORBIDDEN" ? "refused" : "let in";
      expect({ [`${method} ${path}`]: outcome }).toEqual({
        [`${method} ${path}`]: roleMay(role, access as Permission) ? "let in" : "refused",
      });
      expect(answer?.status, `${method} ${path}`).not.toBe(401);
    }
  });

  it("is asked for by every guarded route before anybody has signed in", async () => {
    for (const { method, path } of test.app.declaredRoutes.filter(({ access, method: verb }) => access !== "anyone" && verb !== "HEAD")) {
      if (path === WEBSOCKET) continue;
      expect((await test.request(method as "GET", path.replace(":id", "none_1"))).status, `${method} ${path}`).toBe(401);
    }
  });
});
