import type { FastifyRequest } from "fastify";
export async function receiveImport(_request: FastifyRequest): Promise<unknown> {
  throw new Error("being written");
}
