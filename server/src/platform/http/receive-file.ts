import "@fastify/multipart";
import type { FastifyRequest } from "fastify";
import { compareDocument } from "../idempotency/keep-answers.ts";
import { receiveSealed, type SealedFile } from "../storage/sealed-files.ts";
import { invalid, MAX_BODY_BYTES, tooLarge, unsupported } from "./errors.ts";

/** One document as it came in: a file, or text that somebody pasted. */
export type Received = { readonly fileName: string | undefined; readonly file: SealedFile };

/**
 * Takes the part `file`, or the part `text`, of a multipart request into storage.
 *
 * Bytes go to disk as they arrive, encrypted. A request that breaks off or is too large leaves nothing behind.
 */
export async function receiveFile(request: FastifyRequest): Promise<Received> {
  if (!request.isMultipart()) throw unsupported("Send multipart/form-data with a part named `file`, or a part named `text`.");
  let received: Received | undefined;
  try {
    for await (const part of asItArrives(request.parts({ limits: LIMITS }))) {
      if (part.type === "file" && part.fieldname === "file" && !received) {
        received = { fileName: baseName(part.filename), file: await receiveSealed(request.ctx, asItArrives(part.file)) };
        if (part.file.truncated) throw tooLarge(MAX_BODY_BYTES);
      } else if (part.type === "file") {
        part.file.resume();
      } else if (part.fieldname === "text" && typeof part.value === "string" && part.value.trim() !== "" && !received) {
        if (part.valueTruncated) throw tooLarge(MAX_TEXT_BYTES);
        received = { fileName: undefined, file: await receiveSealed(request.ctx, bytesOf(part.value)) };
      }
    }
  } catch (error) {
    await received?.file.discard();
    throw error;
  }
  if (!received) throw invalid("There was no document in the request. Send a part named `file`, or a part named `text`.");
  try {
    compareDocument(request, { sha256: received.file.clearName, fileName: received.fileName });
  } catch (again) {
    await received.file.discard();
    throw again;
  }
  return received;
}

/** The same, where the form's parser gives up on what was sent. What fails while we work on a part is not the sender's fault. */
async function* asItArrives<Item>(source: AsyncIterable<Item>): AsyncGenerator<Item> {
  try {
    yield* source;
  } catch (error) {
    // The parser throws bare errors; those of Fastify and of the connection carry a code.
    throw error instanceof Error && !("code" in error) ? invalid("The upload arrived incomplete. Send the document again.") : error;
  }
}

const MAX_TEXT_BYTES = 5 * 1024 * 1024;
const LIMITS = { fileSize: MAX_BODY_BYTES, fieldSize: MAX_TEXT_BYTES, files: 2, fields: 10, parts: 12 };
const LONGEST_NAME = 200;

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** The last part of whatever path a browser sent, without control characters. It is shown, never used as a path. */
function baseName(fileName: string): string {
  const last = fileName.split(/[\\/]/).at(-1) ?? "";
  const clean = last.replaceAll(/\p{C}/gu, "").trim();
  // By whole characters: half of an emoji could not be stored.
  return clean === "" ? "document" : [...clean].slice(0, LONGEST_NAME).join("");
}
