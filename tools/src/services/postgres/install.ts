import { access, cp, mkdir, readFile, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { has, run } from "../run.ts";
import { ServiceUnavailable } from "../service.ts";
import { buildPgvector } from "./pgvector.ts";

/** The PostgreSQL of the only system that this brings a server up on. */
const MAJOR = "15";
const DEBIAN = { VERSION_CODENAME: "bookworm", next: "trixie" };
const PACKAGED = { lib: `/usr/lib/postgresql/${MAJOR}`, share: `/usr/share/postgresql/${MAJOR}` };
const QUIET = { DEBIAN_FRONTEND: "noninteractive" };

/**
 * Puts a copy of PostgreSQL with pgvector into `<home>` and answers the folder of its programs; at once where it is there.
 *
 * The packages of the machine stay as they are: programs find their own files relative to themselves, so a copy can
 * have an extension that the installed server has not.
 */
export async function installPostgres(home: string, say: (line: string) => void): Promise<string> {
  const bin = join(home, "bin");
  if (await exists(bin)) return bin;
  await requireDebian();
  await mkdir(home, { recursive: true });
  await installPackages(say);
  const aside = join(home, "copy");
  await rm(aside, { recursive: true, force: true });
  const lib = join(aside, PACKAGED.lib);
  const share = join(aside, PACKAGED.share);
  await cp(PACKAGED.lib, lib, { recursive: true });
  await cp(PACKAGED.share, share, { recursive: true });
  if (!(await exists(join(share, "extension/vector.control")))) {
    say("compiling pgvector from the next Debian release's source package ...");
    await buildPgvector({ major: MAJOR, release: DEBIAN.next, archive: await ownArchive(), lib: join(lib, "lib"), share });
  }
  // Last: where this link is, everything is.
  await symlink(join(lib, "bin"), bin);
  return bin;
}

/** The server refuses to run as root. */
export async function serverUser(): Promise<{ uid: number; gid: number }> {
  return { uid: Number(await run("id", ["-u", "postgres"])), gid: Number(await run("id", ["-g", "postgres"])) };
}

async function requireDebian(): Promise<void> {
  const elsewhere = "Elsewhere, name a PostgreSQL 15 or newer with pgvector >= 0.8 in CANDOR_TEST_DATABASE_URL instead.";
  const system = await readFile("/etc/os-release", "utf8").catch(() => "");
  if (!system.includes(`VERSION_CODENAME=${DEBIAN.VERSION_CODENAME}`)) {
    throw new ServiceUnavailable(`npm run services works on Debian 12. ${elsewhere}`);
  }
  if (process.getuid?.() !== 0) throw new ServiceUnavailable(`npm run services installs packages and must run as root. ${elsewhere}`);
}

/** What is there already is not upgraded: somebody's server may be running from it. */
async function installPackages(say: (line: string) => void): Promise<void> {
  const compiler = (await has("gcc")) ? [] : ["gcc", "libc6-dev"];
  const server = (await exists(join(PACKAGED.lib, "bin/postgres"))) ? [] : [`postgresql-${MAJOR}`];
  say("reading the package lists ...");
  await run("apt-get", ["update", "-qq"], { env: QUIET });
  if (server.length > 0) await install(["postgresql-common"], say);
  // Debian makes and starts a server with every installation; ours is the only one wanted here.
  if (server.length > 0)
    await run("sed", ["-ri", "s/#?(create_main_cluster) .*$/\\1 = false/", "/etc/postgresql-common/createcluster.conf"]);
  await install([...server, ...compiler], say);
}

async function install(packages: readonly string[], say: (line: string) => void): Promise<void> {
  if (packages.length === 0) return;
  say(`installing ${packages.join(", ")} ...`);
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env: QUIET });
}

/** The archive that the machine's own sources name for its own release. */
async function ownArchive(): Promise<string> {
  const lines = await run("apt-get", ["indextargets", "--format", "$(CODENAME) $(SITE)", "Created-By: Packages"]);
  const line = lines.split("\n").find((target) => target.startsWith(`${DEBIAN.VERSION_CODENAME} `));
  if (line === undefined) throw new ServiceUnavailable("apt has no sources for Debian 12's main archive; add them and try again.");
  return line.slice(line.indexOf(" ") + 1);
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
