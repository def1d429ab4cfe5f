import type { Steps } from "../shares/runInSlices";
import type { KnownWords } from "./columns/contents";
import { type KindScore, kindScores } from "./columns/tableKind";
import type { RegionLeft } from "./columns/takeRegions";
import { type FoundTable, type Ground, isEventText } from "./locateTables";
import { findStatements, type Statement } from "./regions/findStatements";
import {
  accountOpening,
  ledgerOpenings,
  rollForwardOpenings,
  statementOpenings,
  titleOpenings,
} from "./regions/ledgerOpenings";
import type { TableRegion } from "./regions/tableRegion";
import { buildTable } from "./rows/buildTable";
import type { Entry } from "./rows/entry";
import { ledgerClasses } from "./rows/ledgerClasses";
import { RowWords } from "./rows/rowWords";
import { classMeaning } from "./vocabulary/classMeaning";
import { foldText } from "./vocabulary/foldText";

/** The classes that ledgers and statements bring forward: what a register without a Share classes table has of them. */
export function* classesOfLedgers({ grids, regions, accounts, loose }: Ground): Steps<FoundTable[]> {
  const statements: Statement[] = [];
  for (const grid of grids)
    statements.push(...(yield* findStatements(grid, new RowWords(), (text) => classMeaning(text) !== null)));
  const rowWords = new RowWords();
  const known: KnownWords = {
    isClass: (text) => classMeaning(text) !== null,
    isEvent: isEventText,
    isBalance: (text) => rowWords.isBalance(text),
    balances: new Set(),
  };
  const openings = [
    ...regions.flatMap(ledgerOpenings),
    ...regions.flatMap((region) => rollForwardOpenings(region, known)),
    ...accounts.flatMap(accountOpening),
    ...statements.flatMap(statementOpenings),
  ];
  const stated = openings.length > 0 ? openings : regions.flatMap((region) => titleOpenings(region, loose));
  return ledgerClasses(stated, loose).map((table) => ({ ...table, taken: null, built: null }));
}

/**
 * The Share classes table that says nothing of balances, with those that ledgers bring forward: null unless there is one ledger for each of its classes.
 */
export function* classesWithLedgers(
  ground: Ground,
  left: readonly RegionLeft[],
  date1904: boolean,
): Steps<FoundTable | null> {
  const nearly = nearlyClasses(left);
  if (nearly === null) return null;
  const context = {
    words: new RowWords(),
    finder: { classes: [], isClass: () => false, balances: new Set<number>() },
    isEvent: () => false,
    date1904,
    units: new Map<string, bigint>(),
  };
  const table = yield* buildTable(nearly.region, nearly.score, context, "headings");
  const ledgers = (yield* classesOfLedgers(ground)).flatMap(({ entries }) => entries);
  const keyOf = (text: string): string => classMeaning(text)?.key ?? foldText(text);
  const column = table.table.fields.get("Share class") ?? -1;
  const entries = table.entries.map((entry): Entry | null => {
    const name = table.grid.text(entry.row, column);
    const ledger = ledgers.find(({ cells }) => keyOf(String(cells?.get("Share class")?.value ?? "")) === keyOf(name));
    const said = [...(ledger?.cells ?? [])].filter(
      ([field]) => field === "Opening balance" || (FROM_LEDGERS.has(field) && !table.table.fields.has(field)),
    );
    return said.length === 0 ? null : { ...entry, cells: new Map([...(entry.cells ?? []), ...said]) };
  });
  if (entries.length === 0 || !entries.every((entry) => entry !== null)) return null;
  if (table.table.fields.has("Opening date")) return { ...table, entries, taken: null, built: table };
  const located = { ...table.table, isLedger: true };
  return {
    ...table,
    table: located,
    entries: entries.map((entry) => ({ ...entry, table: located })),
    taken: null,
    built: table,
  };
}

/** The region that says what the classes are, and nothing of their balances: `Class` beside `Stock code` is enough. */
function nearlyClasses(left: readonly RegionLeft[]): { region: TableRegion; score: KindScore } | null {
  const lacksBalances = ({ kind, assignment: { missing } }: KindScore): boolean =>
    kind === "Share classes" && missing.join() === "Opening balance";
  for (const { region, guess, why } of left)
    if (why === "missing" && guess !== null && lacksBalances(guess)) return { region, score: guess };
  for (const { region, columns, why } of left) {
    if (why !== "no table" || columns.length > MOST_FACTS) continue;
    const score = kindScores(region, columns, KNOWS_CLASSES).find(lacksBalances);
    const fields = score?.assignment.fields;
    if (score !== undefined && fields?.has("Share class") && fields.has("Stock code")) return { region, score };
  }
  return null;
}

/** Columns that say what a class is. */
const MOST_FACTS = 12;
const KNOWS_CLASSES: KnownWords = {
  isClass: (text) => classMeaning(text) !== null,
  isEvent: () => false,
  isBalance: () => false,
  balances: new Set(),
};

/** What a ledger says of its class where the table of classes does not. */
const FROM_LEDGERS: ReadonlySet<string> = new Set(["Opening date", "Opening treasury shares", "Opening total"]);
