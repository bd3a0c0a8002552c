import type { Spent } from "@candor/host";
import type pg from "pg";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Guards } from "../outside/guards.ts";
import type { Purpose, Spending } from "../spending/spending.ts";
import { describeQueues } from "./queue-figures.ts";
import { describeSpending } from "./spending-figures.ts";

/** Figures of one process, for Prometheus. Labels are routes, tasks and outcomes; nothing of a person is in them. */
export type Metrics = {
  request(labels: { readonly method: string; readonly route: string; readonly status: string }, seconds: number): void;
  /** `outcome`: `done` or `failed`. */
  task(labels: { readonly task: string; readonly outcome: string }, seconds: number): void;
  /** `outcome`: `hit` or `miss`. */
  cache(labels: { readonly kind: string; readonly outcome: string }): void;
  /** `outcome`: `done`, `failed`, `late`, or `refused` while it is left alone. */
  outside(labels: { readonly name: string; readonly outcome: string }, seconds: number): void;
  /** `purpose`: what a provider that costs money was asked for. */
  spent(purpose: Purpose, spent: Spent): void;
  /** Begins a reading or a matching, which counts while it lasts; what is answered ends it. */
  begin(work: "parse" | "match", kind: string): (outcome: "done" | "failed") => void;
  readonly contentType: string;
  text(): Promise<string>;
};

/** From what answers at once to what a person would give up on. */
const REQUEST_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10];
const WORK_SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300];

export function createMetrics(pool: pg.Pool, guards: Guards, spending: Pick<Spending, "budgets" | "spentThisMonth">): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const histogram = <Label extends string>(name: string, help: string, labelNames: readonly Label[], buckets: number[]) =>
    new Histogram({ name, help, labelNames, buckets, registers });
  const requests = histogram("candor_http_request_seconds", "Requests by route template", ["method", "route", "status"], REQUEST_SECONDS);
  const tasks = histogram("candor_task_seconds", "Background tasks of this process", ["task", "outcome"], WORK_SECONDS);
  const parses = histogram("candor_parse_seconds", "Documents read by this process", ["kind", "outcome"], WORK_SECONDS);
  const matches = histogram(
    "candor_match_seconds",
    "Matching by this process: a resume, a batch of jobs, a receipt",
    ["kind", "outcome"],
    WORK_SECONDS,
  );
  const cache = new Counter({
    name: "candor_cache_lookups_total",
    help: "Questions to the cache by kind and outcome",
    labelNames: ["kind", "outcome"],
    registers,
  });
  const outside = histogram("candor_outside_seconds", "Calls to what is outside", ["name", "outcome"], WORK_SECONDS);
  new Gauge({
    name: "candor_outside_open",
    help: "1: it has failed and is left alone; 0.5: it is being tried again; 0: it is asked",
    labelNames: ["name"],
    registers,
    collect() {
      for (const { name, state } of guards.all()) this.set({ name }, { closed: 0, "half-open": 0.5, open: 1 }[state()]);
    },
  });
  const reading = new Gauge({ name: "candor_parse_active", help: "Documents being read or waiting for a reader", registers });
  new Gauge({
    name: "candor_database_connections",
    help: "Connections of this process's pool; waiting: requests for one",
    labelNames: ["state"],
    registers,
    collect() {
      this.set({ state: "idle" }, pool.idleCount);
      this.set({ state: "busy" }, pool.totalCount - pool.idleCount);
      this.set({ state: "waiting" }, pool.waitingCount);
    },
  });
  describeQueues(pool, registers);
  const spent = describeSpending(spending, registers);
  return {
    request: (labels, seconds) => requests.observe(labels, seconds),
    task: (labels, seconds) => tasks.observe(labels, seconds),
    cache: (labels) => cache.inc(labels),
    outside: (labels, seconds) => outside.observe(labels, seconds),
    spent,
    begin: (work, kind) => {
      const end = { parse: parses, match: matches }[work].startTimer({ kind });
      const active = work === "parse" ? reading : undefined;
      active?.inc();
      return (outcome) => {
        active?.dec();
        end({ outcome });
      };
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
