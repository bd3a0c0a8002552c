import websocket from "@fastify/websocket";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { FullCtx } from "../context.ts";
import { checkAccess } from "./route-access.ts";

const PING_EVERY_MS = 30_000;
/** A watcher that does not read is dropped before it fills the memory. */
const MOST_BUFFERED_BYTES = 4 * 1024 * 1024;

/** The WebSocket on which a workspace's events arrive. It only speaks; what a page sends is ignored. */
export async function serveLiveEvents(app: FastifyInstance, open: (request: FastifyRequest) => Promise<FullCtx>): Promise<void> {
  await app.register(websocket, { options: { maxPayload: 1024 } });
  await app.register(async (routes) => {
    checkAccess(routes, open);
    routes.get(
      "/api/v1/events",
      { websocket: true, schema: { hide: true, summary: "Live events, over a WebSocket" }, config: { permission: "resumes:read" } },
      (socket, request) => {
        const { events, workspaceId } = request.ctx;
        const stop = events.watch(workspaceId, (event) => {
          if (socket.bufferedAmount > MOST_BUFFERED_BYTES) socket.terminate();
          else socket.send(JSON.stringify(event));
        });
        const ping = setInterval(() => socket.ping(), PING_EVERY_MS);
        const end = () => {
          clearInterval(ping);
          stop();
        };
        socket.on("close", end);
        socket.on("error", end);
      },
    );
  });
}
