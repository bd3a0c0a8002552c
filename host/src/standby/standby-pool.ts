import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import { engineFileArguments } from "../engine-file/index.ts";
import { childEnvironment } from "../pool/child-environment.ts";
import { createParserPool, type ParserPool } from "../pool/parser-pool.ts";
import { STANDBY_LIMITS } from "./limits.ts";
import type { Answered, Asked } from "./messages.ts";
import { standbySocket } from "./socket.ts";

/** `folder`: where the socket lies. `idleMs`: how long the process stays without work (30 s). */
export type StandbyOptions = { readonly folder: string; readonly idleMs?: number };

const PROCESS = fileURLToPath(new URL("./standby-process.ts", import.meta.url));
const IDLE_MS = 30_000;
/** A process that does not listen by then has no computer to run on. */
const MOST_START_MS = 5000;
const LOOK_AGAIN_MS = 10;

/**
 * A parser pool that the next commands find warm: it lives in a process of its own, which the first command starts and which ends
 * by itself. Most of what a short command takes is loading the engine and its first run.
 *
 * Where no such process can be had, or it ends half-way, the work is done in a pool of this process, and nothing is lost.
 */
export function standbyPool({ folder, idleMs = IDLE_MS }: StandbyOptions): ParserPool {
  let own: ParserPool | undefined;
  const here = () => (own ??= createParserPool(STANDBY_LIMITS));
  const ask = async <Answer extends Answered>(asked: Asked, otherwise: () => Promise<Answer>): Promise<Answer> => {
    const socket = standbySocket(folder);
    const answer = socket === undefined ? undefined : await askStandby(socket, asked, idleMs);
    // It answers each kind of question with its own kind of answer.
    return answer === undefined ? otherwise() : (answer as Answer);
  };
  return {
    parseResume: (bytes, options, onStage) =>
      // Stages would have to be told one by one; who wants them watches a document that takes long anyway.
      onStage
        ? here().parseResume(bytes, options, onStage)
        : ask({ kind: "resume", bytes, options }, () => here().parseResume(bytes, options)),
    parsePostings: (input, options) => ask({ kind: "postings", input, options }, () => here().parsePostings(input, options)),
    rankDocuments: (documents, options) => ask({ kind: "ranking", documents, options }, () => here().rankDocuments(documents, options)),
    close: () => own?.close(),
  };
}

async function askStandby(socket: string, asked: Asked, idleMs: number): Promise<Answered | undefined> {
  try {
    const connection = (await connected(socket)) ?? (await startedAt(socket, idleMs));
    connection.end(serialize(asked));
    return deserialize(await buffer(connection)) as Answered;
  } catch {
    // Not there, or gone before it had answered.
    return undefined;
  }
}

async function connected(socket: string): Promise<Socket | undefined> {
  const connection = connect({ path: socket, allowHalfOpen: true });
  try {
    await once(connection, "connect");
    return connection;
  } catch {
    return undefined;
  }
}

async function startedAt(socket: string, idleMs: number): Promise<Socket> {
  // One that was killed leaves its socket lying.
  rmSync(socket, { force: true });
  const started = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", ...engineFileArguments(), PROCESS, socket, String(idleMs)],
    {
      // Neither the folder nor the terminal of the command is held by what stays behind it.
      cwd: "/",
      detached: true,
      stdio: "ignore",
      env: childEnvironment(),
    },
  );
  started.on("error", () => {});
  started.unref();
  for (const latest = performance.now() + MOST_START_MS; performance.now() < latest; await wait(LOOK_AGAIN_MS)) {
    const connection = await connected(socket);
    if (connection) return connection;
  }
  throw new Error("no process stands by");
}
