import { type Reading, scoreMatch } from "@candor/engine";
import { loadEngine } from "@candor/host";
import { type PreparedPosting, syntheticJobs } from "../../../server/src/testing/index.ts";
import type { Figure } from "./figure.ts";
import { median, ms, quantile } from "./statistics.ts";

const PAIRS = 5_000;
const ROUNDS = 20;
const NEAREST = 200;

/** Exact scores in a second on one core, of jobs that are in memory. */
export function measureScoring(reading: Reading, bases: readonly PreparedPosting[]): Figure[] {
  const resume = loadEngine().prepareResume(reading);
  const jobs = [...syntheticJobs(bases, PAIRS)];
  const wall: number[] = [];
  const busy: number[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    for (const { features } of jobs) scoreMatch(resume, features, { asOf: reading.asOf });
    const { user, system } = process.cpuUsage(cpu);
    if (round < 0) continue;
    wall.push((PAIRS / (performance.now() - began)) * 1000);
    busy.push((PAIRS / (user + system)) * 1e6);
  }
  const row = (what: string, rates: readonly number[]): Figure => ({
    what,
    median: `${Math.round(median(rates)).toLocaleString("en")} pairs/s`,
    p95: `${Math.round(quantile(rates, 0.05)).toLocaleString("en")} pairs/s`,
    n: ROUNDS,
  });
  return [row("exact scoring, by the clock", wall), row("exact scoring, by processor time", busy)];
}

/** The yardstick: the same vectors in one typed array, each compared with the resume's, the nearest kept. No filter, no database. */
export function measureBruteForce(reading: Reading, bases: readonly PreparedPosting[], size: number): Figure {
  const query = Float32Array.from(loadEngine().prepareResume(reading).vector);
  const width = query.length;
  const vectors = new Float32Array(size * width);
  let at = 0;
  for (const { features } of syntheticJobs(bases, size)) vectors.set(features.vector, at++ * width);
  const times: number[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const began = performance.now();
    nearest(vectors, query);
    if (round >= 0) times.push(performance.now() - began);
  }
  return {
    what: `brute force in one typed array, ${size.toLocaleString("en")} jobs, nearest ${NEAREST}`,
    median: ms(median(times)),
    p95: ms(quantile(times, 0.95)),
    n: ROUNDS,
  };
}

function nearest(vectors: Float32Array, query: Float32Array): Uint32Array {
  const count = vectors.length / query.length;
  const scores = new Float32Array(count);
  for (let row = 0, at = 0; row < count; row++) {
    let sum = 0;
    for (let column = 0; column < query.length; column++) sum += (vectors[at++] ?? 0) * (query[column] ?? 0);
    scores[row] = sum;
  }
  return Uint32Array.from({ length: count }, (_, row) => row)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .subarray(0, NEAREST);
}
