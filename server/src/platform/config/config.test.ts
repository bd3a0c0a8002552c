import { glob, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { ConfigError, describeSettings, readConfig } from "./config.ts";

describe("the settings", () => {
  it("are all optional: loopback, port 3000, ./data", () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: "127.0.0.1",
      dataFolder: "./data",
      backup: { everyHours: 24, keepDays: 30 },
      spending: { prices: {}, currency: "USD" },
      logLevel: "warn",
      requestsPerMinute: 6_000,
    });
  });

  it("count as unset when they are empty, and leave other programs' settings alone", () => {
    expect(readConfig({ PORT: "", CANDOR_DATA: "", HOME: "/root", CANDOR_SERVER: "http://localhost:3000" }).port).toBe(3000);
  });

  it("are taken from the environment", () => {
    const env = { PORT: "8080", HOST: "::1", CANDOR_DATA: "/srv/candor", PUBLIC_URL: "https://jobs.example.com", LOG_LEVEL: "debug" };
    expect(readConfig(env)).toEqual({
      port: 8080,
      host: "::1",
      dataFolder: "/srv/candor",
      publicUrl: "https://jobs.example.com",
      backup: { everyHours: 24, keepDays: 30 },
      spending: { prices: {}, currency: "USD" },
      logLevel: "debug",
      requestsPerMinute: 6_000,
    });
  });

  it("name who stands in front and who may come from elsewhere, each exactly", () => {
    const edge = readConfig({ TRUST_PROXY: "10.0.0.0/8,loopback", ALLOWED_ORIGINS: "https://a.example, https://b.example:8443" });
    expect(edge).toMatchObject({ trustProxy: "10.0.0.0/8,loopback", allowedOrigins: ["https://a.example", "https://b.example:8443"] });
    for (const TRUST_PROXY of ["true", "1", "everyone", "10.0.0.0/8;::1", "10.0.0.300"])
      expect(() => readConfig({ TRUST_PROXY }), TRUST_PROXY).toThrow(/^The setting TRUST_PROXY/);
    for (const ALLOWED_ORIGINS of ["*", "null", "a.example", "https://a.example/", "https://*.example"])
      expect(() => readConfig({ ALLOWED_ORIGINS }), ALLOWED_ORIGINS).toThrow(/^The setting ALLOWED_ORIGINS/);
    expect(() => readConfig({ REDIS_URL: "http://me:secret@cache" })).toThrow(/^The setting REDIS_URL is not the address of a Redis/);
  });

  it.each([
    [{ PORT: "eighty" }, /^The setting PORT=eighty /],
    [{ PORT: "70000" }, /^The setting PORT=70000 /],
    [{ PORT: "80.5" }, /^The setting PORT=80\.5 /],
    [{ HOST: "0.0.0.0" }, /^The setting HOST=0\.0\.0\.0 is not this computer/],
    [{ HOST: "0.0.0.0", SIGN_IN: "on" }, /^The setting PUBLIC_URL is missing/],
    [{ SIGN_IN: "maybe" }, /^The setting SIGN_IN=maybe /],
    [{ CANDOR_KEY: "hunter2" }, /^The setting CANDOR_KEY is too short/],
    [{ LOG_LEVEL: "loud" }, /^The setting LOG_LEVEL=loud /],
    [{ PUBLIC_URL: "jobs.example.com" }, /^The setting PUBLIC_URL=/],
  ])("stop the start with one line when a value is wrong: %o", (env, message) => {
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).toThrow(message);
  });

  it.each([
    ["CANDOR_DTA", "CANDOR_DATA"],
    ["CANDOR_DATE", "CANDOR_DATA"],
    ["PUBLIC_URI", "PUBLIC_URL"],
    ["LOGLEVEL", "LOG_LEVEL"],
  ])("stop the start when a name is a slip of the pen: %s", (typo, meant) => {
    expect(() => readConfig({ [typo]: "x" })).toThrow(`There is no setting ${typo}. Did you mean ${meant}?`);
  });

  it("take the address of a PostgreSQL server, and never show its password", () => {
    const address = "postgres://me:secret@db.example.com:5432/candor";
    expect(readConfig({ DATABASE_URL: address }).databaseUrl).toBe(address);
    expect(JSON.stringify(describeSettings({ DATABASE_URL: address }))).toContain("postgres://me:****@db.example.com:5432/candor");
    expect(() => readConfig({ DATABASE_URL: "mysql://me:secret@db/candor" })).toThrow(/DATABASE_URL is not the address of a PostgreSQL/);
    expect(() => readConfig({ DATABASE_URL: "mysql://me:secret@db/candor" })).not.toThrow(/secret/);
    expect(readConfig({ DATABASE_URL: address, DATABASE_REPLICA_URL: address }).replicaUrl).toBe(address);
    expect(() => readConfig({ DATABASE_REPLICA_URL: address })).toThrow("DATABASE_URL is missing: DATABASE_REPLICA_URL is a replica of it");
  });

  it("can be listed with the value in force and what each is for", () => {
    const list = describeSettings({ PORT: "8080", LOG_LEVEL: "" });
    expect(list).toContainEqual(expect.objectContaining({ name: "PORT", value: "8080", isDefault: false }));
    expect(list).toContainEqual(expect.objectContaining({ name: "LOG_LEVEL", value: "warn", isDefault: true }));
    expect(list.filter(({ description }) => description === "")).toEqual([]);
    expect(() => describeSettings({ PORT: "x" })).toThrow(ConfigError);
  });

  it("are all that the server reads of its environment: the page of settings leaves none out", async () => {
    const root = new URL("../../", import.meta.url).pathname;
    const readers: string[] = [];
    for await (const file of glob("**/*.ts", { cwd: root, exclude: ["testing/**", "**/*.test.ts"] }))
      if ((await readFile(`${root}${file}`, "utf8")).includes("process.env")) readers.push(file);
    expect(readers).toEqual(["run-process.ts"]);
  });

  it("have nobody sign in unless that is asked for; then any address may be listened on, under the name that people open", () => {
    expect(readConfig({ GOOGLE_CLIENT_ID: "a", GOOGLE_CLIENT_SECRET: "b" }).signIn).toBeUndefined();
    const env = {
      SIGN_IN: "on",
      HOST: "0.0.0.0",
      PUBLIC_URL: "https://jobs.example.com",
      GOOGLE_CLIENT_ID: "a",
      GOOGLE_CLIENT_SECRET: "b",
    };
    const oidc = { OIDC_ISSUER: "https://id.example.com", OIDC_CLIENT_ID: "c", OIDC_CLIENT_SECRET: "d", OIDC_NAME: "Acme sign-on" };
    expect(readConfig({ ...env, ...oidc }).signIn?.providers).toEqual([
      { id: "google", name: "Google", clientId: "a", clientSecret: "b" },
      { id: "oidc", name: "Acme sign-on", clientId: "c", clientSecret: "d", issuer: "https://id.example.com" },
    ]);
  });

  it("name a collector of traces, with its headers as OpenTelemetry writes them", () => {
    const collector = { OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector:4318" };
    expect(readConfig(collector).traces).toEqual({ endpoint: "http://collector:4318", serviceName: "candor", share: 1 });
    const headers = { OTEL_EXPORTER_OTLP_HEADERS: "authorization=Bearer%20abc, x-tenant=hr", OTEL_TRACES_SAMPLER_ARG: "0.1" };
    const { traces } = readConfig({ ...collector, ...headers });
    expect(traces).toMatchObject({ headers: { authorization: "Bearer abc", "x-tenant": "hr" }, share: 0.1 });
    expect(readConfig(headers).traces).toBeUndefined();
    expect(() => readConfig({ OTEL_EXPORTER_OTLP_HEADERS: "hush" })).toThrow(/OTEL_EXPORTER_OTLP_HEADERS is no list of headers/);
  });

  it("never show a secret again", () => {
    const secrets = {
      CANDOR_KEY: "k".repeat(40),
      SMTP_URL: "smtp://me:hush@mail.example.com",
      OIDC_CLIENT_SECRET: "hush",
      OTEL_EXPORTER_OTLP_HEADERS: "authorization=hush",
      OTEL_EXPORTER_OTLP_ENDPOINT: "https://me:hush@collector.example.com",
    };
    const shown = JSON.stringify(describeSettings(secrets));
    expect(shown).not.toContain("hush");
    expect(shown).not.toContain("kkk");
  });
});
