import { parentPort, workerData } from "node:worker_threads";

/** The signal by which a child ends itself when it has outgrown its memory; the pool tells the reason by it. */
const OUT_OF_MEMORY_SIGNAL = "SIGUSR2";
const CHECK_EVERY_MS = 20;
/** What a document may still take between two looks. */
const HEADROOM_MB = 16;

const { memoryMb } = workerData as { memoryMb: number };
const parent = process.ppid;

// Resident memory and not a V8 limit: typed arrays and WebAssembly live outside the heap that V8 counts.
function look(): void {
  if (process.memoryUsage.rss() > (memoryMb - HEADROOM_MB) * 1024 * 1024) process.kill(process.pid, OUT_OF_MEMORY_SIGNAL);
  if (process.ppid !== parent) process.kill(process.pid, "SIGKILL");
}

look();
setInterval(look, CHECK_EVERY_MS);
parentPort?.postMessage("watching");
