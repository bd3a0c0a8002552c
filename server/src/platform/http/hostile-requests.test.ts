import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { form } from "../../testing/factories.ts";

const cursorOf = (keys: string) => Buffer.from(keys).toString("base64url");

describe("a request that nobody would send by mistake", () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp()));
  afterAll(() => test.close());

  it.each([
    ["an id", "GET", "/api/v1/jobs/%00"],
    ["an id of a file", "GET", "/api/v1/resumes/a%00b/file"],
    ["an id to delete", "DELETE", "/api/v1/resumes/%00"],
    ["an id of a match", "GET", "/api/v1/matches/%00"],
    ["an id of a ranked list", "GET", "/api/v1/jobs/%00/candidates"],
    ["a search", "GET", "/api/v1/jobs?q=%00"],
    ["a place in a list", "GET", `/api/v1/resumes?cursor=${cursorOf('["\\u0000"]')}`],
    ["a place in a sorted list", "GET", `/api/v1/jobs?sort=title&cursor=${cursorOf('["\\u0000","\\u0000"]')}`],
  ] as const)("with a character in %s that cannot be stored is the sender's error, not ours", async (_where, method, url) => {
    expect(await test.request(method, url)).toMatchObject({ status: 400, body: { error: { code: "VALIDATION_ERROR" } } });
    expect((await test.request("GET", "/api/v1/jobs")).status).toBe(200);
  });

  it.each([
    ["no boundary", "multipart/form-data", "x"],
    ["nothing of the promised form", "multipart/form-data; boundary=x", "garbage"],
    [
      "a file without its end",
      "multipart/form-data; boundary=x",
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf',
    ],
    [
      "more parts than a document needs",
      "multipart/form-data; boundary=x",
      `${'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n'.repeat(50)}--x--\r\n`,
    ],
  ])("with %s in its upload is asked to send the document again", async (_what, type, payload) => {
    for (const url of ["/api/v1/resumes/upload", "/api/v1/jobs/import"]) {
      const response = await test.app.inject({ method: "POST", url, payload, headers: { host: "localhost:3000", "content-type": type } });
      expect(response.statusCode, url).toBe(400);
      expect(response.json().error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringMatching(/again|one document/) });
    }
    expect(await test.ctx.storage.list()).toEqual([]);
  });

  it("is not blamed for an error of ours in the middle of its upload", async () => {
    vi.spyOn(test.ctx.storage, "receive").mockRejectedValueOnce(new TypeError("something of ours is undefined"));
    const document = form({ name: "file", content: "Ada", fileName: "ada.txt" });
    const response = await test.app.inject({ method: "POST", url: "/api/v1/resumes/upload", ...document });
    expect(response.statusCode).toBe(500);
    expect(response.json().error.code).toBe("INTERNAL_ERROR");
  });

  it("is told in a sentence when the disk of this computer is full", async () => {
    const full = Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
    vi.spyOn(test.ctx.storage, "receive").mockRejectedValueOnce(full);
    const response = await test.app.inject({
      method: "POST",
      url: "/api/v1/resumes/upload",
      ...form({ name: "file", content: "Ada", fileName: "ada.txt" }),
    });
    expect(response.statusCode).toBe(503);
    expect(response.json().error).toMatchObject({ code: "DISK_FULL", message: expect.stringMatching(/Free some space/) });
  });

  it("from a form of another page, which a browser sends without asking, is not understood at all", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded"]) {
      const headers = { host: "localhost:3000", "content-type": type };
      const response = await test.app.inject({ method: "POST", url: "/api/v1/jobs", payload: '{"title":"a","description":"b"}', headers });
      expect(response.statusCode, type).toBe(415);
    }
  });

  it("to read somebody's data from another page is refused, and a link to a page of the app is followed", async () => {
    const get = (url: string, site: string) =>
      test.app.inject({ url, headers: { host: "localhost:3000", accept: "text/html", "sec-fetch-site": site } });
    for (const url of ["/api/v1/resumes", "/api/v1/jobs?q=x", "/api/v1/resumes/res_1/file", "/api/v1/status"]) {
      for (const site of ["cross-site", "same-site"]) expect((await get(url, site)).json().error?.code, url).toBe("ORIGIN_NOT_ALLOWED");
      for (const site of ["same-origin", "none"]) expect((await get(url, site)).statusCode, url).not.toBe(403);
    }
    expect((await get("/jobs", "cross-site")).statusCode).toBe(200);
  });

  it.each(["localhost#evil.example", "localhost?evil.example", "localhost/evil.example", "localhost.:3000", "localhost:3000:80"])(
    "to a host named %j is refused",
    async (host) => {
      expect(await test.app.inject({ url: "/api/v1/status", headers: { host } })).toMatchObject({ statusCode: 403 });
    },
  );

  describe("over a bare connection", () => {
    let port: number;
    beforeAll(async () => {
      await test.app.listen({ port: 0, host: "127.0.0.1" });
      port = (test.app.server.address() as { port: number }).port;
    });
    const send = async (...lines: string[]) => {
      const socket = connect(port, "127.0.0.1");
      await once(socket, "connect");
      socket.end([...lines, "Connection: close", "", ""].join("\r\n"));
      const [head = "", ...body] = (await text(socket)).split("\r\n\r\n");
      return { status: Number(head.split(" ")[1]), body: body.join("\r\n\r\n") };
    };

    it("for the address of another server is refused, whatever its Host says", async () => {
      const answer = await send("GET http://evil.example/api/v1/status HTTP/1.1", "Host: localhost");
      expect(answer.status).toBe(403);
      expect(answer.body).toContain("HOST_NOT_ALLOWED");
    });

    it.each(["/api/v1/jobs/%zz", "/%ff", `/api/v1/jobs/${"a".repeat(200)}`])(
      "for an address that is none is answered like every other error: %j",
      async (path) => {
        const { status, body } = await send(`GET ${path} HTTP/1.1`, "Host: localhost");
        expect(status).toBe(400);
        expect(body).toContain('"success":false');
        expect(body).toContain("VALIDATION_ERROR");
        expect(body).not.toContain("FST_");
      },
    );
  });
});
