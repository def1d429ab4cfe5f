import "@fortune-sheet/react/dist/index.css";
import { Workbook } from "@fortune-sheet/react";
import {
  type ClipboardEvent,
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Rectangle } from "../simulated-excel/model/rectangle";
import type { SimulatedExcel } from "../simulated-excel/simulatedExcel";
import { deskWords, isDeskInChinese } from "./deskWords";
import { GridDrawing, type GridInstance } from "./gridDrawing";
import { GridCommands } from "./gridCommands";
import { PIXELS_A_POINT } from "./gridSheet";

const TOOLBAR = ["undo", "redo", "insertRows", "deleteRows"] as const;

// Constant objects: the grid starts again when it is given new ones.
const NO_MENU: string[] = [];
const SHEET_MENU = ["delete", "rename"];

type GridProps = ComponentProps<typeof Workbook>;

function areaOf({
  row: [top = 0, bottom = top],
  column: [left = 0, right = left],
}: {
  readonly row: readonly number[];
  readonly column: readonly number[];
}): Rectangle {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** In the editor of a cell or of the formula bar, keys are the text's. */
function isTyping(within: HTMLElement): boolean {
  const box = within.querySelector<HTMLElement>(".luckysheet-input-box");
  return Number(box?.style.zIndex ?? -1) > 0 || document.activeElement?.id === "luckysheet-functionbox-cell";
}

/** The workbook in a grid. Edits go to the simulated Excel, and the grid draws what it holds. */
export function SheetGrid({
  excel,
  refused,
}: {
  readonly excel: SimulatedExcel;
  readonly refused: (message: string) => void;
}): ReactNode {
  const [words] = useState(deskWords);
  const grid = useRef<GridInstance | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [drawing] = useState(
    () =>
      new GridDrawing(
        excel,
        () => grid.current,
        () => frame.current !== null && isTyping(frame.current),
      ),
  );
  const commands = useMemo(() => new GridCommands(excel, refused), [excel, refused]);
  const [first] = useState(() => drawing.first());
  useEffect(() => drawing.follow(), [drawing]);
  useEffect(() => commands.undoList.follow(), [commands]);

  // The library calls again whenever these are other objects.
  const hooks = useMemo((): NonNullable<GridProps["hooks"]> => {
    // The library calls this while it computes its state, so changes wait for the next turn.
    const instead = (act: () => void): false => {
      setTimeout(act, 0);
      return false;
    };
    return {
      beforeUpdateCell: (row, column, value: unknown) => {
        const sheetId = excel.book.activeSheet?.id ?? "";
        return instead(() => {
          commands.type(sheetId, row, column, entryText(value));
        });
      },
      beforePaste: () => false,
      beforeAddSheet: () =>
        instead(() => {
          commands.addSheet();
        }),
      // The workbook no longer has the sheet: it is only removed from the drawing.
      beforeDeleteSheet: (id) =>
        excel.book.sheet(id) === null ||
        instead(() => {
          commands.deleteSheet(id);
        }),
      beforeUpdateSheetName: (id, _before, name) =>
        instead(() => {
          const sheet = excel.book.sheet(id);
          commands.renameSheet(id, name);
          if (sheet) drawing.restoreName(sheet);
        }),
      afterSelectionChange: (id, selection) => {
        drawing.selected(() => {
          commands.select(id, areaOf(selection));
        });
      },
    };
  }, [drawing, commands, excel]);

  const onOp = useMemo(
    (): NonNullable<GridProps["onOp"]> => (ops) => {
      for (const op of ops) drawnOut(op, commands);
    },
    [commands],
  );

  /** Reads the selection, which the grid reports late. */
  const lookAtSelection = (): void => {
    const selection = grid.current?.getSelection()?.[0];
    const { activeSheet } = excel.book;
    if (selection && activeSheet)
      drawing.selected(() => {
        commands.select(activeSheet.id, areaOf(selection));
      });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (frame.current === null) return;
    const wanted =
      event.ctrlKey || event.metaKey
        ? commandOf(event.code, event.shiftKey)
        : event.code === "Delete" || event.code === "Backspace"
          ? "clear"
          : null;
    lookAtSelection();
    if (wanted === "copy" && !isTyping(frame.current)) commands.copy();
    // The library copies well.
    if (wanted === null || wanted === "copy") return;
    // The library's own undo, fill and bold would change what is drawn and not the workbook.
    event.stopPropagation();
    if (isTyping(frame.current)) return;
    event.preventDefault();
    if (wanted !== "nothing") commands[wanted]();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (frame.current === null || isTyping(frame.current)) return;
    event.stopPropagation();
    event.preventDefault();
    lookAtSelection();
    commands.paste(event.clipboardData.getData("text/plain"));
  };

  return (
    <div className="sheet">
      <div className="grid-toolbar" role="toolbar" aria-label={words.cells}>
        {TOOLBAR.map((command) => (
          <button
            key={command}
            type="button"
            onClick={() => {
              lookAtSelection();
              commands[command]();
            }}
          >
            {words.toolbar[command]}
          </button>
        ))}
      </div>
      <div ref={frame} className="grid" onKeyDownCapture={onKeyDown} onPasteCapture={onPaste}>
        <Workbook
          ref={(instance) => {
            grid.current = instance;
          }}
          data={first}
          lang={isDeskInChinese() ? "zh-TW" : "en"}
          showToolbar={false}
          allowEdit
          cellContextMenu={NO_MENU}
          headerContextMenu={NO_MENU}
          sheetTabContextMenu={SHEET_MENU}
          hooks={hooks}
          onOp={onOp}
        />
      </div>
    </div>
  );
}

/** Resizes a column or row dragged by its edge. */
function drawnOut(
  { id, path: [config, of, index], value }: Parameters<NonNullable<GridProps["onOp"]>>[0][number],
  commands: GridCommands,
): void {
  if (id === undefined || config !== "config" || (of !== "columnlen" && of !== "rowlen")) return;
  const sizes =
    index === undefined
      ? Object.entries(value as Readonly<Record<string, number>>)
      : [[String(index), value as number] as const];
  for (const [at, pixels] of sizes)
    setTimeout(() => {
      commands.resize(id, of === "columnlen" ? "column" : "row", Number(at), pixels / PIXELS_A_POINT);
    }, 0);
}

/** The editor's text, "" for an emptied cell. */
function entryText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function commandOf(code: string, isShifted: boolean): "undo" | "redo" | "copy" | "nothing" | null {
  if (code === "KeyZ") return isShifted ? "redo" : "undo";
  if (code === "KeyY") return "redo";
  if (code === "KeyC") return "copy";
  return ["KeyB", "KeyD", "KeyR", "KeyX", "KeyH"].includes(code) ? "nothing" : null;
}
