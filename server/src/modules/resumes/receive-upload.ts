import type { FastifyRequest } from "fastify";
export async function receiveUpload(_request: FastifyRequest): Promise<unknown> {
  throw new Error("being written");
}
