import type { Finding } from "../shares/finding";
import type { Register } from "../shares/register";
import type { TableKind } from "../shares/table";
import type { Snapshot, WorkbookSurvey } from "../workbook/workbook";
import { ClassNames, classesListedTwice } from "./classNames";
import { headingsOf } from "./headingIndex";
import { headingsNearlyKnown } from "./headingsNearlyKnown";
import { locateTables, type Located } from "./locateTables";
import { readRepurchases, readTreasurySales } from "./readDealings";
import { readIssuer, readMandate } from "./readIssuer";
import { readMovements } from "./readMovements";
import { readingFinding } from "./readingFindings";
import { readClosingPrices, readLastReturns, readSettings, readShareClasses, readTotals } from "./readRows";
import type { TableAnswer } from "./tableAnswer";
import { TableReader } from "./tableReader";
import { valuesWithoutHeading } from "./valuesWithoutHeading";

export interface ReadOutcome {
  readonly register: Register;
  /** Family R, in the order of the tables. */
  readonly findings: readonly Finding[];
  /** False where no table of movements, repurchases or treasury sales was found or nearly found: this is no register. */
  readonly hasMovements: boolean;
}

/**
 * Reads a register out of the cells of a workbook. Never throws for what stands in a cell: what cannot be read is a finding there.
 * @param snapshots the used cells of the sheets that may hold tables
 * @param answers what the user said of tables and columns; they win over any heading
 */
export function readRegister(survey: WorkbookSurvey, snapshots: readonly Snapshot[], answers: readonly TableAnswer[] = []): ReadOutcome {
  const located = locateTables(survey, snapshots, answers);
  const findings: Finding[] = [...located.findings];
  const readers = new Map<TableKind, TableReader>();
  for (const table of located.tables) {
    const snapshot = snapshots.find((each) => each.region.sheet === table.sheet);
    if (snapshot) readers.set(table.kind, new TableReader(table, snapshot, survey.date1904, findings));
  }
  findings.push(...missingTables(located));
  findings.push(...headingsNearlyKnown(located.tables, snapshots), ...valuesWithoutHeading(located.tables, snapshots));
  const read = <T>(kind: TableKind, rows: (reader: TableReader) => T, otherwise: T): T => {
    const reader = readers.get(kind);
    return reader ? rows(reader) : otherwise;
  };
  const issuer = read("Issuer", readIssuer, null);
  const classes = read("Share classes", readShareClasses, []);
  findings.push(...classesListedTwice(classes));
  const names = new ClassNames(classes);
  const { movements, statedBalances } = read("Movements", (reader) => readMovements(reader, names), { movements: [], statedBalances: [] });
  const register: Register = {
    issuer,
    classes,
    movements,
    statedBalances,
    repurchases: read("Repurchases", (reader) => readRepurchases(reader, names), []),
    treasurySales: read("Treasury sales", (reader) => readTreasurySales(reader, names), []),
    mandate: read("Mandate", readMandate, null),
    closingPrices: read("Closing prices", (reader) => readClosingPrices(reader, names), []),
    lastReturns: read("Last return", (reader) => readLastReturns(reader, names), []),
    statedTotals: [...read("Movements", (reader) => readTotals(reader, ["Number of shares", "Increase", "Decrease", "Treasury shares"]), []), ...read("Repurchases", (reader) => readTotals(reader, ["Number"]), []), ...read("Treasury sales", (reader) => readTotals(reader, ["Number"]), [])],
    settings: read("Settings", readSettings, []),
    tables: located.tables,
  };
  const hasMovements = located.tables.some(isTableOfChanges) || located.nearly.some(isTableOfChanges);
  return { register, findings, hasMovements };
}

function isTableOfChanges({ kind }: { readonly kind: TableKind }): boolean {
  return kind === "Movements" || kind === "Repurchases" || kind === "Treasury sales";
}

/** The tables no return can do without. Movements may be missing where Repurchases or Treasury sales stand. */
function missingTables({ tables, nearly }: Located): Finding[] {
  const needed: TableKind[] = ["Issuer", "Share classes"];
  if (!tables.some(isTableOfChanges)) needed.push("Movements");
  return needed
    .filter((kind) => !tables.some((table) => table.kind === kind) && !nearly.some((each) => each.kind === kind))
    .map((kind) => {
      const headings = headingsOf(kind).fields.filter((entry) => entry.needed).map((entry) => entry.field);
      return readingFinding("table-missing", [], { table: kind, headings: headings.join(", ") });
    });
}
