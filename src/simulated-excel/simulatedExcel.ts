import { EventSender } from "./eventSender";
import { Faults } from "./faults";
import { bindKinds } from "./members/memberTable";
import type { Session } from "./members/session";
import { RangeTarget } from "./members/targets";
import type { Author, BookModel } from "./model/bookModel";
import { Editor } from "./model/editor";
import { noOddities } from "./oddities";
import { LOCALES, type LocaleName } from "./model/entryLocale";
import { parseRectangle, type Rectangle } from "./model/rectangle";
import { inNextTurn } from "./inNextTurn";
import { shifted } from "./formulas/references";
import type { SheetModel } from "./model/sheetModel";
import type { UndoStep } from "./model/undoSteps";
import { executeRequest } from "./protocol/executeRequest";
import type { HostObject, Since } from "./protocol/hostObject";
import { HostRefusal } from "./protocol/hostRefusal";
import { KeptReferences } from "./protocol/keptReferences";
import { DELAY_FOR_CELL_EDIT, MESSAGE, type ReplyBody, type RequestBody } from "./protocol/messages";

/** The bridge Microsoft's client reads from `globalThis._richApiNativeBridge`. The client sets `onMessageFromHost`. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost: ((message: string) => void) | undefined;
}

export interface SimulatedExcelOptions {
  /** Which ExcelApi it plays: `1.9`. Newer members are refused. By default that of an Excel of today. */
  readonly excelApi?: string;
  /** Whether it plays Excel on the web, which has a few members of its own. */
  readonly online?: boolean;
  /** Milliseconds until a reply. */
  readonly latency?: number;
  /** The locale of typed numbers and dates; by default `en-HK`. */
  readonly locale?: LocaleName;
}

/** What went over the bridge. */
export interface Traffic {
  readonly requests: number;
  readonly actions: number;
  readonly bytesReceived: number;
  readonly bytesSent: number;
}

/** The largest message of Excel on the web, in bytes. */
const LARGEST_MESSAGE = 5 * 1024 * 1024;

/** Microsoft's client knows members up to 1.15; since 1.19 requests leave the user's undo alone, since 1.20 several can be one step of it. */
const NEWEST_EXCEL_API = "1.20";

/**
 * An Excel without Excel: Microsoft's own client speaks to it over the bridge, and it works on an .xlsx in memory.
 *
 * In a browser page: open it with `openXlsx`, set `globalThis._richApiNativeBridge` to its `bridge` and `Office.context.requirements.isSetSupported` to its
 * own, then load the client's script. `book.onChange` reports what to draw again; `edit` and `select` are the user's actions.
 */
export class SimulatedExcel {
  readonly editor: Editor;
  readonly faults = new Faults();
  readonly references = new KeptReferences();
  readonly events: EventSender;
  readonly bridge: NativeBridge;
  /** While true a cell is being edited: requests are refused, or wait where the add-in asked for that. */
  cellIsBeingEdited = false;
  readonly oddities = noOddities();
  /** Edits the user could still undo: before ExcelApi 1.19 any request of an add-in clears them (OfficeDev/office-js 2802). */
  undoSteps = 0;
  /** While true the add-in's settings read as if never written. */
  settingsAreLost = false;
  latency: number;
  private traffic = { requests: 0, actions: 0, bytesReceived: 0, bytesSent: 0 };
  private readonly openers = new Set<(bytes: Uint8Array) => void>();
  private readonly stepListeners = new Set<(steps: readonly UndoStep[]) => void>();
  private readonly waiting: (() => void)[] = [];
  private readonly root: HostObject;

  constructor(
    readonly book: BookModel,
    readonly options: SimulatedExcelOptions = {},
  ) {
    this.latency = options.latency ?? 0;
    book.locale = LOCALES[options.locale ?? "en-HK"];
    this.editor = new Editor(book);
    this.editor.calculator.rebuild(({ sheet, row, column }) => sheet.cell(row, column).content === "");
    const session = this.session();
    this.root = session.kinds.workbook(book);
    this.bridge = {
      sendMessageToHost: (message) => {
        this.receive(message);
      },
      onMessageFromHost: undefined,
    };
    this.events = new EventSender(book, (entry) => {
      this.reply({ type: MESSAGE.events, message: { entries: [entry] } });
    });
    book.onChange((change) => {
      if (change.kind !== "cells" || !/Inserted|Deleted/.test(change.change)) return;
      const by = change.change.endsWith("Inserted") ? change.area.rows : -change.area.rows;
      this.moveLiveRanges(change.sheet, { ...change.area, by });
    });
  }

  /** Counts since the last `forgetTraffic`. */
  get counted(): Traffic {
    return { ...this.traffic };
  }

  forgetTraffic(): void {
    this.traffic = { requests: 0, actions: 0, bytesReceived: 0, bytesSent: 0 };
  }

  /** Whether the Excel it plays has a requirement set: what `Office.context.requirements.isSetSupported` answers. */
  isSetSupported(set: string, version?: string): boolean {
    if (set === "ExcelApi" && version !== undefined)
      return this.allows(`1.${Number.parseInt(version.split(".")[1] ?? "0", 10)}`);
    // The rest are sets of the client's own runtime.
    return set !== "ExcelApiOnline" || (this.options.online ?? false);
  }

  /** Calls back when the add-in opens another workbook, which in Excel gets a window of its own. @returns how to stop */
  whenAnotherOpens(opener: (bytes: Uint8Array) => void): () => void {
    this.openers.add(opener);
    return () => void this.openers.delete(opener);
  }

  /** Calls back when the add-in has done something as one step of the undo list. @returns how to stop */
  whenStepEnds(listener: (steps: readonly UndoStep[]) => void): () => void {
    this.stepListeners.add(listener);
    return () => void this.stepListeners.delete(listener);
  }

  /**
   * The add-in's requests are one step of the undo list until the returned function is called. A newer client than ours says so by
   * `mergeUndoGroup`; `groupedByHost` says it for ours.
   */
  beginStep(): () => void {
    const end = this.editor.undoSteps.group();
    return () => {
      const steps = end();
      if (steps.length > 0) for (const listener of [...this.stepListeners]) listener(steps);
    };
  }

  /** Someone types into cells: the user at this machine, or a co-author elsewhere. One value for all cells, or rows of them. */
  edit(sheetName: string, address: string, value: unknown, author: Author = "user"): void {
    const sheet = this.sheet(sheetName);
    const area = parseRectangle(address);
    const rows = Array.isArray(value)
      ? (value as readonly (readonly unknown[])[])
      : Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
    this.editor.write(sheet, area, rows, author);
    if (author === "user") this.undoSteps++;
  }

  /** The user copies cells and pastes them elsewhere: everything, or their formats alone. */
  paste(
    from: { readonly sheet: string; readonly address: string },
    to: { readonly sheet: string; readonly address: string },
    what: "All" | "Formats",
  ): void {
    const source = { sheet: this.sheet(from.sheet), area: parseRectangle(from.address) };
    this.editor.copy(source, this.sheet(to.sheet), parseRectangle(to.address), what, "user");
    this.undoSteps++;
  }

  /** The user clicks on cells. */
  select(sheetName: string, address: string): void {
    this.selectOn(this.sheet(sheetName), parseRectangle(address));
  }

  selectOn(sheet: SheetModel, area: Rectangle): void {
    this.book.activeSheet = sheet;
    this.book.selection = area;
    this.book.notify({ kind: "selection", sheet, area });
  }

  sheet(name: string): SheetModel {
    const sheet = this.book.sheet(name);
    if (!sheet) throw new HostRefusal("ItemNotFound", `There is no sheet ${name}`);
    return sheet;
  }

  /** The user finishes the edit of a cell: requests that waited go on. */
  finishCellEdit(): void {
    this.cellIsBeingEdited = false;
    for (const go of this.waiting.splice(0)) go();
  }

  private allows(since: Since): boolean {
    // What Excel on the web had before, all have since ExcelApi 1.17.
    if (since === "ExcelApiOnline 1.1") return (this.options.online ?? false) || this.allows("1.17");
    const minor = (version: string): number => Number.parseInt(version.split(".")[1] ?? "0", 10);
    return minor(since) <= minor(this.options.excelApi ?? NEWEST_EXCEL_API);
  }

  private session(): Session {
    const session: Session = {
      book: this.book,
      editor: this.editor,
      kinds: bindKinds(() => session),
      allows: (since) => this.allows(since),
      mustBeInFront: () => {
        const { anotherWorkbookInFront, answerBehind } = this.oddities;
        if (anotherWorkbookInFront)
          throw new HostRefusal(answerBehind, "The current selection is invalid for this operation.");
      },
      oddities: this.oddities,
      settingsAreLost: () => this.settingsAreLost,
      openAnother: (bytes) => {
        for (const opener of [...this.openers]) opener(bytes);
      },
      listen: (messageType, target, on) => {
        this.events.listen(messageType, target, on);
      },
    };
    return session;
  }

  private moveLiveRanges(
    sheet: SheetModel,
    shift: { readonly row: number; readonly column: number; readonly columns: number; readonly by: number },
  ): void {
    for (const { target } of this.references.live()) {
      if (!(target instanceof RangeTarget) || target.sheet !== sheet) continue;
      target.area = shifted(target.area, shift) ?? target.area;
    }
  }

  private receive(text: string): void {
    const { id, flags, message } = JSON.parse(text) as {
      readonly id: number;
      readonly flags: number;
      readonly message: { readonly body: RequestBody };
    };
    const go = (): void => {
      const answer = (): void => {
        this.answer(id, text.length, message.body);
      };
      if (this.latency > 0) setTimeout(answer, this.latency);
      else inNextTurn(answer);
    };
    if (this.cellIsBeingEdited && (flags & DELAY_FOR_CELL_EDIT) !== 0) this.waiting.push(go);
    else go();
  }

  private answer(id: number, bytes: number, body: RequestBody): void {
    this.traffic.requests++;
    if (!this.allows("1.19")) this.undoSteps = 0;
    this.traffic.actions += body.Actions.length;
    this.traffic.bytesReceived += bytes;
    const lost = this.faults.atRequest();
    const done = lost === "request" ? null : this.done(bytes, body);
    this.reply({
      id,
      type: MESSAGE.reply,
      message:
        lost === null ? { statusCode: 200, headers: {}, body: done } : { statusCode: 503, headers: {}, body: "" },
    });
  }

  private done(bytes: number, body: RequestBody): ReplyBody {
    if (bytes > LARGEST_MESSAGE)
      return refused(
        new HostRefusal("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit."),
      );
    if (this.cellIsBeingEdited)
      return refused(new HostRefusal("InvalidOperationInCellEditMode", "Excel is in cell-editing mode."));
    const reply = executeRequest(body, {
      root: this.root,
      references: this.references,
      beforeAction: (action) => {
        this.faults.beforeAction(action);
      },
    });
    const size = JSON.stringify(reply).length;
    this.traffic.bytesSent += size;
    return size > LARGEST_MESSAGE
      ? refused(
          new HostRefusal("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit."),
        )
      : reply;
  }

  private reply(message: unknown): void {
    const text = JSON.stringify(message);
    inNextTurn(() => this.bridge.onMessageFromHost?.(text));
  }
}

function refused(refusal: HostRefusal): ReplyBody {
  return {
    Error: { Code: refusal.code, Message: refusal.message, ActionIndex: 0, Location: "" },
    ProcessedResults: { Results: [] },
  };
}
