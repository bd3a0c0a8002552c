import { expect, it } from "vitest";
import { ApiError, unwrap, unwrapData } from "./api-client.ts";

const answer = (status: number, headers = {}) => new Response(null, { status, headers });
const caught = (call: Promise<unknown>) => call.catch((error: unknown) => error as ApiError) as Promise<ApiError>;

it("gives the data of a successful answer", async () => {
  expect(await unwrapData(Promise.resolve({ data: { data: 7 }, response: answer(200) }))).toBe(7);
});

it("repeats the refusal of the server in its own words, with the request id", async () => {
  const refusal = { success: false, error: { code: "JOB_NOT_FOUND", message: "There is no such job.", requestId: "req_1" } };
  const error = await caught(unwrap(Promise.resolve({ error: refusal, response: answer(404) })));
  expect(error).toMatchObject({ status: 404, code: "JOB_NOT_FOUND", message: "There is no such job.", requestId: "req_1" });
});

it("says what to do when Candor does not answer at all", async () => {
  const error = await caught(unwrap(Promise.reject(new TypeError("Failed to fetch"))));
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status: 0, code: "NO_CONNECTION" });
  expect(error.message).toContain("still running");
});

it("leaves a call that the page gave up alone", async () => {
  const error = await caught(unwrap(Promise.reject(new DOMException("", "AbortError"))));
  expect(error).not.toBeInstanceOf(ApiError);
});

it("stays polite about an answer that it does not understand", async () => {
  const error = await caught(unwrap(Promise.resolve({ error: "<html>", response: answer(502, { "x-request-id": "req_2" }) })));
  expect(error).toMatchObject({ status: 502, code: "UNEXPECTED_ANSWER", requestId: "req_2" });
});
