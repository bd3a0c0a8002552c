import { parseArgs } from "node:util";
import { determinism } from "./determinism/determinism.ts";
import { explanations } from "./explanations/explanations.ts";
import { fuzz } from "./fuzz/fuzz.ts";
import { gaming } from "./gaming/gaming.ts";
import { hostile } from "./hostile/hostile.ts";
import { isolation } from "./isolation/isolation.ts";
import { kills } from "./kills/kills.ts";
import { load } from "./load/load.ts";
import { mutations } from "./mutations/mutations.ts";
import { nameSwap } from "./name-swap/name-swap.ts";
import type { Proof } from "./proof.ts";
import { recall } from "./recall/recall.ts";
import { roles } from "./roles/roles.ts";

const PROOFS: readonly Proof[] = [
  explanations,
  fuzz,
  gaming,
  hostile,
  kills,
  load,
  mutations,
  nameSwap,
  recall,
  determinism,
  isolation,
  roles,
];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { count: { type: "string" }, from: { type: "string" } } });
const chosen = PROOFS.filter(({ name }) => positionals.includes(name));

if (chosen.length === 0 || chosen.length < positionals.length) {
  console.error("Usage: npm run prove NAME [-- --count N --from N]\n");
  for (const { name, promise } of PROOFS) console.error(`  ${name.padEnd(12)} ${promise}`);
  process.exitCode = 2;
}
for (const { name, promise, run } of chosen) {
  console.log(`${name}: ${promise}`);
  const failures = await run({
    ...(values.count !== undefined && { count: Number(values.count) }),
    ...(values.from !== undefined && { from: Number(values.from) }),
  });
  for (const failure of failures) console.log(`  below the line: ${failure}`);
  console.log(failures.length ? `${name}: FAILED` : `${name}: holds`);
  if (failures.length) process.exitCode = 1;
}
