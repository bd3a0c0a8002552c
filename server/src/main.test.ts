import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { jobLines, resumeText } from "./testing/factories.ts";
import { freePort, runProcess, type ServerProcess, startProcess } from "./testing/server-process.ts";

type Loaded = { readonly data: { readonly id: string; readonly status: string; readonly matchCount: number }[] };

const send = async (server: ServerProcess, content: string, fileName: string) => {
  const body = new FormData();
  body.set("file", new File([content], fileName));
  return fetch(`${server.url}/api/v1/resumes/upload`, { method: "POST", body });
};
const list = async (server: ServerProcess) => ((await (await fetch(`${server.url}/api/v1/resumes`)).json()) as Loaded).data;

describe("the server as a process", () => {
  let folder: string;
  let running: ServerProcess | undefined;
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "candor-process-"))));
  afterEach(async () => {
    if (running && isAlive(running.pid)) await running.signal("SIGKILL");
    running = undefined;
    await rm(folder, { recursive: true, force: true });
  });

  const start = async () => {
    running = await startProcess({ PORT: String(await freePort()), CANDOR_DATA: folder });
    return running;
  };

  it("says where it is and where the data stays, and gives the folder back when it is asked to stop", async () => {
    const server = await start();
    expect(server.output()).toBe(`Candor is ready: ${server.url}; data stays in ${folder}\n`);
    expect(await readdir(folder)).toContain("candor.lock");
    expect(await server.signal("SIGTERM")).toBe(0);
    expect(await readdir(folder)).not.toContain("candor.lock");
    expect(server.output().split("\n")).toHaveLength(2);
  });

  it("says in one line which port is busy and the way out, and gives the folder back", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    const { code, output } = await runProcess({ PORT: String(port), CANDOR_DATA: folder });
    other.close();
    expect(code).toBe(1);
    expect(output).toBe(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start\n`);
    expect(await readdir(folder)).not.toContain("candor.lock");
  });

  it("does not start with a setting that is wrong", async () => {
    const { code, output } = await runProcess({ PORT: "eighty", CANDOR_DATA: folder });
    expect(code).toBe(1);
    expect(output).toMatch(/^The setting PORT=eighty .*\n$/);
    expect(await readdir(folder)).toEqual([]);
  });

  it("loses and doubles nothing when it is killed while it reads", async () => {
    const first = await start();
    const imported = await fetch(`${first.url}/api/v1/jobs/import`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: jobLines({ id: "1" }, { id: "2" }) }),
    });
    expect(imported.status).toBe(200);
    const names = Array.from({ length: 12 }, (_, index) => `Person${String.fromCharCode(65 + index)} Example`);
    const answers = await Promise.all(names.map((name) => send(first, resumeText({ name }), `${name}.txt`)));
    expect(answers.map(({ status }) => status)).toEqual(names.map(() => 202));
    await first.signal("SIGKILL");

    const second = await start();
    await expect
      .poll(async () => (await list(second)).filter(({ status }) => status === "ready").length, { timeout: 90_000 })
      .toBe(names.length);
    const resumes = await list(second);
    expect(resumes).toHaveLength(names.length);
    expect(resumes.map(({ matchCount }) => matchCount)).toEqual(names.map(() => 2));
    for (const { id } of resumes) {
      expect((await fetch(`${second.url}/api/v1/resumes/${id}/reading`)).status).toBe(200);
      expect((await fetch(`${second.url}/api/v1/resumes/${id}/file`)).status).toBe(200);
    }
    const status = (await (await fetch(`${second.url}/api/v1/status`)).json()) as { data: { tasks: object } };
    expect(status.data.tasks).toEqual({ waiting: 0, active: 0 });
    expect(await second.signal("SIGTERM")).toBe(0);
  });
});

describe("a running server", () => {
  let folder: string;
  let server: ServerProcess;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "candor-process-"));
    server = await startProcess({ PORT: String(await freePort()), CANDOR_DATA: folder });
  });
  afterAll(async () => {
    await server.signal("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  });

  it("refuses a second process on the same folder in one line that names the first", async () => {
    const second = await runProcess({ PORT: String(await freePort()), CANDOR_DATA: folder });
    expect(second.code).toBe(1);
    expect(second.output.trim().split("\n")).toEqual([
      `The data folder ${folder} is in use by process ${server.pid}. Stop it, or set CANDOR_DATA to another folder.`,
    ]);
    expect((await fetch(`${server.url}/ready`)).status).toBe(200);
  });

  it("forgets an upload that breaks off half-way", async () => {
    const socket = request(`${server.url}/api/v1/resumes/upload`, {
      method: "POST",
      headers: { "content-type": "multipart/form-data; boundary=half", "content-length": "1000000" },
    });
    socket.on("error", () => {});
    socket.write('--half\r\nContent-Disposition: form-data; name="file"; filename="half.txt"\r\n\r\n');
    socket.write(resumeText());
    const arriving = join(folder, "files", "arriving");
    await expect.poll(() => readdir(arriving)).toHaveLength(1);
    socket.destroy();
    await expect.poll(() => readdir(arriving)).toHaveLength(0);
    expect(await list(server)).toEqual([]);
    expect((await send(server, resumeText(), "whole.txt")).status).toBe(202);
  });

  it("refuses 200 MB without holding them", async () => {
    const before = await residentMb(server.pid);
    const body = new FormData();
    body.set("file", new File([new Uint8Array(200 * 1024 * 1024)], "huge.pdf"));
    const response = await fetch(`${server.url}/api/v1/resumes/upload`, { method: "POST", body });
    expect(response.status).toBe(413);
    expect(((await response.json()) as { error: { message: string } }).error.message).toContain("25 MB");
    expect((await residentMb(server.pid)) - before).toBeLessThan(150);
    expect(await readdir(join(folder, "files", "arriving"))).toEqual([]);
  });

  it("tells a page of its own over the WebSocket, and refuses one from elsewhere", async () => {
    const address = `${server.url.replace("http", "ws")}/api/v1/events`;
    const foreign = new WebSocket(address, { origin: "https://evil.example" });
    expect(await outcomeOf(foreign)).toBe(403);
    const rebound = new WebSocket(address, { headers: { host: "evil.example" } });
    expect(await outcomeOf(rebound)).toBe(403);
    const own = new WebSocket(address, { origin: server.url });
    expect(await outcomeOf(own)).toBe("open");
    const heard: { type: string; id: string }[] = [];
    own.on("message", (data: Buffer) => heard.push(JSON.parse(data.toString()) as { type: string; id: string }));
    const sent = await send(server, resumeText({ name: "Wes Example" }), "wes.txt");
    const { id } = ((await sent.json()) as { data: { id: string } }).data;
    // A resume that was sent before may be scored only now, and is told of too.
    const toldOfIt = () => heard.filter((event) => event.id === id).map(({ type }) => type);
    await expect.poll(toldOfIt, { timeout: 60_000 }).toContain("match.scored");
    expect(toldOfIt()[0]).toBe("resume.uploaded");
    own.close();
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

/** `open`, or the status with which the server refused. */
function outcomeOf(socket: WebSocket): Promise<number | "open" | undefined> {
  return new Promise((resolve) => {
    socket.once("open", () => resolve("open"));
    socket.once("unexpected-response", (_request, response) => resolve(response.statusCode));
    socket.on("error", () => {});
  });
}
