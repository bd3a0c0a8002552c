import { join } from "node:path";
import type { ParserPool } from "@candor/host/pool";
import { cacheFolder } from "./input.ts";

/** Reads documents for one command: with the processes that the command before it left warm, unless CANDOR_STANDBY is "off". */
export async function openPool(): Promise<ParserPool> {
  if (process.env["CANDOR_STANDBY"] !== "off")
    return (await import("@candor/host/standby")).standbyPool({ folder: join(cacheFolder(), "standby") });
  // They live for one command: they may leave their garbage lying.
  return (await import("@candor/host/pool")).createParserPool({ size: 2, youngMb: 16 });
}
