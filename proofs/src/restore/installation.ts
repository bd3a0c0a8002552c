import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { freePort, type ServerProcess, startProcess } from "../../../server/src/testing/index.ts";

const CANDOR = fileURLToPath(new URL("../../../cli/bin/candor.mjs", import.meta.url));
export const PASSWORD = "a password of some length";

/** Candor as an operator runs it: a data folder, perhaps a database, sign-in on. */
export type Installation = { readonly dataFolder: string; readonly databaseUrl?: string | undefined };

const settingsOf = ({ dataFolder, databaseUrl }: Installation): Record<string, string> => ({
  CANDOR_DATA: dataFolder,
  SIGN_IN: "on",
  ...(databaseUrl && { DATABASE_URL: databaseUrl }),
});

export async function startServer(installation: Installation): Promise<ServerProcess> {
  return startProcess({ ...settingsOf(installation), PORT: String(await freePort()) });
}

/** Runs a command in a terminal of its own; answers what it printed, and throws that where it fails. */
export async function candor(installation: Installation, ...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [CANDOR, ...args], { env: { PATH: process.env["PATH"], ...settingsOf(installation) } });
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error(`candor ${args.join(" ")}: exit ${code}: ${printed}`);
  return printed;
}

/** A signed-in person's requests; the answers are the envelopes' data. */
export async function signedIn(url: string, path: string, body: object) {
  const tokens = (await answer(await post(`${url}${path}`, body))) as { accessToken: string };
  const authorization = `Bearer ${tokens.accessToken}`;
  return {
    page: async <Row>(route: string) =>
      (await whole(await fetch(`${url}${route}`, { headers: { authorization } }))) as { data: Row[]; page: { next: string | null } },
    bytes: async (route: string): Promise<Buffer> =>
      Buffer.from(await (await fetch(`${url}${route}`, { headers: { authorization } })).arrayBuffer()),
    post: async (route: string, content: object) => answer(await post(`${url}${route}`, content, { authorization })),
    upload: async (fileName: string, content: string) => {
      const form = new FormData();
      form.append("file", new Blob([content]), fileName);
      return answer(await fetch(`${url}/api/v1/resumes/upload`, { method: "POST", headers: { authorization }, body: form }));
    },
  };
}

export type Person = Awaited<ReturnType<typeof signedIn>>;

const post = (url: string, body: object, headers: Record<string, string> = {}) =>
  fetch(url, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) });

const answer = async (response: Response): Promise<unknown> => ((await whole(response)) as { data: unknown }).data;

async function whole(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${text}`);
  return JSON.parse(text);
}
