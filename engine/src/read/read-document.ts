import { DEFAULT_LIMITS, type Limits } from "../model/index.ts";
import { decodeText } from "../text/decode-text.ts";
import { clipped } from "./clip.ts";
import { problem } from "./problems.ts";
import type { ReadResult, ReadTools, SniffedFile } from "./reader.ts";
import { READERS } from "./readers.ts";
import { unknownFormat } from "./unknown-format.ts";

const HEAD_BYTES = 1024;

/** Reads a document of any supported format. The format is told by the bytes alone; a file name would lie. */
export async function readDocument(bytes: Uint8Array, limits: Partial<Limits> = {}, tools: ReadTools = {}): Promise<ReadResult> {
  const bounds = { ...DEFAULT_LIMITS, ...limits };
  if (bytes.length === 0) return problem("EMPTY_FILE");
  if (bytes.length > bounds.maxBytes) return problem("TOO_LARGE");
  const file = sniff(bytes);
  if (file.text?.trim() === "") return problem("EMPTY_FILE");
  if (file.text !== undefined && !/[\p{L}\p{N}]/u.test(file.text)) return problem("NO_TEXT");
  const reader = READERS.find((candidate) => candidate.recognises(file));
  if (!reader) return unknownFormat(file);
  try {
    const read = await reader.read(file, bounds, tools);
    return read.ok ? { ok: true, value: clipped(read.value, bounds.maxCharacters) } : read;
  } catch {
    // Format libraries throw on bytes that nobody foresaw; for the person it is a damaged file all the same.
    return problem("DAMAGED_FILE");
  }
}

function sniff(bytes: Uint8Array): SniffedFile {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  const isBinary = /%PDF-|^PK\u0003\u0004/u.test(head);
  const text = isBinary ? undefined : decodeText(bytes);
  return { bytes, head, ...(text === undefined ? {} : { text }) };
}
