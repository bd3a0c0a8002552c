import { interleaveTenants, proveIsolation } from "../../../server/src/testing/index.ts";
import type { Proof } from "../proof.ts";
import { testServer } from "../test-server.ts";

const TENANTS = 20;
const CONNECTIONS = 5;
const REQUESTS = 10_000;

export const isolation: Proof = {
  name: "isolation",
  promise: `no workspace sees another: every route, every id, both ways, and ${REQUESTS} interleaved requests of ${TENANTS} tenants over ${CONNECTIONS} connections`,
  run: async ({ count = REQUESTS }) => {
    const url = testServer();
    const failures: string[] = [];
    if (url === undefined) failures.push("no PostgreSQL: set CANDOR_TEST_DATABASE_URL (npm run services prints it)");
    for (const databaseUrl of [...(url ? [url] : []), undefined]) {
      const name = databaseUrl ? "PostgreSQL" : "embedded";
      const found = await proveIsolation(databaseUrl);
      console.log(
        `  ${name}: ${found.routes} routes with ${found.idFields} fields for ids, ${found.requests} requests, and ${found.unfilteredRequests} with every filter wrong; ` +
          `${found.tables} tables read, changed and emptied without a filter (${found.ownRowsSeen} own rows seen); ${found.failures.length} leaks`,
      );
      failures.push(...found.failures.map((failure) => `${name}: ${failure}`));
    }
    // The embedded database has one connection: only a pool can mix anybody up.
    const { tenants, requests, mixUps } = await interleaveTenants(url, { tenants: TENANTS, requests: count, connections: CONNECTIONS });
    console.log(
      `  ${requests} interleaved requests of ${tenants} tenants over ${url ? CONNECTIONS : 1} connections: ${mixUps.length} mix-ups`,
    );
    return [...failures, ...mixUps];
  },
};
