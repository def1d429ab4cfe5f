import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { type Browser, type BrowserContext, chromium as browserType, type Frame, type Page } from "playwright-core";
import { openXlsx } from "../../src/simulated-excel/openXlsx";
import type { SimulatedExcel } from "../../src/simulated-excel/simulatedExcel";
import { browserToStart } from "./testBrowser";

/** The Excels that load an add-in's page in ways of their own. */
type OfficePlatform = "windows" | "mac" | "web";

/** Where the page may be opened. A browser's tab is no Excel. */
export type Opened = OfficePlatform | "browser tab";

const OFFICE_FILES = resolve(__dirname, "../../node_modules/@microsoft/office-js/dist");
const OFFICE = "appsforoffice.microsoft.com";
/** A name under which Excel on the web stands around the page: office.js trusts its frames. */
const EXCEL_ON_THE_WEB = "hk-excel.officeapps.live.com";
const ADD_IN_HOST = "addins.example.hk";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
};

/** `_host_Info` of the page's address, by which office.js chooses its files. */
const HOST_INFO: Readonly<Record<OfficePlatform, string>> = {
  windows: "Excel$Win32$16.01$en-US$c$$$0",
  mac: "Excel$Mac$16.00$en-US$c$$$0",
  web: "Excel$Web$16.00$en-US$c$$$0",
};

/** An Excel of today. */
const SETS = { ExcelApi: "1.19", SharedRuntime: "1.1", AddinCommands: "1.1", RibbonApi: "1.2" };

/** office.js' numbers: a ribbon button was pressed, and its command has completed. */
const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;

export interface AddInPage {
  readonly page: Page;
  /** The add-in's own page: on the web it stands in a frame. */
  readonly frame: Frame;
  readonly excel: SimulatedExcel;
  /** What the content policy stopped: directive and address. */
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  /** Every address outside the add-in's own that was asked for. */
  readonly asked: ReadonlySet<string>;
  /** Presses a button of the ribbon. @returns when the command has reported itself completed */
  press(functionName: string): Promise<void>;
  close(): Promise<void>;
}

export interface AddInOptions {
  readonly opened: Opened;
  /** The built add-in. */
  readonly folder: string;
  /** Where on its host the add-in is served: "" or "/a/path". */
  readonly under?: string;
  readonly workbook: Uint8Array;
  readonly missing?: (address: URL) => boolean;
  /** Requirement sets of this Excel, where they are not of the newest. */
  readonly sets?: Readonly<Record<string, string>>;
}

/** What the page's side of a host keeps on its window. */
declare global {
  interface Window {
    toWorkbook(message: string): void;
    toHost(kind: string, detail: string): void;
    pressRibbon?: (functionName: string) => void;
    /** Microsoft's own, on a Mac. */
    OSF?: {
      readonly ScriptMessaging: {
        agaveHostCallback(id: string, parameters: unknown): void;
        agaveHostEventCallback(id: string, parameters: unknown): void;
      };
    };
  }
}

/**
 * Gives Microsoft's client its way to the workbook, on all three. On the web the client would send the same requests as messages of the frame
 * (`executeMethod`, dispatch id 93, the body the fifth of `ArrayData`; the answer as `Data`: status, headers, body) and hear events by dispatch id 33, whose
 * registration we know too little of: what is shown of the web is how the page loads, what it is told of its host, and its ribbon.
 */
function offerWorkbook(host: string): void {
  if (location.hostname !== host) return;
  document.addEventListener("securitypolicyviolation", (event) => {
    window.toHost("violation", `${event.effectiveDirective} ${event.blockedURI}`);
  });
  window._richApiNativeBridge = {
    sendMessageToHost: (message) => {
      window.toWorkbook(message);
    },
    onMessageFromHost: undefined,
  };
}

interface HostFacts {
  readonly host: string;
  readonly sets: string;
  readonly invoked: number;
  readonly completed: number;
}

/** What Excel on Windows puts on `window.external`. */
function playWindows({ host, sets, invoked, completed }: HostFacts): void {
  if (location.hostname !== host) return;
  type Handler = (id: number, payload: { toArray(): unknown[] }) => void;
  const array = (...values: unknown[]): { toArray(): unknown[] } => ({ toArray: () => values });
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "s",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 1033,
    GetAppDataLocale: () => 1033,
    GetDocUrl: () => "C:\\register.xlsx",
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "t",
    GetCorrelationId: () => "c",
    GetInstanceId: () => "i",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => sets,
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.17928.20000",
    GetDialogRequirementMatrix: () => "{}",
    GetFeaturesForSolution: () => "",
    GetInitialDisplayMode: () => 1,
    GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: "#FFFFFF" }),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  Object.assign((window as unknown as { readonly external: object }).external, {
    GetContext: () => context,
    GetLoggingAllowed: () => true,
    Execute(id: number, parameters: unknown[], answer: (response: { toArray(): unknown[] }, status: number) => void) {
      if (id === completed) window.toHost("completed", String(parameters[0]));
      answer(array(0), 0);
    },
    RegisterEvent(id: number, _target: string, handler: Handler, answer: (status: number) => void) {
      if (id === invoked)
        window.pressRibbon = (name) => {
          handler(id, array(name, name, "{}"));
        };
      answer(0);
    },
    UnregisterEvent: (_id: number, _target: string, answer: (status: number) => void) => {
      answer(0);
    },
  });
}

/** What Excel on a Mac offers as a message handler of the web view. */
function playMac({ host, sets, invoked, completed }: HostFacts): void {
  if (location.hostname !== host) return;
  const METHOD = { execute: 1, registerEvent: 2, context: 5 };
  interface Posted {
    readonly methodId: number;
    readonly callbackId: string;
    readonly params: { readonly id?: number; readonly apiArgs?: readonly unknown[] };
  }
  const context = [
    [[], []],
    "s",
    1,
    16,
    1,
    0,
    0,
    1,
    1033,
    1033,
    0,
    "/register.xlsx",
    1,
    1,
    "t",
    "1.1",
    "c",
    "i",
    false,
    false,
  ];
  const answerTo = ({ methodId, params }: Posted): unknown => {
    if (methodId === METHOD.context) return [...context, sets, "", "16.89.0", 1];
    if (methodId === METHOD.execute && params.id === completed) window.toHost("completed", String(params.apiArgs?.[0]));
    return methodId === METHOD.execute ? [0, [0]] : [0];
  };
  const postMessage = (text: string): void => {
    const posted = JSON.parse(text) as Posted;
    if (posted.methodId === METHOD.registerEvent && posted.params.id === invoked)
      window.pressRibbon = (name) => {
        window.OSF?.ScriptMessaging.agaveHostEventCallback(posted.callbackId, [[name, name, "{}"], invoked]);
      };
    setTimeout(() => window.OSF?.ScriptMessaging.agaveHostCallback(posted.callbackId, answerTo(posted)));
  };
  Object.assign(window, { webkit: { messageHandlers: { Agave: { postMessage } } } });
}

/** The page around the add-in on the web: it answers the frame's messages, and its ribbon presses go down to the frame. */
function webPage(address: string, sets: string): string {
  return `<!doctype html><body><script>
const DATA = { _id: "app", _appName: 16, _appVersion: "16.0", _appUILocale: "en-US", _dataLocale: "en-US", _docUrl: "https://x.sharepoint.com/register.xlsx",
  _clientMode: 1, _settings: [], _reason: 1, _osfControlType: 1, _eToken: "", _correlationId: "c", _appInstanceId: "i", _requirementMatrix: ${JSON.stringify(sets)},
  _hostFullVersion: "16.0.17928.20000", _addinName: "x", _appDomains: [], _initialDisplayMode: 1, _wacHostEnvironment: "1" };
let conversation = "";
const frame = document.createElement("iframe");
const envelope = (message) => JSON.stringify({ _messageType: 1, _conversationId: conversation, _errorCode: 0, _origin: location.origin, _serializerVersion: 1, ...message });
addEventListener("message", (event) => {
  let message;
  try { message = JSON.parse(event.data); } catch { return; }
  if (message._messageType !== 0) return;
  conversation = message._conversationId;
  if (message._data?.DdaMethod?.DispatchId === ${COMMAND_COMPLETED}) toHost("completed", String(message._data[0] ?? message._data.ArrayData?.[0]));
  const data = message._actionName === "ContextActivationManager_getAppContextAsync" ? DATA : { Error: 0, Version: 1 };
  event.source.postMessage(envelope({ _actionName: message._actionName, _correlationId: message._correlationId, _responseType: 0, _data: data }), "*");
});
window.pressRibbon = (name) => frame.contentWindow.postMessage(envelope({ _actionName: "appCommandInvoked", _correlationId: "0", _responseType: 1, _data: [name, name, "{}"] }), "*");
frame.sandbox = "allow-scripts allow-forms allow-same-origin allow-popups allow-downloads";
frame.style = "width:340px;height:700px";
frame.src = ${JSON.stringify(address)} + "#&_xdm_Info=conv|app|" + encodeURIComponent(location.origin);
document.body.append(frame);
</script></body>`;
}

/** A Chromium for all pages of a test file. */
export async function startBrowser(): Promise<Browser> {
  return browserType.launch({
    ...(await browserToStart()),
    headless: true,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}

/**
 * Opens the built add-in as an Excel does: its page and Microsoft's office.js at their real addresses, served by interception; behind them the
 * simulated Excel. Nothing reaches a network.
 */
export async function openAddIn(browser: Browser, options: AddInOptions): Promise<AddInPage> {
  const { opened, folder, under = "", missing = () => false, sets = SETS } = options;
  const excel = await openXlsx(options.workbook, { fileName: "register.xlsx", excelApi: sets["ExcelApi"] });
  const context = await browser.newContext({ viewport: { width: 360, height: 760 } });
  const asked = new Set<string>();
  const violations: string[] = [];
  const errors: string[] = [];
  const completed: string[] = [];
  const query = opened === "browser tab" ? "" : `?_host_Info=${HOST_INFO[opened]}`;
  const address = `https://${ADD_IN_HOST}${under}/taskpane.html${query}`;

  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.hostname !== ADD_IN_HOST) asked.add(url.origin + url.pathname);
    if (missing(url)) return route.abort();
    if (url.hostname === EXCEL_ON_THE_WEB)
      return route.fulfill({ body: webPage(address, JSON.stringify(sets)), contentType: "text/html" });
    const file =
      url.hostname === OFFICE
        ? join(OFFICE_FILES, url.pathname.replace(/^\/lib\/1(\.1)?\/hosted\//, ""))
        : url.hostname === ADD_IN_HOST && url.pathname.startsWith(`${under}/`)
          ? join(folder, url.pathname.slice(under.length))
          : "";
    if (!existsSync(file) || !statSync(file).isFile()) return route.fulfill({ status: 404, body: "" });
    return route.fulfill({
      body: readFileSync(file),
      contentType: TYPES[extname(file)] ?? "application/octet-stream",
    });
  });
  // The page asks the workbook while it loads: what is answered then, too, goes back to the frame that asked.
  let asking: Frame | null = null;
  excel.bridge.onMessageFromHost = (message) => {
    // A page that is gone has nothing to hear.
    asking?.evaluate((text) => window._richApiNativeBridge?.onMessageFromHost?.(text), message).catch(() => undefined);
  };
  await context.exposeBinding("toWorkbook", ({ frame }, message: string) => {
    asking = frame;
    excel.bridge.sendMessageToHost(message);
  });
  await context.exposeBinding("toHost", (_source, kind: string, detail: string) => {
    (kind === "violation" ? violations : completed).push(detail);
  });
  const facts: HostFacts = {
    host: ADD_IN_HOST,
    sets: JSON.stringify(sets),
    invoked: COMMAND_INVOKED,
    completed: COMMAND_COMPLETED,
  };
  if (opened !== "browser tab") await context.addInitScript(offerWorkbook, ADD_IN_HOST);
  if (opened === "windows") await context.addInitScript(playWindows, facts);
  if (opened === "mac") await context.addInitScript(playMac, facts);

  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(opened === "web" ? `https://${EXCEL_ON_THE_WEB}/frame.aspx` : address);
  const frame = await frameOf(page);
  return {
    page,
    frame,
    excel,
    violations,
    errors,
    asked,
    async press(name) {
      const before = completed.length;
      await page.waitForFunction(() => window.pressRibbon !== undefined);
      await page.evaluate((functionName) => window.pressRibbon?.(functionName), name);
      const until = Date.now() + 20_000;
      while (completed.length === before) {
        if (Date.now() > until) throw new Error(`The command ${name} did not report itself completed`);
        await page.waitForTimeout(50);
      }
    },
    close: () => closeAll(context),
  };
}

async function closeAll(context: BrowserContext): Promise<void> {
  await context.unrouteAll({ behavior: "ignoreErrors" });
  await context.close();
}

async function frameOf(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 200; tries += 1) {
    const frame = page.frames().find((candidate) => candidate.url().includes(ADD_IN_HOST));
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
  throw new Error("The add-in's page was not opened");
}
