import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nginx } from "./nginx.ts";
import { postgres } from "./postgres/postgres.ts";
import { redis } from "./redis/redis.ts";
import type { Environment, Service } from "./service.ts";
import { swift } from "./swift/swift.ts";

/** The others serve a few tests and proofs each, which are skipped with a reason where one is missing. */
const SERVICES: readonly Service[] = [postgres, nginx, swift, redis];
const NEEDED: ReadonlySet<Service> = new Set([postgres]);

/** Everything that services keep lies here, and goes with it. */
export const SERVICES_FOLDER = process.env["CANDOR_SERVICES"] || join(tmpdir(), "candor-services");

/** Brings up what is not up, and answers how to reach all of it. */
export async function startServices(say: (line: string) => void): Promise<Environment> {
  await mkdir(SERVICES_FOLDER, { recursive: true, mode: 0o755 });
  const found: Record<string, string> = {};
  for (const service of SERVICES) {
    const before = await service.find(SERVICES_FOLDER);
    if (before) say(`${service.name} is already up`);
    const started = before ?? (await service.start(SERVICES_FOLDER, say).catch((error: Error) => missing(service, error, say)));
    Object.assign(found, started);
  }
  return found;
}

function missing(service: Service, error: Error, say: (line: string) => void): Environment {
  if (NEEDED.has(service)) throw error;
  say(`${service.name} could not be brought up, and what needs it is skipped: ${error.message}`);
  return {};
}

/** How to reach the services that are up now; empty where none is. */
export async function findServices(): Promise<Environment> {
  const found: Record<string, string> = {};
  for (const service of SERVICES) Object.assign(found, await service.find(SERVICES_FOLDER));
  return found;
}

export async function stopServices(say: (line: string) => void): Promise<void> {
  for (const service of SERVICES) {
    const stopped = await service.stop(SERVICES_FOLDER);
    say(stopped ? `${service.name} is down` : `${service.name} was not up`);
  }
}
