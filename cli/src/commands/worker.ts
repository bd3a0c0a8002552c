import { runServer } from "../start/run-server.ts";

/** `candor worker`: does background work until it ends or is asked to. */
export const worker = ({ queues }: { readonly queues?: string }): Promise<void> =>
  runServer(["worker", ...(queues === undefined ? [] : ["--queues", queues])]);
