import websocket from "@fastify/websocket";
import type { FastifyInstance } from "fastify";
import { checkAccess, type Enter } from "./route-access.ts";

const PING_EVERY_MS = 30_000;
/** Whoever is removed or signs out hears nothing more after this. */
const CHECK_EVERY_MS = 3_000;
const SIGNED_OUT = 4401;
/** Of the WebSocket's standard: come back, and ask anew for what you show. */
const SERVICE_RESTART = 1012;
const WATCHING = "resumes:read";
/** A watcher that does not read is dropped before it fills the memory. */
const MOST_BUFFERED_BYTES = 4 * 1024 * 1024;

/** The WebSocket on which a workspace's events arrive. It only speaks; what a page sends is ignored. */
export async function serveLiveEvents(app: FastifyInstance, enter: Enter): Promise<void> {
  await app.register(websocket, { options: { maxPayload: 1024 } });
  await app.register(async (routes) => {
    checkAccess(routes, enter);
    routes.get(
      "/api/v1/events",
      { websocket: true, schema: { hide: true, summary: "Live events, over a WebSocket" }, config: { permission: WATCHING } },
      (socket, request) => {
        const { events, workspaceId } = request.ctx;
        const stop = events.watch(
          workspaceId,
          (event) => {
            if (socket.bufferedAmount > MOST_BUFFERED_BYTES) socket.terminate();
            else socket.send(JSON.stringify(event));
          },
          () => socket.close(SERVICE_RESTART),
        );
        const ping = setInterval(() => socket.ping(), PING_EVERY_MS);
        const check = setInterval(() => {
          enter(request, WATCHING).catch(() => socket.close(SIGNED_OUT));
        }, CHECK_EVERY_MS);
        const end = () => {
          clearInterval(check);
          clearInterval(ping);
          stop();
        };
        socket.on("close", end);
        socket.on("error", end);
      },
    );
  });
}
