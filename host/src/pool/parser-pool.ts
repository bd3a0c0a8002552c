import { existsSync } from "node:fs";
import type { Outcome, ParsedPostings, ParsePostingOptions, Reading } from "@candor/engine";
import { DEFAULT_LIMITS, POSTINGS_PART_CHARACTERS } from "@candor/engine/model";
import { createOcrProcess } from "../ocr/ocr-process.ts";
import { keptFile } from "../ranking/kept-jobs.ts";
import type { RankingOptions } from "../ranking/rank-jobs.ts";
import type { PostingsRanking } from "../ranking/rank-postings.ts";
import type { DocumentsRanking, DocumentsToRank } from "./documents.ts";
import type { PlainResumeOptions, StageReport, Work } from "./messages.ts";
import { type Help, type ParserProcess, type ProcessLimits, startParserProcess } from "./parser-process.ts";
import { readInParts } from "./read-in-parts.ts";

/**
 * `size`: processes at once (default 2). `timeoutMs` per document (30 s). `memoryMb` resident memory of a process (512). `youngMb`
 * (2): V8 would take 16 and let garbage lie in them, which is a third of a process that stays.
 */
export type PoolOptions = Partial<ProcessLimits> & { readonly size?: number };

/** Reads documents in child processes, so that a hostile one can hang or exhaust only its own process. */
export type ParserPool = {
  parseResume(bytes: Uint8Array, options: PlainResumeOptions, onStage?: (report: StageReport) => void): Promise<Outcome<Reading>>;
  parsePostings(input: Uint8Array | string, options: ParsePostingOptions): Promise<Outcome<ParsedPostings>>;
  /**
   * Reads a resume and a postings file side by side, and ranks the postings in the process that has read them, so that none of
   * them crosses to another; for a file that is read at once. A resume that cannot be read ends it before the postings are read.
   */
  rankDocuments(documents: DocumentsToRank, options: RankingOptions): Promise<DocumentsRanking>;
  /** Stops every process; work under way ends as PARSER_CRASHED. */
  close(): void;
};

type Waiting = {
  readonly work: Work;
  readonly help: Help;
  readonly resolve: (outcome: Outcome<unknown>) => void;
};

/** A process is replaced after this many documents, so that no library's state lives on for long. */
const DOCUMENTS_PER_PROCESS = 200;

export function createParserPool(options: PoolOptions = {}): ParserPool {
  const limits = { timeoutMs: options.timeoutMs ?? 30_000, memoryMb: options.memoryMb ?? 512, youngMb: options.youngMb ?? 2 };
  const size = options.size ?? 2;
  const ocr = createOcrProcess();
  const waiting: Waiting[] = [];
  const idle: { process: ParserProcess; read: number }[] = [];
  const all = new Set<ParserProcess>();
  let busy = 0;
  let closed = false;

  const submit = (work: Work, help: Partial<Help> = {}) =>
    new Promise<Outcome<unknown>>((resolve) => {
      waiting.push({ work, help: { onStage: () => {}, ...help }, resolve });
      next();
    });

  function next(): void {
    if (closed || busy >= size) return;
    const job = waiting.shift();
    if (!job) return;
    busy++;
    const slot = takeIdle() ?? startSlot();
    void slot.process.run(job.work, job.help).then((outcome) => {
      busy--;
      slot.read++;
      if (slot.process.alive() && slot.read < DOCUMENTS_PER_PROCESS) idle.push(slot);
      else retire(slot.process);
      job.resolve(outcome);
      next();
    });
  }

  function takeIdle() {
    for (let slot = idle.pop(); slot; slot = idle.pop()) {
      if (slot.process.alive()) return slot;
      all.delete(slot.process);
    }
    return undefined;
  }

  function startSlot() {
    const process = startParserProcess(limits, ocr);
    all.add(process);
    return { process, read: 0 };
  }

  function retire(process: ParserProcess): void {
    process.stop();
    all.delete(process);
  }

  return {
    // The child answers each kind of work with its own kind of outcome.
    parseResume: (bytes, resumeOptions, onStage) =>
      submit({ kind: "resume", bytes, options: resumeOptions }, onStage && { onStage }) as Promise<Outcome<Reading>>,
    parsePostings: async (input, postingOptions) => {
      const read = (part: Uint8Array | string, partOptions: ParsePostingOptions) =>
        submit({ kind: "postings", input: part, options: partOptions }) as Promise<Outcome<ParsedPostings>>;
      if (input.length <= POSTINGS_PART_CHARACTERS) return read(input, postingOptions);
      // A process takes as long to start as the engine takes to load here.
      if (!closed && busy < size && idle.length === 0) idle.push(startSlot());
      // The engine is large, and whoever only has resumes read needs it in the child alone.
      const { splitPostings } = await import("@candor/engine");
      const isWelcome = input.length <= (postingOptions.limits?.maxBytes ?? DEFAULT_LIMITS.maxBytes);
      const parts = isWelcome && postingOptions.part === undefined ? splitPostings(input) : undefined;
      if (!parts) return read(input, postingOptions);
      const { url: _, ...others } = postingOptions;
      return readInParts(parts, ({ content, part }) => read(content, { ...others, part }));
    },
    rankDocuments: async ({ resume: bytes, ...postings }, rankingOptions) => {
      // The resume goes first: where there is one process, the ranking does not wait in it for what only it could read.
      const reading = submit({ kind: "resume", bytes, options: { asOf: rankingOptions.asOf } }) as Promise<Outcome<Reading>>;
      const rank = () => submit({ kind: "ranking", postings, options: rankingOptions }, { resume: reading });
      // Jobs that were read before leave so little to do that a second process would only take longer to start.
      const file = postings.keepIn === undefined ? undefined : keptFile(postings.keepIn, postings.jobs, rankingOptions.asOf);
      const ranking = file !== undefined && existsSync(file) ? reading.then(rank) : rank();
      const read = await reading;
      if (!read.ok) return { ...read, of: "resume" };
      const ranked = (await ranking) as Outcome<PostingsRanking>;
      return ranked.ok ? ranked : { ...ranked, of: "jobs" };
    },
    close: () => {
      closed = true;
      for (const process of all) process.stop();
      all.clear();
      ocr.stop();
      for (const job of waiting.splice(0)) job.resolve(stopped);
    },
  };
}

const stopped: Outcome<never> = {
  ok: false,
  problem: { code: "PARSER_CRASHED", message: "Reading was stopped before this file's turn came." },
};
