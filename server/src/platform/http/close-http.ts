import "@fastify/websocket";
import type { FastifyInstance } from "fastify";

/**
 * Takes no further connection, lets requests under way finish, and cuts off what is left after `waitMs`.
 *
 * A line that was lost may never say that it is closed, and a live line only ends when it is told to.
 */
export async function closeHttp(app: FastifyInstance, waitMs: number): Promise<void> {
  const cutOff = setTimeout(() => {
    app.server.closeAllConnections();
    for (const socket of app.websocketServer?.clients ?? []) socket.terminate();
  }, waitMs);
  try {
    await app.close();
  } finally {
    clearTimeout(cutOff);
  }
}
