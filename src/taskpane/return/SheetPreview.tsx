import { Button } from "@fluentui/react-components";
import { type CSSProperties, type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../../shares/values/finding";
import type { PlannedCell, SheetPlan } from "../../workbook/sheetPlan";
import { RETURN_WORDS } from "./returnWords";
import { showPlanned } from "./showPlanned";
import { usePane } from "../paneContext";

/** The sheet as it will be written, drawn from the plan the workbook is given. White in every theme, as it will print. */
export function SheetPreview({ plan, language }: { readonly plan: SheetPlan; readonly language: Language }): ReactNode {
  const { words, language: ofPane } = usePane();
  const rows = useMemo(() => rowsOf(plan), [plan]);
  const width = plan.columnWidths.reduce((sum, each) => sum + each, 0);
  const [large, setLarge] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const fitting = useFitting(place, width);
  return (
    <div
      onKeyDown={({ key }) => {
        if (key === "Escape") setLarge(false);
      }}
    >
      <Button
        size="small"
        appearance="transparent"
        aria-pressed={large}
        onClick={() => {
          setLarge(!large);
        }}
      >
        {large ? RETURN_WORDS[ofPane].fitPreview : RETURN_WORDS[ofPane].openLarge}
      </Button>
      <div
        ref={place}
        className={large ? "sheet sheet-large" : "sheet"}
        tabIndex={0}
        role="region"
        aria-label={words.previewOf(plan.sheetName)}
        lang={language}
      >
        <table style={{ width: `${width}pt`, zoom: large ? 1 : fitting }}>
          <colgroup>
            {plan.columnWidths.map((each, column) => (
              <col key={column} style={{ width: `${each}pt` }} />
            ))}
          </colgroup>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row} style={{ height: `${plan.rowHeights[row] ?? 15}pt` }}>
                {cells.map(({ cell, column, rowSpan, colSpan }) => (
                  <td key={column} rowSpan={rowSpan} colSpan={colSpan} style={cell ? lookOf(cell) : undefined}>
                    {cell?.value ? showPlanned(cell.value, cell.look.numberFormat) : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const POINTS_TO_PIXELS = 96 / 72;
/** Margins on both sides, and the bar that scrolls, as in taskpane.css. */
const ROOM_AROUND = 28;

/** How much smaller a sheet of a width in points is drawn for all of its width to be seen. */
function useFitting(place: RefObject<HTMLElement | null>, width: number): number {
  const [room, setRoom] = useState(320);
  useEffect(() => {
    if (place.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setRoom(entry.contentRect.width);
    });
    observer.observe(place.current);
    return () => {
      observer.disconnect();
    };
  }, [place]);
  return Math.min(1, Math.max(0.1, (room - ROOM_AROUND) / (width * POINTS_TO_PIXELS)));
}

interface DrawnCell {
  readonly cell: PlannedCell | undefined;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Cells row by row, without those covered by a merge. */
function rowsOf(plan: SheetPlan): readonly (readonly DrawnCell[])[] {
  const columns = plan.columnWidths.length;
  const height = Math.max(0, ...plan.cells.map(({ row }) => row + 1));
  const at = (row: number, column: number): number => row * columns + column;
  const cells = new Map(plan.cells.map((cell) => [at(cell.row, cell.column), cell]));
  const spans = new Map(plan.merges.map((merge) => [at(merge.row, merge.column), merge]));
  const covered = new Set<number>();
  for (const merge of plan.merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
      for (let column = merge.column; column < merge.column + merge.columns; column += 1) {
        if (row !== merge.row || column !== merge.column) covered.add(at(row, column));
      }
    }
  }
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: columns }, (__, column) => column)
      .filter((column) => !covered.has(at(row, column)))
      .map((column) => {
        const span = spans.get(at(row, column));
        return { cell: cells.get(at(row, column)), column, rowSpan: span?.rows ?? 1, colSpan: span?.columns ?? 1 };
      }),
  );
}

function lookOf({ look }: PlannedCell): CSSProperties {
  const line = (drawn: boolean): string => (drawn ? "1px solid #000" : "none");
  return {
    fontFamily: `${look.font.name}, sans-serif`,
    fontSize: `${look.font.size}pt`,
    fontWeight: look.font.bold ? 700 : 400,
    fontStyle: look.font.italic ? "italic" : "normal",
    textAlign: look.horizontal,
    ...(look.indented === true ? { [look.horizontal === "right" ? "paddingRight" : "paddingLeft"]: "7pt" } : {}),
    verticalAlign: look.vertical === "center" ? "middle" : look.vertical,
    whiteSpace: look.wrap ? "pre-wrap" : "nowrap",
    borderTop: line(look.borders.top),
    borderRight: line(look.borders.right),
    borderBottom: line(look.borders.bottom),
    borderLeft: line(look.borders.left),
    ...(look.fill === null ? {} : { background: look.fill }),
  };
}
