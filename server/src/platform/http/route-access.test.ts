import Fastify from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PERMISSIONS } from "../../contract/permissions.ts";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { demandDeclaredAccess } from "./route-access.ts";

describe("every route of the API", () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp()));
  afterAll(() => test.close());

  it("declares who may call it", () => {
    const known: readonly string[] = [...PERMISSIONS, "account", "anyone"];
    expect(test.app.declaredRoutes.length).toBeGreaterThan(20);
    expect(test.app.declaredRoutes.filter(({ access }) => !known.includes(access))).toEqual([]);
  });

  it("that forgets to declare it keeps the server from starting", () => {
    const app = Fastify();
    demandDeclaredAccess(app, "/api/v1");
    expect(() => app.get("/api/v1/secrets", async () => "all of them")).toThrow("GET /api/v1/secrets does not declare its permission");
    expect(() => app.get("/health", async () => "ok")).not.toThrow();
  });
});
