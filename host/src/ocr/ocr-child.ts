import { Worker } from "node:worker_threads";
import { toPgm } from "./gray-pixels.ts";
import { readHocr } from "./hocr.ts";
import { findLanguages } from "./languages.ts";
import type { OcrAnswer, OcrRequest } from "./messages.ts";
import { cameraOrientation } from "./orientation.ts";
import { startRecogniser } from "./recogniser.ts";

const memoryMb = Number(process.argv[2]);
// A thread of its own, because the main thread is busy exactly when the watch matters.
new Worker(new URL("../pool/watchdog.ts", import.meta.url), { workerData: { memoryMb }, stdout: true, stderr: true }).unref();

const recogniser = startRecogniser(new Map(findLanguages().map(({ language, path }) => [language, path])));

process.on("disconnect", () => process.exit());
process.on("message", (request: OcrRequest) => {
  answer(request).then(
    (given) => process.send?.(given),
    () => process.send?.({}),
  );
});

async function answer(request: OcrRequest): Promise<OcrAnswer> {
  const ready = await recogniser;
  if (request.kind === "recognise") return { lines: readHocr(ready.recognise(toPgm(request.picture), request.languages)) };
  return { picture: ready.open(request.file, cameraOrientation(request.file)) };
}
