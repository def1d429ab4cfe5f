/** Where the columns of a bridge stand. The chart is drawn from `bar` to `decrease`. */
export const COLUMNS = {
  event: "A",
  date: "B",
  change: "C",
  balance: "D",
  bar: "E",
  below: "F",
  whole: "G",
  increase: "H",
  decrease: "I",
} as const;
export type BridgeColumn = keyof typeof COLUMNS;

/** A chart's labels are cut by Excel in its own way when they are long. */
export const LONGEST_LABEL = 80;

/** Rows of the block, counted from 1 as formulas count. */
export interface BridgeRows {
  readonly opening: number;
  readonly closing: number;
  readonly byRegister: number;
  readonly difference: number;
  readonly beginsAt: number;
}

type Formulas = Partial<Readonly<Record<BridgeColumn, string>>>;

const { event: EVENT, change: CHANGE, balance: BALANCE } = COLUMNS;

/** The opening balance is a figure; the closing balance is where the last event leaves it. */
export function balanceFormulas(row: number, { opening, beginsAt }: BridgeRows): Formulas {
  return {
    ...(row === opening ? {} : { balance: `${BALANCE}${row - 1}` }),
    bar: label(row, `FIXED(${BALANCE}${row},0)`),
    below: "0",
    whole: `${BALANCE}${row}-${BALANCE}$${beginsAt}`,
    increase: "0",
    decrease: "0",
  };
}

export function stepFormulas(row: number, { beginsAt }: BridgeRows): Formulas {
  return {
    balance: `${BALANCE}${row - 1}+${CHANGE}${row}`,
    bar: label(row, `IF(${CHANGE}${row}>0,"+","")&FIXED(${CHANGE}${row},0)`),
    below: `MIN(${BALANCE}${row - 1},${BALANCE}${row})-${BALANCE}$${beginsAt}`,
    whole: "0",
    increase: `MAX(${CHANGE}${row},0)`,
    decrease: `MAX(-${CHANGE}${row},0)`,
  };
}

export function differenceFormulas({ closing, byRegister, difference }: BridgeRows): Formulas {
  return { change: `IF(${BALANCE}${difference}=0,"✓","✗")`, balance: `${BALANCE}${closing}-${BALANCE}${byRegister}` };
}

/**
 * Where the bars begin. A movement of a tenth of a percent would not be seen above zero, so they begin a little below the lowest balance; at zero where that
 * is near, or where nothing moves. The same as `axisOf` of the pane's picture.
 */
export function beginsAtFormula({ opening, closing }: BridgeRows): string {
  const balances = `${BALANCE}${opening}:${BALANCE}${closing}`;
  const low = `MIN(${balances})`;
  const high = `MAX(${balances})`;
  const cut = `${low}-INT((MAX(${high}-${low},${high}*0.000001)+1)/2)`;
  return `IF(OR(${high}=${low},${cut}<${high}*0.2),MIN(0,${low}),${cut})`;
}

/** The event and its number one below the other. FIXED, because the pattern TEXT takes is another in each language of Excel. */
function label(row: number, number: string): string {
  return `LEFT(${EVENT}${row},${LONGEST_LABEL})&CHAR(10)&${number}`;
}
