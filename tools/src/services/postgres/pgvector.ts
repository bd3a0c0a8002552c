import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../run.ts";

export type BuildPgvector = {
  /** Of the PostgreSQL to build for. */
  readonly major: string;
  /** The Debian release whose source package is taken: the first one that has pgvector. */
  readonly release: string;
  /** Address of the machine's own Debian archive. */
  readonly archive: string;
  /** Where the library and the extension's files go. */
  readonly lib: string;
  readonly share: string;
};

const KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg";

/**
 * Compiles pgvector from Debian's signed source package.
 *
 * The server's headers are unpacked and not installed: the package would bring LLVM along. apt works on lists of its own,
 * so that the machine's sources and caches stay as they are.
 */
export async function buildPgvector({ major, release, archive, lib, share }: BuildPgvector): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), "candor-pgvector-"));
  try {
    const headers = await unpackHeaders(work, major);
    const source = await fetchSource(work, release, archive);
    const files = (await readdir(join(source, "src"))).filter((name) => name.endsWith(".c")).map((name) => join("src", name));
    const include = [`-I${headers}/postgresql/${major}/server`, `-I${headers}/postgresql`];
    await run("gcc", ["-O2", "-fPIC", "-shared", "-o", join(lib, "vector.so"), ...include, ...files, "-lm"], { cwd: source });
    const control = await readFile(join(source, "vector.control"), "utf8");
    const version = /^default_version = '([^']+)'/m.exec(control)?.[1] ?? "";
    await copyFile(join(source, "vector.control"), join(share, "extension/vector.control"));
    await copyFile(join(source, "sql/vector.sql"), join(share, `extension/vector--${version}.sql`));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function unpackHeaders(work: string, major: string): Promise<string> {
  await run("apt-get", ["download", "-qq", "-o", "APT::Sandbox::User=root", `postgresql-server-dev-${major}`], { cwd: work });
  const [archive] = (await readdir(work)).filter((name) => name.endsWith(".deb"));
  await run("dpkg", ["-x", archive ?? "", "headers"], { cwd: work });
  return join(work, "headers/usr/include");
}

async function fetchSource(work: string, release: string, archive: string): Promise<string> {
  const sources = join(work, "sources.list");
  await writeFile(sources, `deb-src [signed-by=${KEYRING}] ${archive} ${release} main\n`);
  for (const folder of ["lists/partial", "cache/archives/partial"]) await mkdir(join(work, folder), { recursive: true });
  const apart = {
    "Dir::Etc::sourcelist": sources,
    "Dir::Etc::sourceparts": "/dev/null",
    "Dir::State::lists": join(work, "lists"),
    "Dir::Cache": join(work, "cache"),
    "APT::Sandbox::User": "root",
  };
  const options = Object.entries(apart).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
  await run("apt-get", [...options, "update", "-qq"], { cwd: work });
  await run("apt-get", [...options, "source", "-qq", "--download-only", "pgvector"], { cwd: work });
  const [tarball] = (await readdir(work)).filter((name) => name.startsWith("pgvector_") && name.includes(".orig.tar"));
  const folder = join(work, "pgvector");
  await mkdir(folder);
  await run("tar", ["xf", tarball ?? "", "-C", folder, "--strip-components=1"], { cwd: work });
  return folder;
}
