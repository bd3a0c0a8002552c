import { freePort, type ServerProcess, startProcess } from "../../../server/src/testing/index.ts";

/** The processes of one installation, each of which can be killed and comes back. */
export type Installation = {
  readonly webPorts: readonly number[];
  /** Kills one that is up, chosen by a number from 0 to 1, and starts it anew without waiting. Its name, or undefined while none is up. */
  kill(chance: number): Promise<string | undefined>;
  /** Waits until all are up again. */
  whole(): Promise<void>;
  stop(): Promise<void>;
};

type Seat = { readonly name: string; readonly env: Record<string, string>; readonly args: readonly string[]; process?: ServerProcess };

/** All uploads come from one address here. */
const EVERYBODY = "1000000";

export type InstallationOptions = { readonly databaseUrl: string; readonly folder: string; readonly web: number; readonly workers: number };

export async function startInstallation({ databaseUrl, folder, web, workers }: InstallationOptions): Promise<Installation> {
  const shared = { DATABASE_URL: databaseUrl, CANDOR_DATA: folder, LOG_LEVEL: "fatal", REQUESTS_PER_MINUTE: EVERYBODY };
  const webPorts = await Promise.all(Array.from({ length: web }, freePort));
  const seats: Seat[] = [
    ...webPorts.map((port, at) => ({ name: `web ${at + 1}`, env: { ...shared, PORT: String(port) }, args: ["--web"] })),
    ...Array.from({ length: workers }, (_, at) => ({ name: `worker ${at + 1}`, env: shared, args: ["worker"] })),
  ];
  const starting = new Set<Promise<void>>();
  const begin = (seat: Seat) => {
    const started = startProcess(seat.env, seat.args).then((process) => void (seat.process = process));
    starting.add(started);
    void started.finally(() => starting.delete(started)).catch(() => {});
  };
  const whole = async () => {
    while (starting.size > 0) await Promise.all(starting);
  };
  for (const seat of seats) begin(seat);
  await whole();
  return {
    webPorts,
    whole,
    kill: async (chance) => {
      const up = seats.filter(({ process }) => process !== undefined);
      const seat = up[Math.floor(chance * up.length)];
      if (!seat?.process) return undefined;
      const victim = seat.process;
      delete seat.process;
      await victim.signal("SIGKILL");
      begin(seat);
      return seat.name;
    },
    stop: async () => {
      await whole().catch(() => {});
      await Promise.all(seats.flatMap(({ process }) => (process ? [process.signal("SIGTERM")] : [])));
    },
  };
}
