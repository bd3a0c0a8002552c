import type pg from "pg";
import { Gauge, type Registry } from "prom-client";
import { SCHEMA } from "../tasks/boss.ts";
import { queueRows } from "../tasks/failed-tasks.ts";

type Row = { readonly name: string; readonly waiting: number; readonly active: number; readonly failed: number; readonly age: number };

/** How deep and how old the installation's queues are, asked of the database whenever somebody looks. Every process says the same. */
export function describeQueues(pool: pg.Pool, registers: Registry[]): void {
  const age = new Gauge({
    name: "candor_queue_oldest_seconds",
    help: "How long the oldest task that could start has been waiting",
    labelNames: ["queue"],
    registers,
  });
  new Gauge({
    name: "candor_queue_tasks",
    help: "Tasks by queue and state",
    labelNames: ["queue", "state"],
    registers,
    async collect() {
      for (const { name: queue, waiting, active, failed, age: seconds } of await readQueues(pool)) {
        this.set({ queue, state: "waiting" }, waiting);
        this.set({ queue, state: "active" }, active);
        this.set({ queue, state: "failed" }, failed);
        age.set({ queue }, seconds);
      }
    },
  });
}

/** Queues that hold nothing are told too, so that a figure goes back to 0. */
async function readQueues(pool: pg.Pool): Promise<Row[]> {
  const { rows } = await queueRows(pool).query<Row>(
    `SELECT queue.name,
       (count(*) FILTER (WHERE state IN ('created', 'retry')))::int AS waiting,
       (count(*) FILTER (WHERE state = 'active'))::int AS active,
       (count(*) FILTER (WHERE state = 'failed'))::int AS failed,
       coalesce(extract(epoch FROM now() - min(start_after) FILTER (WHERE state IN ('created', 'retry') AND start_after <= now())), 0)::float8 AS age
     FROM ${SCHEMA}.queue LEFT JOIN ${SCHEMA}.job ON job.name = queue.name AND state <> 'completed'
     WHERE queue.name NOT LIKE '\\_\\_%' GROUP BY queue.name`,
  );
  return rows;
}
