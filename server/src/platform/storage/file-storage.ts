import type { Readable } from "node:stream";
export type FileStorage = { open(key: string): Promise<Readable> };
