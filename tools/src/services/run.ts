import { spawn } from "node:child_process";

export type RunOptions = {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The system user to run as; only root may choose one. */
  readonly user?: { readonly uid: number; readonly gid: number };
};

/** Runs a program to its end and answers what it printed; what it complained of becomes the error. */
export function run(command: string, args: readonly string[], { cwd, env, user }: RunOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, ...user, stdio: ["ignore", "pipe", "pipe"] });
    let printed = "";
    let complaint = "";
    child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(printed.trim());
      else reject(new Error(`${command} ended with ${code}: ${(complaint || printed).trim().split("\n").slice(-8).join("\n")}`));
    });
  });
}

/** Whether the machine has the program. */
export const has = (command: string): Promise<boolean> =>
  run("sh", ["-c", `command -v ${command}`]).then(
    () => true,
    () => false,
  );
