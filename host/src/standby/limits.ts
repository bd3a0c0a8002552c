import { availableParallelism } from "node:os";
import type { PoolOptions } from "../pool/parser-pool.ts";

/** Commands that run beside each other share its processes. They end soon, and may leave their garbage lying until then. */
export const STANDBY_LIMITS: PoolOptions = { size: Math.max(2, availableParallelism()), youngMb: 16 };
