import { createServer as createHttpServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer, type Server, type Socket } from "node:net";

/** Something outside that may answer nothing, an error, or nonsense; `well` does what it should. */
export type Mood = "well" | "silent" | "failing" | "garbage";

export type StandIn = {
  readonly port: number;
  mood: Mood;
  /** How often it has been asked. */
  asked: number;
  /** Ends every connection that is open. */
  cut(): void;
  close(): Promise<void>;
};

/** Speaks HTTP; `answer` is how it answers while it is well. */
export const startHttpStandIn = (answer: RequestListener): Promise<StandIn> =>
  listen((standIn) =>
    createHttpServer((request, response) => {
      standIn.asked++;
      if (standIn.mood === "well") answer(request, response);
      if (standIn.mood === "failing") response.writeHead(500, { "content-type": "application/json" }).end('{"error":"out of order"}');
      if (standIn.mood === "garbage") response.writeHead(200, { "content-type": "application/json" }).end("%PDF-1.7 \u0000 <html>");
    }),
  );

/** Speaks whatever `answer` does once a connection is there; a failing one sends `refusal`. */
export const startSocketStandIn = (answer: (socket: Socket) => void, refusal: string): Promise<StandIn> =>
  listen((standIn) =>
    createServer((socket) => {
      standIn.asked++;
      socket.on("error", () => {});
      if (standIn.mood === "well") answer(socket);
      if (standIn.mood === "failing") socket.end(refusal);
      if (standIn.mood === "garbage") socket.end("%PDF-1.7 \u0000 <html>\r\n");
    }),
  );

async function listen(open: (standIn: StandIn) => Server): Promise<StandIn> {
  const sockets = new Set<Socket>();
  const standIn: StandIn & { port: number } = { port: 0, mood: "well", asked: 0, cut: () => {}, close: async () => {} };
  const server = open(standIn);
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  standIn.port = (server.address() as AddressInfo).port;
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return Object.assign(standIn, {
    cut,
    close: () => {
      cut();
      return new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  });
}
