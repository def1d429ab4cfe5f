import type { TableRegion } from "../regions/tableRegion";
import { foldText } from "../vocabulary/foldText";
import { withoutTreasuryWords } from "../vocabulary/headingMeanings";
import type { ColumnEvidence } from "./assignColumns";
import { isChain } from "./balanceProofs";

/** Columns of numbers that are looked at: a ledger of three balances has six. */
const MOST_COUNTS = 12;

type Of = "issued" | "treasury" | "total";

/** The balance that a change leads to, and what both are of. */
interface Chain {
  readonly balance: ColumnEvidence;
  readonly change: ColumnEvidence;
  readonly of: Of;
}

const BALANCE_OF: Readonly<Record<Of, string>> = {
  issued: "Balance after",
  treasury: "Treasury balance after",
  total: "Total after",
};
const CHANGE_OF: Readonly<Record<Of, string | null>> = {
  issued: "Number of shares",
  treasury: "Treasury shares",
  // What all shares together change by is the sum of the others.
  total: null,
};

/**
 * A ledger that keeps issued shares, treasury shares and all together, each with its change and its balance: which columns are which is shown by their
 * arithmetic, and what each pair is of by its words. Tables with one balance are left as they are.
 */
export function withChains(columns: readonly ColumnEvidence[], region: TableRegion): readonly ColumnEvidence[] {
  const chains = chainsOf(columns, region);
  const kept = (["issued", "treasury", "total"] as const).flatMap((of) => {
    const found = chains.filter((chain) => chain.of === of);
    return found.length === 1 ? found : [];
  });
  if (kept.length < 2 || kept.length < chains.length || kept[0]?.of !== "issued") return columns;
  return columns.map((column) => {
    const asBalance = kept.find(({ balance }) => balance === column);
    if (asBalance !== undefined) return namedAs(column, BALANCE_OF[asBalance.of]);
    const asChange = kept.find(({ change }) => change === column);
    if (asChange !== undefined) return namedAs(column, CHANGE_OF[asChange.of]);
    return column;
  });
}

function chainsOf(columns: readonly ColumnEvidence[], region: TableRegion): Chain[] {
  const saysBalance = ({ heading }: ColumnEvidence): boolean =>
    heading.meanings.some(({ kind, field }) => kind === "Movements" && BALANCES.has(field));
  const counts = columns
    .filter(({ heading, contents }) => heading.path.length > 0 && contents.numbers > 0.5 && !contents.isCounter)
    .slice(0, MOST_COUNTS);
  if (counts.filter(saysBalance).length < 2) return [];
  return counts.flatMap((balance): Chain[] => {
    const changes = counts.filter(
      (change) => change !== balance && isChain(region, balance.heading.column, change.heading.column),
    );
    const [change, ...more] = changes;
    return change === undefined || more.length > 0 ? [] : [{ balance, change, of: subject(balance, change) }];
  });
}

const BALANCES: ReadonlySet<string> = new Set(Object.values(BALANCE_OF));
const TREASURY = /treasury|庫存/;
const TOTAL = /\btotal\b|總|合計/;

function subject(balance: ColumnEvidence, change: ColumnEvidence): Of {
  const words = withoutTreasuryWords(foldText([...balance.heading.path, ...change.heading.path].join(" ")));
  if (TREASURY.test(words)) return "treasury";
  return TOTAL.test(words) ? "total" : "issued";
}

/** The column with one meaning of movements for all others. */
export function namedAs({ heading, contents }: ColumnEvidence, field: string | null): ColumnEvidence {
  const others = heading.meanings.filter(({ kind }) => kind !== "Movements");
  const proven = field === null ? [] : [{ ...PROVEN, kind: "Movements" as const, field }];
  return {
    heading: { ...heading, meanings: [...proven, ...others] },
    contents,
  };
}

const PROVEN = {
  needed: false,
  weight: 0.95,
  match: "exact",
  generic: false,
  unit: null,
  currency: null,
  ratio: null,
  dateOrder: null,
} as const;
