/** What we use of fast-formula-parser, which brings no types. Rows and columns count from 1. */
declare module "fast-formula-parser" {
  export interface CellReference {
    readonly sheet: string;
    readonly row: number | undefined;
    readonly col: number | undefined;
  }
  export interface RangeReference {
    readonly sheet: string;
    readonly from: { readonly row: number; readonly col: number };
    readonly to: { readonly row: number; readonly col: number };
  }
  export interface Argument {
    readonly value: unknown;
    readonly isRangeRef?: boolean;
    readonly omitted?: boolean;
  }
  export class FormulaError {
    static readonly [code: string]: FormulaError;
    readonly name: string;
    constructor(name: string, message?: string);
  }
  interface ParserConfig {
    readonly functions?: Readonly<Record<string, (...given: Argument[]) => unknown>>;
    readonly onCell?: (reference: CellReference) => unknown;
    readonly onRange?: (reference: RangeReference) => readonly (readonly unknown[])[];
    readonly onVariable?: (name: string, sheet: string) => unknown;
  }
  export default class FormulaParser {
    static readonly FormulaError: typeof FormulaError;
    constructor(config: ParserConfig);
    parse(formula: string, position: { readonly sheet: string; readonly row: number; readonly col: number }): unknown;
  }
}
