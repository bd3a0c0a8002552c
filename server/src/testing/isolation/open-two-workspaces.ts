import { createLog } from "../../platform/log/log.ts";
import { createTestTeam, registered, setUpOwner, type TestTeam } from "../people.ts";
import { type Planted, plantWorkspace } from "./plant-workspace.ts";

/** Two workspaces on one server, each full of words of its own, with everything that the server writes down about them. */
export type TwoWorkspaces = {
  readonly test: TestTeam;
  readonly first: Planted;
  readonly second: Planted;
  /** The log so far, as one text. */
  readonly log: () => string;
  close(): Promise<void>;
};

export async function openTwoWorkspaces(): Promise<TwoWorkspaces> {
  const lines: string[] = [];
  const log = createLog({ level: "trace", destination: { write: (line: string) => void lines.push(line) } });
  const test = await createTestTeam({}, { log });
  const first = await plantWorkspace(test, await setUpOwner(test), "quillfeather");
  const second = await plantWorkspace(test, await registered(test, "zephyrstone.owner@example.com"), "zephyrstone");
  return { test, first, second, log: () => lines.join("\n"), close: () => test.close() };
}

/** Mail to somebody whose address is not of the workspace, with its words in it. */
export function strayMail({ test }: TwoWorkspaces, { canary, owner }: Planted): string[] {
  return test.mail.received
    .filter((mail) => JSON.stringify(mail).includes(canary))
    .flatMap((mail) => mail.to ?? [])
    .map(({ address = "" }) => address)
    .filter((address) => !address.includes(canary) && address !== owner.email);
}
