import { PERMISSIONS, type Permission, ROLES, type Role, roleMay } from "../../contract/permissions.ts";
import type { DeclaredRoute } from "../../platform/http/route-access.ts";
import { createTestTeam, invited, type Person, setUpOwner, type TestTeam } from "../people.ts";

/** How many cells of the matrix were found as declared, each by every route that asks for its permission. */
export type RoleFigures = {
  readonly roles: number;
  readonly permissions: number;
  readonly routes: number;
  readonly allowed: number;
  readonly refused: number;
  /** Of permissions that the server alone needs: no route asks for them. */
  readonly unasked: number;
  readonly requests: number;
  readonly failures: readonly string[];
};

/** Asked last: whoever may leave has left. */
const LEAVING = "/api/v1/workspace/leave";
const WEBSOCKET = "/api/v1/events";

/** A team with a member in each role. */
export async function openTeamOfRoles(): Promise<{ readonly test: TestTeam; readonly people: ReadonlyMap<Role, Person> }> {
  const test = await createTestTeam();
  const owner = await setUpOwner(test);
  const people = new Map<Role, Person>([["owner", owner]]);
  for (const role of ROLES.slice(1)) people.set(role, await invited(test, owner, `${role}@example.com`, role));
  return { test, people };
}

/** The routes that ask for a permission, in the order in which they can be asked. */
export const guardedRoutes = ({ app }: TestTeam): DeclaredRoute[] =>
  app.declaredRoutes
    .filter(({ access, method, path }) => isPermission(access) && method !== "HEAD" && path !== WEBSOCKET)
    .toSorted((a, b) => Number(a.path === LEAVING) - Number(b.path === LEAVING));

const isPermission = (access: string): access is Permission => (PERMISSIONS as readonly string[]).includes(access);

/** Asks a route for something that is not there: only the permission decides between 403 and any other answer. */
export async function isLetIn(person: Person, { method, path }: DeclaredRoute): Promise<boolean> {
  const answer = await person.request(method as "GET", path.replaceAll(/:\w+/g, "none_1"), method === "GET" ? undefined : {});
  if (answer.status === 401 || answer.status >= 500) throw new Error(`${method} ${path} answers ${answer.status}`);
  return answer.body?.error?.code !== "FORBIDDEN";
}

/** Every cell of the matrix, over HTTP. */
export async function askEveryRole(): Promise<RoleFigures> {
  const { test, people } = await openTeamOfRoles();
  const routes = guardedRoutes(test);
  const failures: string[] = [];
  const counted = { allowed: 0, refused: 0, unasked: 0, requests: 0 };
  try {
    for (const [role, person] of people) {
      // By route and not by permission: whoever has left is refused by nothing any more.
      for (const route of routes) {
        counted.requests++;
        const may = roleMay(role, route.access as Permission);
        if ((await isLetIn(person, route)) !== may)
          failures.push(`${role} is ${may ? "refused" : "let in"} by ${route.method} ${route.path} (${route.access})`);
      }
      for (const permission of PERMISSIONS) {
        if (!routes.some(({ access }) => access === permission)) counted.unasked++;
        else if (roleMay(role, permission)) counted.allowed++;
        else counted.refused++;
      }
    }
  } finally {
    await test.close();
  }
  return { roles: ROLES.length, permissions: PERMISSIONS.length, routes: routes.length, ...counted, failures };
}
