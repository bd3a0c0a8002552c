import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { childEnvironment } from "../pool/child-environment.ts";
import type { OcrAnswer, OcrRequest } from "./messages.ts";

export type OcrLimits = {
  /** For one picture, from its turn on; a page takes two to five seconds. */
  readonly timeoutMs: number;
  readonly memoryMb: number;
  /** After so long without work the process ends, since it holds some 200 MB. */
  readonly idleMs: number;
};

const OCR_LIMITS: OcrLimits = { timeoutMs: 60_000, memoryMb: 448, idleMs: 60_000 };

/** Text recognition in a process of its own, started when it is first needed; one picture at a time. */
export type OcrProcess = {
  ask(request: OcrRequest): Promise<OcrAnswer>;
  stop(): void;
};

const CHILD = fileURLToPath(new URL("./ocr-child.ts", import.meta.url));

export function createOcrProcess(limits: OcrLimits = OCR_LIMITS): OcrProcess {
  let child: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;
  let stopped = false;

  const stop = (): void => {
    clearTimeout(idle);
    child?.kill("SIGKILL");
    child = undefined;
  };
  const askNow = async (request: OcrRequest): Promise<OcrAnswer> => {
    if (stopped) return {};
    clearTimeout(idle);
    child = child?.connected ? child : start(limits);
    const answer = await askChild(child, request, limits.timeoutMs);
    idle = setTimeout(stop, limits.idleMs).unref();
    return answer;
  };
  return {
    ask: (request) => {
      const answer = last.then(() => askNow(request));
      last = answer;
      return answer;
    },
    stop: () => {
      stopped = true;
      stop();
    },
  };
}

function start({ memoryMb }: OcrLimits): ChildProcess {
  const child = fork(CHILD, [String(memoryMb)], {
    serialization: "advanced",
    execArgv: ["--disable-warning=ExperimentalWarning"],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    env: childEnvironment(),
  });
  // A computer without memory or process ids left; the request at hand hears of it below.
  child.on("error", () => {});
  child.unref();
  child.channel?.unref();
  return child;
}

/** An empty answer when the process was stopped by its limits or died. */
function askChild(child: ChildProcess, request: OcrRequest, timeoutMs: number): Promise<OcrAnswer> {
  return new Promise((resolve) => {
    const clock = setTimeout(() => child.kill("SIGKILL"), timeoutMs);
    const finish = (answer: OcrAnswer): void => {
      clearTimeout(clock);
      child.off("message", finish);
      child.off("exit", onEnd);
      child.off("error", onEnd);
      child.channel?.unref();
      child.unref();
      resolve(answer);
    };
    const onEnd = (): void => finish({});
    child.on("message", finish);
    child.once("exit", onEnd);
    child.once("error", onEnd);
    child.ref();
    child.channel?.ref();
    if (child.exitCode !== null || child.signalCode !== null) return onEnd();
    child.send(request, (error) => error && child.kill("SIGKILL"));
  });
}
