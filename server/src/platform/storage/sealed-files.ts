import { createHash, createHmac } from "node:crypto";
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import type { Ctx, WithStorage } from "../context.ts";
import { SealBroken } from "../vault/seal.ts";
import { sealStream, unsealStream } from "../vault/sealed-stream.ts";
import type { WorkspaceKeys } from "../vault/vault.ts";

/** A document that has arrived encrypted and is not kept yet. One of `keep` and `discard` must follow. */
export type SealedFile = {
  /** In the storage: HMAC of the document's hash, so that equal documents of two workspaces do not look equal. */
  readonly name: string;
  /** The name that the same bytes have where they still lie in the clear. */
  readonly clearName: string;
  /** Of the document. */
  readonly size: number;
  /** The clear bytes, of a document that is not going to be kept. */
  read(): Promise<Uint8Array>;
  keep(): Promise<void>;
  discard(): Promise<void>;
};

/** Where a document's bytes are. */
export type StoredFile = { readonly storedAs: string; readonly sealed: boolean };

type FilesCtx = Pick<Ctx, "db" | "vault" | "workspaceId"> & Pick<WithStorage, "storage">;

/** Takes a stream into the storage, encrypted with the workspace's key while it arrives: no clear byte reaches the disk. */
export async function receiveSealed(ctx: FilesCtx, source: AsyncIterable<Uint8Array>): Promise<SealedFile> {
  const keys = await ctx.vault.workspaceKeys(ctx.db, ctx.workspaceId);
  const hash = createHash("sha256");
  let size = 0;
  async function* counted() {
    for await (const chunk of source) {
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  }
  const file = await ctx.storage.receive(sealStream(keys.files, placeOf(ctx.workspaceId), counted()));
  const digest = hash.digest();
  const name = nameOf(keys, digest);
  const place = placeOf(ctx.workspaceId);
  return {
    name,
    clearName: digest.toString("hex"),
    size,
    read: () => whole(unsealStream(keys.files, place, createReadStream(file.path))),
    keep: () => file.keep(name),
    discard: () => file.discard(),
  };
}

/** The clear bytes of a document. */
export async function readSealed(ctx: FilesCtx, file: StoredFile): Promise<Uint8Array> {
  if (!file.sealed) return ctx.storage.read(file.storedAs);
  return whole(clearBytes(ctx, file));
}

async function whole(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The same as a stream. */
export async function openSealed(ctx: FilesCtx, file: StoredFile): Promise<Readable> {
  if (!file.sealed) return ctx.storage.open(file.storedAs);
  // A file that is missing is an answer of its own, and not a stream that breaks off.
  const stream = await ctx.storage.open(file.storedAs);
  return Readable.from(clearBytes(ctx, file, stream), { objectMode: false });
}

/** The document must be the one that the name was made from: whoever can write to the storage cannot exchange two. */
async function* clearBytes(ctx: FilesCtx, { storedAs }: StoredFile, opened?: Readable): AsyncGenerator<Uint8Array> {
  const keys = await ctx.vault.workspaceKeys(ctx.db, ctx.workspaceId);
  const hash = createHash("sha256");
  for await (const chunk of unsealStream(keys.files, placeOf(ctx.workspaceId), opened ?? (await ctx.storage.open(storedAs)))) {
    hash.update(chunk);
    yield chunk;
  }
  if (nameOf(keys, hash.digest()) !== storedAs) throw new SealBroken("A stored file is not the document that it is named after.");
}

const nameOf = ({ names }: WorkspaceKeys, sha256: Uint8Array): string => createHmac("sha256", names).update(sha256).digest("hex");

const placeOf = (workspaceId: string): string => `candor file of ${workspaceId}`;
