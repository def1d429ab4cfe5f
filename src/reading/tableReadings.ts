import type { Finding } from "../shares/values/finding";
import { runToEnd, type Steps } from "../shares/runInSlices";
import { inOneList } from "../shares/rowBlocks";
import type { LocatedTable, TableKind } from "../shares/register/table";
import type { Snapshot } from "../workbook/workbook";
import { entryRows } from "./readRows";
import { TableReader } from "./tableReader";

/** A table, its cells, and which rows of the sheet hold others than in the reading before; null where that is not known. */
export interface TableGround {
  readonly table: LocatedTable;
  readonly snapshot: Snapshot;
  readonly changed: readonly number[] | null;
}

/** What was read of some rows, and what there was to tell of them. */
interface PartRead<Read> {
  readonly from: number;
  readonly to: number;
  readonly read: Read;
  readonly findings: readonly Finding[];
}

interface TableRead {
  readonly table: LocatedTable;
  readonly parts: readonly PartRead<unknown>[];
  /** What the parts give, the same list while all of them are the same. */
  readonly all: readonly unknown[];
}

/** What a part of a table gives. */
type ReadRows<Read> = (reader: TableReader) => (rows: readonly number[]) => Read;

/**
 * Reads the tables of a register, and goes on from the reading before: a part of a table whose cells are the same is not read again. What is read of a
 * part depends on its rows, on whether the row above it is blank, and (save for Issuer and Share classes, the tables read first) on the names of classes.
 */
export class TableReadings {
  readonly #read = new Map<TableKind, TableRead>();
  readonly #findings: (readonly Finding[])[] = [];

  /** @param before null where nothing of it holds */
  constructor(
    private readonly ground: ReadonlyMap<TableKind, TableGround>,
    private readonly date1904: boolean,
    private readonly rowsInBlock: number,
    private before: TableReadings | null,
  ) {}

  /** Goes on without the reading before: what was read by other names of classes does not hold. */
  forgetBefore(): void {
    this.before = null;
  }

  tell(findings: readonly Finding[]): void {
    this.#findings.push(findings);
  }

  /** Everything told, in the order of reading. */
  findings(): readonly Finding[] {
    return inOneList(...this.#findings);
  }

  /** Reads a table as one; `otherwise` where there is none of the kind. */
  whole<Read>(kind: TableKind, read: (reader: TableReader) => Read, otherwise: Read): Read {
    const ground = this.ground.get(kind);
    if (ground === undefined) return otherwise;
    const { firstRow, lastRow } = ground.table;
    const [one] = runToEnd(
      this.#readParts(kind, ground, [[firstRow, lastRow]], (reader) => () => read(reader)),
    ) as readonly Read[];
    return one ?? otherwise;
  }

  /** Reads the rows of a table, some hundred at a time, and no more than `most`. The same list as before where no row is another. */
  *inBlocks<Read>(
    kind: TableKind,
    needed: readonly string[],
    readRows: ReadRows<Read>,
    most = this.rowsInBlock,
  ): Steps<readonly Read[]> {
    const ground = this.ground.get(kind);
    if (ground === undefined) return NOTHING_READ;
    const { firstRow, lastRow } = ground.table;
    const bounds: [number, number][] = [];
    const size = Math.min(most, this.rowsInBlock);
    for (let from = firstRow; from <= lastRow; from += size) bounds.push([from, Math.min(lastRow, from + size - 1)]);
    const parts = this.#readParts(kind, ground, bounds, (reader) => {
      const read = readRows(reader);
      return (from, to) => read(entryRows(reader, needed, from, to));
    });
    return (yield* parts) as readonly Read[];
  }

  /** What stands in the totals row: always read, for it is one row. */
  totals<Read>(kind: TableKind, read: (reader: TableReader) => readonly Read[]): readonly Read[] {
    const ground = this.ground.get(kind);
    if (ground === undefined) return [];
    const reader = new TableReader(ground.table, ground.snapshot, this.date1904);
    const totals = read(reader);
    this.#findings.push(reader.takeFindings());
    return totals;
  }

  *#readParts(
    kind: TableKind,
    { table, snapshot, changed }: TableGround,
    bounds: readonly (readonly [from: number, to: number])[],
    readPart: (reader: TableReader) => (from: number, to: number) => unknown,
  ): Steps<readonly unknown[]> {
    const known = this.before === null ? undefined : this.before.#read.get(kind);
    const before = known?.table === table && changed !== null ? known : undefined;
    const isStale = (from: number, to: number): boolean =>
      changed === null || changed.some((row) => row >= from - 1 && row <= to);
    const reader = new TableReader(table, snapshot, this.date1904);
    let read: ((from: number, to: number) => unknown) | null = null;
    const parts: PartRead<unknown>[] = [];
    for (const [index, [from, to]] of bounds.entries()) {
      const part = before?.parts[index];
      if (part !== undefined && !isStale(from, to)) {
        parts.push(part);
        continue;
      }
      read ??= readPart(reader);
      parts.push({ from, to, read: read(from, to), findings: reader.takeFindings() });
      yield;
    }
    const isSame = before !== undefined && parts.every((part, index) => part === before.parts[index]);
    const all = isSame ? before.all : parts.map((part) => part.read);
    this.#read.set(kind, { table, parts, all });
    for (const { findings } of parts) if (findings.length > 0) this.#findings.push(findings);
    return all;
  }
}

const NOTHING_READ: readonly never[] = [];
