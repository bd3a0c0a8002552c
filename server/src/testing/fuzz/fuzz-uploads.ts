import { readdir } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { createTestApp } from "../create-test-app.ts";
import { uploadCase } from "./upload-cases.ts";

export type FuzzFigures = { readonly statuses: Readonly<Record<string, number>>; readonly faults: readonly string[] };

type Span = { readonly from: number; readonly count: number };

const AT_ONCE = 8;
const PATIENCE_MS = 20_000;
const UNLIMITED = 1_000_000_000;

/** Sends broken uploads over real connections; every one must be answered without an error of ours, and leave nothing half-done. */
export async function fuzzUploads({ from, count }: Span): Promise<FuzzFigures> {
  const test = await createTestApp({ requestsPerMinute: UNLIMITED });
  const statuses: Record<string, number> = {};
  const faults: string[] = [];
  try {
    const before = await readdir(test.folder);
    await test.app.listen({ port: 0, host: "127.0.0.1" });
    const { port } = test.app.server.address() as { port: number };
    let next = from;
    const lane = async () => {
      while (next < from + count) {
        const at = next++;
        const { name, bytes, isTorn } = uploadCase(at);
        const status = await send(port, bytes, isTorn);
        statuses[status] = (statuses[status] ?? 0) + 1;
        if (status === "silent" || status.startsWith("5") || (!isTorn && status === "closed"))
          faults.push(`upload ${at} (${name}): ${status}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    faults.push(...(await leftBehind(test.folder, before)));
    const { status } = await test.request("GET", "/ready");
    if (status !== 200) faults.push("the server is not ready any more");
  } finally {
    await test.close();
  }
  return { statuses, faults };
}

/** The status of the answer; `closed` where the connection ended without one, `silent` where nothing came at all. */
function send(port: number, bytes: Buffer, isTorn: boolean): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let head = "";
    const done = (otherwise: string) => {
      socket.destroy();
      resolve(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? otherwise);
    };
    socket.setTimeout(PATIENCE_MS, () => done("silent"));
    socket.on("data", (chunk: Buffer) => (head += chunk.toString("latin1")));
    socket.on("error", () => done("closed"));
    socket.on("close", () => done("closed"));
    socket.write(bytes);
    // To hang up is to take a request back: whoever wants an answer stays.
    if (isTorn) socket.end();
  });
}

/** Files where none may be: still arriving, or beside what the data folder held at the start. */
async function leftBehind(folder: string, before: readonly string[]): Promise<string[]> {
  const arriving = await readdir(join(folder, "files", "arriving"));
  const beside = (await readdir(folder)).filter((name) => !before.includes(name));
  return [...arriving, ...beside].map((name) => `left behind: ${name}`);
}
