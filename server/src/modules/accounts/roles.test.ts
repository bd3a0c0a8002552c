import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Permission, ROLES, type Role, roleMay } from "../../contract/permissions.ts";
import { guardedRoutes, isLetIn, openTeamOfRoles } from "../../testing/isolation/ask-every-role.ts";
import type { Person, TestTeam } from "../../testing/people.ts";

const WEBSOCKET = "/api/v1/events";

describe("each role", () => {
  let test: TestTeam;
  let people: ReadonlyMap<Role, Person>;
  beforeAll(async () => void ({ test, people } = await openTeamOfRoles()));
  afterAll(() => test.close());

  it.each(ROLES)("reaches exactly the routes that the matrix gives it: %s", async (role) => {
    const routes = guardedRoutes(test);
    expect(routes.length).toBeGreaterThan(30);
    for (const route of routes) {
      const name = `${route.method} ${route.path}`;
      const person = people.get(role) as Person;
      expect({ [name]: await isLetIn(person, route) }).toEqual({ [name]: roleMay(role, route.access as Permission) });
    }
  });

  it("is asked for by every guarded route before anybody has signed in", async () => {
    for (const { method, path } of test.app.declaredRoutes.filter(({ access, method: verb }) => access !== "anyone" && verb !== "HEAD")) {
      if (path === WEBSOCKET) continue;
      expect((await test.request(method as "GET", path.replace(":id", "none_1"))).status, `${method} ${path}`).toBe(401);
    }
  });
});
