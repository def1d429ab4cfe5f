import { useEffect, useRef, useState } from "react";
import type { PointedHeading, PointedTable } from "../../actions/pointOutTable";
import type { CellRef } from "../../shares/values/cell";
import { usePane, usePaneState } from "../paneContext";

/** A field that waits for its column to be pressed in the sheet. */
interface PressedColumn {
  /** Null while none waits. */
  readonly field: string | null;
  /** A cell was pressed under no heading of the table. */
  readonly missed: CellRef | null;
  wait(field: string | null): void;
}

/** The next cell selected in the sheet says under which heading a field is read. Names that run down a column are pressed by their rows. */
export function usePressedColumn(
  { sheet, shape, headings, top }: PointedTable,
  found: (field: string, heading: PointedHeading) => void,
): PressedColumn {
  const { work } = usePane();
  const pressed = usePaneState((state) => state.pressed);
  const active = usePaneState((state) => state.selection)?.sheet;
  const [field, setField] = useState<string | null>(null);
  const [missed, setMissed] = useState<CellRef | null>(null);
  const before = useRef(pressed);
  useEffect(() => {
    if (pressed === before.current) return;
    before.current = pressed;
    if (field === null || pressed === null) return;
    const place = shape === "rows" ? pressed.column : pressed.row;
    const heading = pressed.sheet === sheet ? headings.find((each) => each.place === place) : undefined;
    if (heading === undefined) {
      setMissed(pressed);
      return;
    }
    setField(null);
    found(field, heading);
  }, [pressed, field, sheet, shape, headings, found]);
  return {
    field,
    missed,
    wait: (of) => {
      setMissed(null);
      setField(of);
      if (of !== null && active !== sheet) void work.cells.show(top);
    },
  };
}
