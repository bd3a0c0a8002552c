import { ServiceUnavailable } from "./service.ts";
import { findServices, startServices, stopServices } from "./services.ts";

const USAGE = `Usage: npm run services [start|stop|status]

  start   bring up what tests, proofs and benchmarks talk to (Debian 12, as root): PostgreSQL with pgvector, a Redis, an
          S3-compatible server, and nginx as a program; print their addresses
  stop    end it; its data, but for Redis, stay until the next start
  status  print the addresses of what is up`;

const say = (line: string) => console.error(line);

async function main(command: string): Promise<void> {
  if (command === "start") return show(await startServices(say));
  if (command === "stop") return stopServices(say);
  if (command === "status") return show(await findServices());
  console.error(USAGE);
  process.exitCode = 2;
}

function show(environment: Readonly<Record<string, string>>): void {
  const entries = Object.entries(environment);
  if (entries.length === 0) say("no service is up; start them with: npm run services");
  for (const [name, value] of entries) console.log(`${name}=${value}`);
}

main(process.argv[2] ?? "start").catch((error: unknown) => {
  if (!(error instanceof ServiceUnavailable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
