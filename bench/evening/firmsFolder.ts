import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue, Snapshot } from "../../src/workbook/workbook";
import { generatedRegister, MOVEMENT_HEADINGS } from "../../test/support/generatedRegister";
import { packedWorkbook } from "./packedWorkbook";

/** Movements a register has. */
export const ROWS = 2_000;
/** 29 December 2023 is the last day of every register; the Tuesday after New Year the next business day. */
export const EVENING = "2023-12-29T18:00:00+08:00";
const DEADLINE = "2024-01-02T08:30:00+08:00";
const UNDISCLOSED = 6;
/** A row far from both ends. */
const BROKEN_ROW = 1_234;

/** What the list must say of a workbook, known from how it was made. */
export interface Expected {
  readonly file: string;
  readonly way: string;
  /** Null for a workbook that is passed over with a line. */
  readonly state: "ready" | "nothing-due" | "errors" | "not-read" | null;
  readonly stockCode: string;
  readonly deadline: string | null;
  /** Shares that the events not yet disclosed add. */
  readonly undisclosed: bigint | null;
  /** A cell that one of the first errors must name; null without any. */
  readonly cell: RegExp | null;
  /** What the line of a workbook that cannot be read must say. */
  readonly line: RegExp | null;
}

/** One way of breaking a register: cells changed, or the bytes of the file. */
interface Breakage {
  readonly way: string;
  readonly cells?: (snapshots: readonly Snapshot[]) => readonly Snapshot[];
  readonly bytes?: (bytes: Uint8Array) => Uint8Array;
  readonly state: "errors" | "not-read" | null;
  readonly cell?: RegExp;
  readonly line?: RegExp;
}

const SHEET = "Movements";
const column = (heading: (typeof MOVEMENT_HEADINGS)[number]): number => MOVEMENT_HEADINGS.indexOf(heading);
/** Any cell of the broken row. */
const IN_ROW = new RegExp(`^Movements![A-J]${BROKEN_ROW + 1}$`);

/** A movement's cell, typed over. */
function typed(heading: (typeof MOVEMENT_HEADINGS)[number], change: (before: CellValue) => CellValue) {
  return (snapshots: readonly Snapshot[]): readonly Snapshot[] =>
    withCell(snapshots, SHEET, BROKEN_ROW, column(heading), change);
}

function withCell(
  snapshots: readonly Snapshot[],
  sheet: string,
  at: number,
  across: number,
  change: (before: CellValue) => CellValue,
): readonly Snapshot[] {
  return snapshots.map((snapshot) =>
    snapshot.region.sheet !== sheet
      ? snapshot
      : {
          ...snapshot,
          values: snapshot.values.map((row, down) =>
            down === at ? row.map((value, place) => (place === across ? change(value) : value)) : row,
          ),
        },
  );
}

const BREAKAGES: readonly Breakage[] = [
  { way: "no workbook", bytes: () => Buffer.from("Date,Event\n"), state: "not-read", line: /no Excel workbook/ },
  {
    way: "cut off",
    bytes: (bytes) => bytes.subarray(0, Math.floor(bytes.length * 0.6)),
    state: "not-read",
    line: /no Excel workbook/,
  },
  { way: "password", bytes: passwordProtected, state: "not-read", line: /password-protected/ },
  {
    way: "no register",
    cells: (snapshots) => snapshots.filter(({ region }) => region.sheet === "Issuer" || region.sheet === "Mandate"),
    state: null,
    line: /no movements table/i,
  },
  { way: "balance", cells: typed("Balance after", (before) => Number(before) + 1_000), state: "errors", cell: IN_ROW },
  {
    way: "TBC for a number",
    cells: typed("Number of shares", () => "TBC"),
    state: "errors",
    cell: new RegExp(`^Movements!E${BROKEN_ROW + 1}$`),
  },
  {
    way: "a number too high",
    cells: typed("Number of shares", (before) => Number(before) + 90_000),
    state: "errors",
    cell: IN_ROW,
  },
  {
    way: "a day there is not",
    cells: typed("Date", () => "31 February 2023"),
    state: "errors",
    cell: new RegExp(`^Movements!A${BROKEN_ROW + 1}$`),
  },
  {
    way: "a class there is not",
    cells: typed("Share class", () => "Class Z"),
    state: "errors",
    cell: new RegExp(`^Movements!B${BROKEN_ROW + 1}$`),
  },
  {
    way: "closing balance",
    cells: (snapshots) => withCell(snapshots, "Share classes", 2, 7, (before) => Number(before) + 7),
    state: "errors",
    cell: /^Share classes!H3$/,
  },
];

/** As Excel keeps a workbook behind a password: another container. */
function passwordProtected(): Uint8Array {
  const container = Buffer.alloc(4_096);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(container);
  Buffer.from("EncryptedPackage", "utf16le").copy(container, 1_024);
  return container;
}

/** Makes a firm's folder: registers of different issuers in ten subfolders, one in so many broken, each in another way. */
export function firmsFolder(folder: string, count: number): readonly Expected[] {
  const every = Math.floor(count / BREAKAGES.length);
  return Array.from({ length: count }, (_, index) => {
    const broken = index % every === every - 1 ? BREAKAGES[Math.floor(index / every)] : undefined;
    const team = join(folder, `team ${String(index % 10)}`);
    mkdirSync(team, { recursive: true });
    const code = String(10_000 + index);
    const file = join(team, `${code}.xlsx`);
    const cells = named(generatedRegister({ rows: ROWS, seed: index + 1 }).snapshots, code);
    const bytes = packedWorkbook({ snapshots: broken?.cells?.(cells) ?? cells });
    writeFileSync(file, broken?.bytes?.(bytes) ?? bytes);
    return expectedOf(file, code, cells, broken);
  });
}

function named(snapshots: readonly Snapshot[], code: string): readonly Snapshot[] {
  const issuer = withCell(snapshots, "Issuer", 0, 1, () => `Issuer ${code} Holdings Limited`);
  return withCell(issuer, "Share classes", 2, 3, () => code);
}

/** From the rows that were made, by the lists of Rule 13.25A(2): a scrip dividend stands in (a), options and awards of employees in (b), far below its 5 %. */
function expectedOf(
  file: string,
  stockCode: string,
  snapshots: readonly Snapshot[],
  broken: Breakage | undefined,
): Expected {
  const rows = snapshots.find(({ region }) => region.sheet === SHEET)?.values.slice(-UNDISCLOSED) ?? [];
  const isDue = rows.some((row) => row[column("Event")] === "Scrip dividend");
  const isRead = broken === undefined || broken.state === "errors";
  return {
    file,
    way: broken?.way ?? "nothing wrong",
    state: broken === undefined ? (isDue ? "ready" : "nothing-due") : broken.state,
    stockCode,
    deadline: isRead && isDue ? DEADLINE : null,
    undisclosed: isRead ? rows.reduce((sum, row) => sum + BigInt(Number(row[column("Number of shares")])), 0n) : null,
    cell: broken?.cell ?? null,
    line: broken?.line ?? null,
  };
}
