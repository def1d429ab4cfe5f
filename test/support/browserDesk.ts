import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { type BrowserContext, chromium as browserType, type FrameLocator, type Page } from "playwright-core";
import { browserToStart } from "./testBrowser";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
};

/** The built desk behind a server of our own, and a real Chromium in front of it. */
export interface BrowserDesk {
  readonly context: BrowserContext;
  readonly folder: string;
  /** What went wrong in any page, and every address outside the desk's origin that was asked for: both must stay empty. */
  readonly complaints: string[];
  open(query?: string): Promise<OpenDesk>;
  close(): Promise<void>;
}

export interface OpenDesk {
  readonly page: Page;
  /** The real pane, in its frame. */
  readonly pane: FrameLocator;
}

/**
 * Builds the desk as it ships, pane included, and opens a browser.
 * @param workbooks further files to be opened as `?example=name`
 */
export async function startBrowserDesk(workbooks: Readonly<Record<string, Uint8Array>>): Promise<BrowserDesk> {
  const folder = mkdtempSync(join(tmpdir(), "next-day-return-desk-"));
  await build(folder);
  const server = await serve(folder, workbooks);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const context = await browserType.launchPersistentContext(join(folder, "profile"), {
    ...(await browserToStart()),
    headless: true,
    viewport: { width: 1180, height: 760 },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
  const complaints: string[] = [];
  const desk: BrowserDesk = {
    context,
    folder,
    complaints,
    async open(query = "") {
      const page = await context.newPage();
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("request", (request) => {
        const address = request.url();
        if (!address.startsWith(`${origin}/`) && !address.startsWith("blob:") && !address.startsWith("data:"))
          complaints.push(`asked for ${address}`);
      });
      await page.goto(`${origin}/${query}`);
      return { page, pane: page.frameLocator("iframe") };
    },
    async close() {
      await context.close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return desk;
}

async function build(folder: string): Promise<void> {
  const webpack = join(process.cwd(), "node_modules/webpack/bin/webpack.js");
  try {
    await promisify(execFile)(process.execPath, [
      webpack,
      "--mode",
      "production",
      "--env",
      "desk",
      "--output-path",
      folder,
    ]);
  } catch (cause) {
    // What webpack complains of stands in what it printed.
    throw new Error(`The desk was not built:\n${(cause as { stdout?: string }).stdout ?? String(cause)}`, { cause });
  }
}

function serve(folder: string, workbooks: Readonly<Record<string, Uint8Array>>): Promise<Server> {
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? "/", "http://localhost").pathname;
    const path = asked === "/" ? "/index.html" : asked;
    const workbook = workbooks[path.replace("/examples/", "")];
    try {
      const body = workbook ?? readFileSync(join(folder, path));
      // Kept by the browser, compiled scripts with it: each test opens a page of its own.
      response.writeHead(200, {
        "content-type": CONTENT_TYPES[extname(path)] ?? "application/octet-stream",
        "cache-control": "max-age=3600",
      });
      response.end(body);
    } catch {
      response.writeHead(404);
      response.end();
    }
  });
  return new Promise((ready) =>
    server.listen(0, "localhost", () => {
      ready(server);
    }),
  );
}
