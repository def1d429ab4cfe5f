import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { SimulatedExcel } from "../../src/simulated-excel/simulatedExcel";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
};

/** The pages of a folder, and a simulated Excel behind `/excel`: in a process of its own, as Excel is, so that its work does not block the page that is measured. */
export interface PaneServer {
  readonly origin: string;
  /** The Excel that pages opened from now on speak to. */
  open(host: SimulatedExcel): void;
  close(): void;
}

export async function servePane(folder: string): Promise<PaneServer> {
  const replies = new Map<number, ServerResponse>();
  let host: SimulatedExcel | null = null;
  let events: ServerResponse | null = null;
  const fromHost = (message: string): void => {
    const { id, type } = JSON.parse(message) as { readonly id?: number; readonly type: number };
    if (type === 3) events?.write(`data: ${message}\n\n`);
    else if (id !== undefined) replies.get(id)?.end(message);
  };
  const answer = (path: string, body: string, response: ServerResponse): void => {
    if (path === "/events") events = response.writeHead(200, { "content-type": "text/event-stream" });
    else if (path === "/excel") {
      replies.set((JSON.parse(body) as { readonly id: number }).id, response);
      host?.bridge.sendMessageToHost(body);
    } else sendFile(join(folder, path), response);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    void bodyOf(request).then((body) => {
      answer(pathname, body, response);
    });
  });
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  return {
    origin: originOf(server),
    open(next) {
      replies.clear();
      host = next;
      host.bridge.onMessageFromHost = fromHost;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function originOf(server: Server): string {
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

function sendFile(path: string, response: ServerResponse): void {
  try {
    const body = readFileSync(path);
    response.writeHead(200, { "content-type": CONTENT_TYPES[extname(path)] ?? "application/octet-stream" });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}
