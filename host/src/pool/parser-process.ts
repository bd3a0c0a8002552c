import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Outcome, Problem, Reading } from "@candor/engine";
import { engineFileArguments } from "../engine-file/index.ts";
import { ocrForDocument } from "../ocr/ocr-for-document.ts";
import type { OcrProcess } from "../ocr/ocr-process.ts";
import { childEnvironment } from "./child-environment.ts";
import type { FromChild, StageReport, ToChild, Work } from "./messages.ts";
import { startClock } from "./stop-clock.ts";

/** `youngMb`: memory for objects that live shortly. */
export type ProcessLimits = { readonly timeoutMs: number; readonly memoryMb: number; readonly youngMb: number };

/** What work may need on its way. `resume`: read elsewhere, for a ranking. */
export type Help = { readonly onStage: (report: StageReport) => void; readonly resume?: Promise<Outcome<Reading>> };

/** One child process that reads one document at a time, inside its limits. */
export type ParserProcess = {
  run(work: Work, help: Help): Promise<Outcome<unknown>>;
  /** False once the process is gone; a new one is needed then. */
  alive(): boolean;
  stop(): void;
};

const CHILD = fileURLToPath(new URL("./parser-child.ts", import.meta.url));
/** V8's own limit lies below the watchdog's, so that an ordinary leak ends in a plain heap error. */
const HEAP_SHARE = 0.75;
/** On a busy machine a process may take long to load the engine; the document's own time begins after that. */
const MOST_START_MS = 90_000;

export function startParserProcess(limits: ProcessLimits, ocr: OcrProcess): ParserProcess {
  const child = fork(CHILD, [String(limits.memoryMb)], {
    serialization: "advanced",
    execArgv: [
      `--max-semi-space-size=${limits.youngMb}`,
      `--max-old-space-size=${Math.floor(limits.memoryMb * HEAP_SHARE)}`,
      // Our patterns hold whole lexicons. V8 would compile each twice, first to try whether it is used at all: a tenth of the
      // time of a process's first document.
      "--no-regexp-tier-up",
      "--disable-warning=ExperimentalWarning",
      ...engineFileArguments(),
    ],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    env: childEnvironment(),
  });
  // A computer without memory or process ids left; the work at hand hears of it below.
  child.on("error", () => {});
  // A pool that waits for work must not keep the program alive.
  child.unref();
  child.channel?.unref();
  const state = { isReady: false };
  return {
    run: (work, help) => runOne(child, state, work, help, limits, ocr),
    // One that was told to end may still look connected; its answer may even have been on its way.
    alive: () => child.pid !== undefined && child.connected && !child.killed,
    stop: () => void child.kill("SIGKILL"),
  };
}

function runOne(
  child: ChildProcess,
  state: { isReady: boolean },
  work: Work,
  { onStage, resume = Promise.resolve(noResume) }: Help,
  limits: ProcessLimits,
  ocr: OcrProcess,
): Promise<Outcome<unknown>> {
  return new Promise((resolve) => {
    let timedOut = false;
    const stopLate = () => {
      timedOut = true;
      child.kill("SIGKILL");
    };
    let clock = startClock(state.isReady ? limits.timeoutMs : MOST_START_MS, stopLate);
    const ask = ocrForDocument(ocr);
    const finish = (outcome: Outcome<unknown>) => {
      clock.end();
      child.off("message", onMessage);
      child.off("exit", onExit);
      child.off("error", onError);
      child.channel?.unref();
      child.unref();
      resolve(outcome);
    };
    const send = (message: ToChild) => child.send(message, (error) => error && child.kill("SIGKILL"));
    const onMessage = (message: FromChild) => {
      if (message.kind === "ready") {
        state.isReady = true;
        clock.end();
        clock = startClock(limits.timeoutMs, stopLate);
        return;
      }
      if (message.kind === "done") return finish(message.outcome);
      if (message.kind === "stage") return onStage(message.report);
      // What is waited for has limits of its own.
      clock.pause();
      const answer: Promise<ToChild> =
        message.kind === "ocr"
          ? ask(message.request).then((read) => ({ kind: "ocr", answer: read }))
          : resume.then((reading) => ({ kind: "resume", reading }));
      void answer.then((told) => {
        clock.resume();
        if (child.connected) send(told);
      });
    };
    const onExit = (code: number | null, signal: NodeJS.Signals | null) =>
      finish({ ok: false, problem: problemOf(work, timedOut, { code, signal }, limits) });
    const onError = () => onExit(null, null);
    child.on("message", onMessage);
    child.once("exit", onExit);
    child.once("error", onError);
    child.ref();
    child.channel?.ref();
    if (child.exitCode !== null || child.signalCode !== null) return onExit(child.exitCode, child.signalCode);
    send({ kind: "work", work });
  });
}

const noResume: Outcome<never> = { ok: false, problem: { code: "PARSER_CRASHED", message: "There is no resume to rank for." } };

type Exit = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

function problemOf({ kind }: Work, timedOut: boolean, { code, signal }: Exit, limits: ProcessLimits): Problem {
  const wayOut = kind === "resume" ? "Export it again in a simpler form, or paste its text." : "Split it into smaller files.";
  if (timedOut) {
    const seconds = Math.round(limits.timeoutMs / 1000);
    return { code: "TIMED_OUT", message: `This file took longer than ${seconds} seconds to read and was stopped. ${wayOut}` };
  }
  const howItEnded = signal ? `by ${signal}` : code === null ? "before it began" : `with code ${code}`;
  // SIGUSR2 is the watchdog's; V8 ends with SIGABRT (SIGTRAP in newer builds) when its own limit is reached.
  if (signal === "SIGUSR2" || signal === "SIGABRT" || signal === "SIGTRAP") {
    return { code: "OUT_OF_MEMORY", message: `This file needed more than ${limits.memoryMb} MB of memory and was stopped. ${wayOut}` };
  }
  return { code: "PARSER_CRASHED", message: `This file could not be read: the process that read it ended ${howItEnded}. ${wayOut}` };
}
