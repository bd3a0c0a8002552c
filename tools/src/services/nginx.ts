import { access, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./run.ts";
import type { Service } from "./service.ts";

const PROGRAM = "usr/sbin/nginx";

/** nginx as a program that proofs start for themselves. Its package is unpacked and not installed: installing would start a server. */
export const nginx: Service = {
  name: "nginx",
  async start(folder, say) {
    const home = join(folder, "nginx");
    say("unpacking nginx ...");
    await rm(home, { recursive: true, force: true });
    await mkdir(home, { recursive: true });
    await run("apt-get", ["download", "-qq", "-o", "APT::Sandbox::User=root", "nginx"], { cwd: home });
    const [archive = ""] = (await readdir(home)).filter((name) => name.endsWith(".deb"));
    await run("dpkg", ["-x", archive, "."], { cwd: home });
    return environmentOf(folder);
  },
  find: async (folder) =>
    access(join(folder, "nginx", PROGRAM)).then(
      () => environmentOf(folder),
      () => undefined,
    ),
  // There is a program, and nothing that runs.
  stop: async () => false,
};

const environmentOf = (folder: string) => ({ NGINX: join(folder, "nginx", PROGRAM) });
