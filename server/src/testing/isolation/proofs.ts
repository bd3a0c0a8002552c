import { createTestTeam, setUpOwner } from "../people.ts";
import { askEveryRole, type RoleFigures } from "./ask-every-role.ts";
import { type Interleaved, interleave } from "./interleave.ts";
import { type IsolationFigures, tryTwoWorkspaces } from "./try-two-workspaces.ts";

/** On a PostgreSQL server, or on the embedded database. */
type On = string | undefined;

/** Thousands of requests of many tenants come from one address here. */
const UNLIMITED = 1_000_000;

export const proveIsolation = (databaseUrl: On): Promise<IsolationFigures> => on(databaseUrl, () => tryTwoWorkspaces({ everyKind: true }));

export const proveRoles = (databaseUrl: On): Promise<RoleFigures> => on(databaseUrl, askEveryRole);

export const interleaveTenants = (
  databaseUrl: On,
  { connections, ...count }: { readonly tenants: number; readonly requests: number; readonly connections: number },
): Promise<Interleaved> =>
  on(databaseUrl, async () => {
    const test = await createTestTeam({}, { connections, requestsPerMinute: UNLIMITED });
    try {
      await setUpOwner(test);
      return await interleave(test, count);
    } finally {
      await test.close();
    }
  });

/** Test apps take their database from the environment. */
async function on<Result>(databaseUrl: On, act: () => Promise<Result>): Promise<Result> {
  const before = process.env["CANDOR_TEST_DATABASE_URL"];
  process.env["CANDOR_TEST_DATABASE_URL"] = databaseUrl ?? "";
  try {
    return await act();
  } finally {
    process.env["CANDOR_TEST_DATABASE_URL"] = before ?? "";
  }
}
