import type { BookModel } from "../model/bookModel";
import { serialOf } from "../model/cellContent";
import type { SheetModel } from "../model/sheetModel";
import { HostRefusal } from "../protocol/hostRefusal";
import { defineKind, type Member } from "../protocol/hostObject";
import type { Session } from "./session";
import { RangeTarget } from "./targets";

type Table<T> = Readonly<Record<string, Member<T, Session>>>;

const workbook: Table<BookModel> = {
  Name: { since: "1.7", get: (book) => book.fileName },
  Application: { since: "1.1", get: (book, { kinds }) => kinds.application(book) },
  Functions: { since: "1.2", get: (book, { kinds }) => kinds.functions(book) },
  Worksheets: { since: "1.1", get: (book, { kinds }) => kinds.worksheets(book) },
  Tables: { since: "1.1", get: (_book, { kinds }) => kinds.tables(null) },
  Names: { since: "1.1", get: (book, { kinds }) => kinds.names({ book, sheet: null }) },
  Settings: { since: "1.4", get: (book, { kinds }) => kinds.settings(book) },
  GetActiveCell: {
    since: "1.7",
    call: (book, _given, { kinds, mustBeInFront }) => {
      mustBeInFront();
      if (!book.activeSheet) throw new HostRefusal("InvalidOperation", "No sheet is active");
      return kinds.range(new RangeTarget(book.activeSheet, { ...book.selection, rows: 1, columns: 1 }));
    },
  },
  GetSelectedRange: {
    since: "1.1",
    call: (book, _given, { kinds, mustBeInFront }) => {
      mustBeInFront();
      if (!book.activeSheet) throw new HostRefusal("InvalidOperation", "Nothing is selected");
      return kinds.range(new RangeTarget(book.activeSheet, book.selection));
    },
  },
};
export const workbookKind = defineKind<BookModel, Session>("Workbook", workbook);

export const applicationKind = defineKind<BookModel, Session>("Application", {
  CalculationMode: { since: "1.1", get: () => "Automatic" },
  SuspendApiCalculationUntilNextSync: { since: "1.6", call: () => null },
  SuspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => null },
  CreateWorkbook: {
    since: "1.8",
    call: (_book, given, { kinds }) => kinds.workbookCreated({ bytes: packageOf(given.text(0)) }),
  },
});

/** The bytes of an .xlsx in base64: a zip, or Excel refuses it. */
function packageOf(base64: string): Uint8Array {
  let binary: string;
  try {
    binary = atob(base64);
  } catch {
    throw new HostRefusal("InvalidArgument", "What was given is no base64");
  }
  if (!binary.startsWith("PK")) throw new HostRefusal("InvalidArgument", "What was given is no workbook");
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

export const workbookCreatedKind = defineKind<{ readonly bytes: Uint8Array }, Session>("WorkbookCreated", {
  Open: { since: "1.8", call: ({ bytes }, _given, session) => (session.openAnother(bytes), null) },
});

export const functionsKind = defineKind<BookModel, Session>("Functions", {
  Date: {
    since: "1.2",
    call: (book, given, { kinds }) => {
      const serial = serialOf(given.whole(0), given.whole(1), given.whole(2));
      if (serial === null) throw new HostRefusal("InvalidArgument", "No such day");
      return kinds.functionResult({ value: serial - (book.date1904 ? 1462 : 0) });
    },
  },
});

export const functionResultKind = defineKind<{ readonly value: number }, Session>("FunctionResult", {
  Value: { since: "1.2", get: (result) => result.value },
  Error: { since: "1.2", get: () => null },
});

/** Event numbers are the client's own. Collections register for all sheets, under the target `Workbook`. */
export const WORKBOOK_EVENTS = "Workbook";
export const EVENTS = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  NameChanged: 25,
} as const;

function edgeSheet(sheets: readonly SheetModel[], visibleOnly: boolean, kinds: Session["kinds"]): unknown {
  const sheet = sheets.find(({ visibility }) => !visibleOnly || visibility === "Visible");
  return sheet && kinds.worksheet(sheet);
}

function registration(
  messageType: number,
  since: Member<BookModel, Session>["since"],
  on: boolean,
): Member<BookModel, Session> {
  return { since, call: (_book, _given, session) => (session.listen(messageType, WORKBOOK_EVENTS, on), null) };
}

export const worksheetsKind = defineKind<BookModel, Session>(
  "WorksheetCollection",
  {
    Add: {
      since: "1.1",
      call: (book, given, { kinds, mustBeInFront }) => {
        mustBeInFront();
        return kinds.worksheet(book.addSheet(given.given(0) ? given.text(0) : null, "add-in"));
      },
    },
    GetItem: {
      since: "1.1",
      call: (book, given, { kinds }) => {
        const sheet = book.sheet(given.text(0));
        if (!sheet) throw new HostRefusal("ItemNotFound", `There is no sheet ${given.text(0)}`);
        return kinds.worksheet(sheet);
      },
    },
    GetItemOrNullObject: {
      since: "1.4",
      call: (book, given, { kinds }) => {
        const sheet = book.sheet(given.text(0));
        return sheet && kinds.worksheet(sheet);
      },
    },
    GetFirst: {
      since: "1.5",
      call: (book, given, { kinds }) => edgeSheet(book.sheets, given.flagOr(0, false), kinds),
    },
    GetLast: {
      since: "1.5",
      call: (book, given, { kinds }) => edgeSheet([...book.sheets].reverse(), given.flagOr(0, false), kinds),
    },
    GetActiveWorksheet: {
      since: "1.1",
      call: (book, _given, { kinds }) => {
        if (!book.activeSheet) throw new HostRefusal("InvalidOperation", "No sheet is active");
        return kinds.worksheet(book.activeSheet);
      },
    },
    GetCount: { since: "1.4", call: (book) => book.sheets.length },
    _RegisterDataChangedEvent: registration(EVENTS.Changed, "1.9", true),
    _UnregisterDataChangedEvent: registration(EVENTS.Changed, "1.9", false),
    _RegisterCalculatedEvent: registration(EVENTS.Calculated, "1.8", true),
    _UnregisterCalculatedEvent: registration(EVENTS.Calculated, "1.8", false),
    _RegisterAddedEvent: registration(EVENTS.Added, "1.7", true),
    _UnregisterAddedEvent: registration(EVENTS.Added, "1.7", false),
    _RegisterDeletedEvent: registration(EVENTS.Deleted, "1.7", true),
    _UnregisterDeletedEvent: registration(EVENTS.Deleted, "1.7", false),
    _RegisterSelectionChangedEvent: registration(EVENTS.SelectionChanged, "1.9", true),
    _UnregisterSelectionChangedEvent: registration(EVENTS.SelectionChanged, "1.9", false),
    _RegisterEventNameChanged: registration(EVENTS.NameChanged, "ExcelApiOnline 1.1", true),
    _UnregisterEventNameChanged: registration(EVENTS.NameChanged, "ExcelApiOnline 1.1", false),
  },
  { items: (book, { kinds }) => book.sheets.map(kinds.worksheet) },
);

interface SettingTarget {
  readonly book: BookModel;
  readonly key: string;
}

export const settingsKind = defineKind<BookModel, Session>(
  "SettingCollection",
  {
    Add: {
      since: "1.4",
      call: (book, given, { kinds }) => {
        book.keepSetting(given.text(0), given.value(1));
        return kinds.setting({ book, key: given.text(0) });
      },
    },
    GetItemOrNullObject: {
      since: "1.4",
      call: (book, given, { kinds, settingsAreLost }) =>
        !settingsAreLost() && book.settings.has(given.text(0)) ? kinds.setting({ book, key: given.text(0) }) : null,
    },
    GetItem: {
      since: "1.4",
      call: (book, given, { kinds, settingsAreLost }) => {
        if (settingsAreLost() || !book.settings.has(given.text(0)))
          throw new HostRefusal("ItemNotFound", `There is no setting ${given.text(0)}`);
        return kinds.setting({ book, key: given.text(0) });
      },
    },
  },
  {
    items: (book, { kinds, settingsAreLost }) =>
      settingsAreLost() ? [] : [...book.settings.keys()].map((key) => kinds.setting({ book, key })),
  },
);

export const settingKind = defineKind<SettingTarget, Session>(
  "Setting",
  {
    Key: { since: "1.4", get: ({ key }) => key },
    Value: {
      since: "1.4",
      get: ({ book, key }) => book.settings.get(key),
      set: ({ book, key }, value) => {
        book.keepSetting(key, value);
      },
    },
    Delete: { since: "1.4", call: ({ book, key }) => (book.keepSetting(key, undefined), null) },
  },
  { identity: ({ key }) => key },
);
