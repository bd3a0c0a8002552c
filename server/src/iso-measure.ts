import { createTestApp } from "./testing/create-test-app.ts";
import { addedJobs } from "./testing/factories.ts";

for (const url of [process.env["URL_PG"] ?? "", ""]) {
  process.env["CANDOR_TEST_DATABASE_URL"] = url;
  const test = await createTestApp();
  await addedJobs(test.ctx, ...Array.from({ length: 200 }, (_, i) => ({ id: `j${i}` })));
  await test.settled();
  const raw = await test.appWith({ ...test.gate, forRequest: async () => ({ ...test.ctx, db: test.owner }) });
  const apps = { scoped: test.app, raw };
  const times: Record<string, number[]> = { scoped: [], raw: [] };
  for (let round = 0; round < 400; round++)
    for (const [name, app] of Object.entries(apps)) {
      const t = performance.now();
      const r = await app.inject({ method: "GET", url: "/api/v1/jobs?limit=50", headers: { host: "localhost:3000" } });
      if (r.statusCode !== 200) throw new Error(r.body);
      if (round > 50) times[name]?.push(performance.now() - t);
    }
  for (const [name, list] of Object.entries(times)) {
    const s = list.toSorted((a, b) => a - b);
    console.log(
      url ? "PostgreSQL" : "embedded",
      name,
      "p50",
      s[s.length >> 1]?.toFixed(2),
      "p10",
      s[(s.length / 10) | 0]?.toFixed(2),
      "ms",
    );
  }
  await raw.close();
  await test.close();
}
