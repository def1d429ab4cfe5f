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
import { GridDrawing, type GridInstance } from "./gridDrawing";
import { GridCommands } from "./gridCommands";
import { PIXELS_A_POINT } from "./gridSheet";

const HANDS = [
  { hand: "undo", label: "Undo" },
  { hand: "redo", label: "Redo" },
  { hand: "insertRows", label: "Insert rows" },
  { hand: "deleteRows", label: "Delete rows" },
] as const;

// Of one identity: the grid begins anew with what is new to it.
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

/** The workbook in a grid. The simulated Excel holds the truth: what hands do here goes to it, and what it then says is drawn. */
export function SheetGrid({
  excel,
  refused,
}: {
  readonly excel: SimulatedExcel;
  readonly refused: (message: string) => void;
}): ReactNode {
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
  const hands = useMemo(() => new GridCommands(excel, refused), [excel, refused]);
  const [first] = useState(() => drawing.first());
  useEffect(() => drawing.follow(), [drawing]);
  useEffect(() => hands.undoList.follow(), [hands]);

  // The library asks anew whenever these are other objects.
  const hooks = useMemo((): NonNullable<GridProps["hooks"]> => {
    // It asks while it works out its own state: nothing may change under it.
    const instead = (act: () => void): false => {
      setTimeout(act, 0);
      return false;
    };
    return {
      beforeUpdateCell: (row, column, value: unknown) => {
        const sheetId = excel.book.activeSheet?.id ?? "";
        return instead(() => {
          hands.type(sheetId, row, column, entryText(value));
        });
      },
      beforePaste: () => false,
      beforeAddSheet: () =>
        instead(() => {
          hands.addSheet();
        }),
      // A sheet the workbook no longer has is being taken out of the drawing.
      beforeDeleteSheet: (id) =>
        excel.book.sheet(id) === null ||
        instead(() => {
          hands.deleteSheet(id);
        }),
      beforeUpdateSheetName: (id, _before, name) =>
        instead(() => {
          const sheet = excel.book.sheet(id);
          hands.renameSheet(id, name);
          if (sheet) drawing.mendName(sheet);
        }),
      afterSelectionChange: (id, selection) => {
        drawing.selected(() => {
          hands.select(id, areaOf(selection));
        });
      },
    };
  }, [drawing, hands, excel]);

  const onOp = useMemo(
    (): NonNullable<GridProps["onOp"]> => (ops) => {
      for (const op of ops) drawnOut(op, hands);
    },
    [hands],
  );

  /** What is selected now: the grid tells of it some time later. */
  const lookAtSelection = (): void => {
    const selection = grid.current?.getSelection()?.[0];
    const { activeSheet } = excel.book;
    if (selection && activeSheet)
      drawing.selected(() => {
        hands.select(activeSheet.id, areaOf(selection));
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
    if (wanted === "copy" && !isTyping(frame.current)) hands.copy();
    // The library copies well.
    if (wanted === null || wanted === "copy") return;
    // The library's own undo, fill and bold would change what is drawn and not the workbook.
    event.stopPropagation();
    if (isTyping(frame.current)) return;
    event.preventDefault();
    if (wanted !== "nothing") hands[wanted]();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (frame.current === null || isTyping(frame.current)) return;
    event.stopPropagation();
    event.preventDefault();
    lookAtSelection();
    hands.paste(event.clipboardData.getData("text/plain"));
  };

  return (
    <div className="sheet">
      <div className="hands" role="toolbar" aria-label="Cells">
        {HANDS.map(({ hand, label }) => (
          <button
            key={hand}
            type="button"
            onClick={() => {
              lookAtSelection();
              hands[hand]();
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <div ref={frame} className="grid" onKeyDownCapture={onKeyDown} onPasteCapture={onPaste}>
        <Workbook
          ref={(instance) => {
            grid.current = instance;
          }}
          data={first}
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

/** A column or row that was drawn out by its edge. */
function drawnOut(
  { id, path: [config, of, index], value }: Parameters<NonNullable<GridProps["onOp"]>>[0][number],
  hands: GridCommands,
): void {
  if (id === undefined || config !== "config" || (of !== "columnlen" && of !== "rowlen")) return;
  const sizes =
    index === undefined
      ? Object.entries(value as Readonly<Record<string, number>>)
      : [[String(index), value as number] as const];
  for (const [at, pixels] of sizes)
    setTimeout(() => {
      hands.resize(id, of === "columnlen" ? "column" : "row", Number(at), pixels / PIXELS_A_POINT);
    }, 0);
}

/** What the editor hands over: the text typed, nothing where the cell was emptied. */
function entryText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function commandOf(code: string, isShifted: boolean): "undo" | "redo" | "copy" | "nothing" | null {
  if (code === "KeyZ") return isShifted ? "redo" : "undo";
  if (code === "KeyY") return "redo";
  if (code === "KeyC") return "copy";
  return ["KeyB", "KeyD", "KeyR", "KeyX", "KeyH"].includes(code) ? "nothing" : null;
}
