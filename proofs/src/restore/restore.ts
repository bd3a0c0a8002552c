import type { Proof } from "../proof.ts";
import { testServer } from "../test-server.ts";
import { destroyAndRestore } from "./destroy-and-restore.ts";

const COUNT = 40;

export const restore: Proof = {
  name: "restore",
  promise: "what was backed up and destroyed is back: every row and file as it was, and people sign in with their passwords",
  run: async ({ count = COUNT }) => {
    const server = testServer();
    if (!server) console.log("  PostgreSQL is not up, so only the embedded database is tried (npm run services)");
    const faults: string[] = [];
    for (const [name, databaseUrl] of [["embedded", undefined], ...(server ? [["PostgreSQL", server] as const] : [])] as const) {
      const { figures, faults: found } = await destroyAndRestore(count, databaseUrl);
      console.log(`  ${name}: ${figures}`);
      faults.push(...found.map((fault) => `${name}: ${fault}`));
    }
    return faults;
  },
};
