import { rmSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { deserialize, serialize } from "node:v8";
import { createParserPool } from "../pool/parser-pool.ts";
import { STANDBY_LIMITS } from "./limits.ts";
import type { Answered, Asked } from "./messages.ts";

// Started by a command and left behind by it (see standby-pool.ts): reads for the commands that follow soon, then ends.
const [socket = "", idleMs = ""] = process.argv.slice(2);
const pool = createParserPool(STANDBY_LIMITS);
let open = 0;

const server = createServer({ allowHalfOpen: true }, (connection) => {
  open++;
  clearTimeout(idle);
  // A command that was stopped does not wait for its answer.
  connection.on("error", () => connection.destroy());
  connection.once("close", () => {
    open--;
    if (open === 0) idle = setTimeout(end, Number(idleMs));
  });
  void answer(connection);
});
let idle = setTimeout(end, Number(idleMs));

// Another was quicker, or there is no such folder any more: the command reads by itself.
server.on("error", () => process.exit());
server.listen(socket);

async function answer(connection: Socket): Promise<void> {
  try {
    connection.end(serialize(await work(deserialize(await buffer(connection)) as Asked)));
  } catch {
    connection.destroy();
  }
}

function work(asked: Asked): Promise<Answered> {
  if (asked.kind === "resume") return pool.parseResume(asked.bytes, asked.options);
  if (asked.kind === "postings") return pool.parsePostings(asked.input, asked.options);
  return pool.rankDocuments(asked.documents, asked.options);
}

function end(): void {
  rmSync(socket, { force: true });
  pool.close();
  process.exit();
}
