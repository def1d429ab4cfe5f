import type { Register } from "../shares/register/register";
import type { Steps } from "../shares/runInSlices";
import { joinPieces } from "../shares/register/joinPieces";
import type { Readers } from "./readers";
import type { ClassNames } from "./records/classNames";
import { readRepurchases, readTreasurySales } from "./records/readDealings";
import { readMandates, withBroughtForward } from "./records/readMandates";
import { readMovements } from "./records/readMovements";
import { readClosingPrices, readLastReturns, readSettings, readTotalAmounts, readTotals } from "./records/readRows";
import { readSchemes } from "./records/readSchemes";
import type { TableReader } from "./records/tableReader";

/** The register that the tables hold: pieces of a kind joined in order of date. @param first what was read before, for the other tables to be read by */
export function* recordOf(
  readers: Readers,
  names: ClassNames,
  first: Pick<Register, "classes" | "issuer" | "tables">,
): Steps<Register> {
  const movements = yield* inTurn(readers.of("Movements"), (reader) => readMovements(reader, names));
  const repurchases = yield* inTurn(readers.of("Repurchases"), (reader) => readRepurchases(reader, names));
  const treasurySales = yield* inTurn(readers.of("Treasury sales"), (reader) => readTreasurySales(reader, names));
  return {
    ...first,
    movements: joinPieces(
      movements.map((piece) => piece.movements),
      ({ date }) => date,
    ),
    statedBalances: movements.flatMap(({ statedBalances }) => statedBalances),
    repurchases: joinPieces(repurchases, ({ tradingDate }) => tradingDate),
    treasurySales: joinPieces(treasurySales, ({ tradingDate }) => tradingDate),
    mandates: withBroughtForward(
      readers.of("Mandate").flatMap((reader) =>
        readMandates(
          reader,
          names,
          repurchases.some((piece) => piece.length > 0),
        ),
      ),
      readers.tables.filter(({ table }) => table.kind === "Repurchases"),
    ),
    closingPrices: joinPieces(
      readers.of("Closing prices").map((reader) => readClosingPrices(reader, names)),
      ({ date }) => date,
    ),
    lastReturns: readers.of("Last return").flatMap((reader) => readLastReturns(reader, names)),
    schemes: readers.of("Schemes").flatMap((reader) => readSchemes(reader, names)),
    statedTotals: [
      ...readers
        .of("Movements")
        .flatMap((reader) => readTotals(reader, ["Number of shares", "Increase", "Decrease", "Treasury shares"])),
      ...readers.of("Repurchases").flatMap((reader) => readTotals(reader, ["Number"])),
      ...readers.of("Treasury sales").flatMap((reader) => readTotals(reader, ["Number"])),
    ],
    statedAmounts: [
      ...readers.of("Repurchases").flatMap((reader) => readTotalAmounts(reader, "Total paid")),
      ...readers.of("Treasury sales").flatMap((reader) => readTotalAmounts(reader, "Total received")),
    ],
    settings: readers.of("Settings").flatMap(readSettings),
  };
}

function* inTurn<Read>(
  readers: readonly TableReader[],
  read: (reader: TableReader) => Steps<Read>,
): Steps<readonly Read[]> {
  const all: Read[] = [];
  for (const reader of readers) all.push(yield* read(reader));
  return all;
}
