import { flushCompileCache } from "node:module";
import { Worker } from "node:worker_threads";
import type { Outcome, Reading } from "@candor/engine";
import type { OcrAnswer, OcrRequest } from "../ocr/messages.ts";
import { ocrPort } from "../ocr/ocr-port.ts";
import { loadEngine } from "../packs/load-engine.ts";
import { rankPostings } from "../ranking/rank-postings.ts";
import type { FromChild, ToChild, Work, WorkOutcome } from "./messages.ts";

const memoryMb = Number(process.argv[2] ?? 512);
// A thread of its own, because the main thread is busy exactly when the watch matters.
const watchdog = new Worker(new URL("./watchdog.ts", import.meta.url), {
  workerData: { memoryMb },
  execArgv: [],
  stdout: true,
  stderr: true,
});
watchdog.unref();
const engine = loadEngine();
// pdf.js would send each of a page's many small streams through the system's and wait for its threads; where there is none it
// inflates by itself, which takes a fraction of that: a fifth of the time of a PDF.
Reflect.deleteProperty(globalThis, "DecompressionStream");

process.on("disconnect", () => process.exit());
// Nothing is read while nobody watches; work that was sent before waits in the channel.
watchdog.once("message", () => {
  process.on("message", (message: ToChild) => {
    if (message.kind === "ocr") return answered(message.answer);
    if (message.kind === "resume") return resumeCame(message.reading);
    run(message.work).then(
      (outcome) => send({ kind: "done", outcome }),
      () => send({ kind: "done", outcome: crashed }),
    );
  });
  send({ kind: "ready" });
});

const crashed: Outcome<never> = {
  ok: false,
  problem: { code: "PARSER_CRASHED", message: "This file could not be read: the reader failed on it. Export it again or paste its text." },
};

let answered: (answer: OcrAnswer) => void = () => {};
/** One document is read at a time and asks one thing at a time, so the next answer is the answer. */
const ocr = ocrPort((request: OcrRequest) => {
  const answer = new Promise<OcrAnswer>((resolve) => {
    answered = resolve;
  });
  send({ kind: "ocr", request });
  return answer;
});

let resumeCame: (reading: Outcome<Reading>) => void = () => {};
const resume = () =>
  new Promise<Outcome<Reading>>((resolve) => {
    resumeCame = resolve;
    send({ kind: "resume" });
  });

async function run(work: Work): Promise<WorkOutcome> {
  if (work.kind === "postings") return engine.parsePostings(work.input, work.options);
  if (work.kind === "ranking") return await rankPostings(work.postings, work.options, resume);
  return await engine.parseResume(work.bytes, {
    ...work.options,
    ocr,
    onStage: (stage, partial) => send({ kind: "stage", report: partial === undefined ? { stage } : { stage, partial } }),
  });
}

function send(message: FromChild): void {
  process.send?.(message);
}

// A pool ends its processes by force, before Node would keep what it compiled for the next one.
flushCompileCache();
