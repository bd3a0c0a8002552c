import { proveRoles } from "../../../server/src/testing/index.ts";
import type { Proof } from "../proof.ts";
import { testServer } from "../test-server.ts";

export const roles: Proof = {
  name: "roles",
  promise: "each role may do exactly what the matrix says: every cell, allowed and refused, over HTTP",
  run: async () => {
    const { roles: names, permissions, routes, allowed, refused, unasked, requests, failures } = await proveRoles(testServer());
    console.log(
      `  ${permissions} permissions x ${names} roles = ${permissions * names} cells: ${allowed} allowed, ${refused} refused, ${unasked} that no route asks for; ${routes} guarded routes, ${requests} requests; ${failures.length} wrong`,
    );
    return failures;
  },
};
