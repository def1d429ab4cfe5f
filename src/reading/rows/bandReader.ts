import type { LocatedTable } from "../../shares/register/table";
import type { TableRegion } from "../regions/tableRegion";
import type { Place } from "./entry";
import type { Band } from "./rowPlan";

/** The bands over rows, from the top down. */
export class BandReader {
  #next = 0;
  readonly #now = new Map<string, Place>();

  constructor(
    private readonly bands: readonly Band[],
    private readonly region: TableRegion,
  ) {}

  /** What the bands above a row say of fields the table has no column for, or whose cell is blank. */
  at(row: number, { fields }: LocatedTable): ReadonlyMap<string, Place> {
    for (let band = this.bands[this.#next]; band !== undefined && band.row < row; band = this.bands[this.#next]) {
      this.#now.set(band.says, { ...this.region.grid.cell(band.row, band.column), value: band.text, format: "@" });
      this.#next += 1;
    }
    if (this.#now.size === 0) return this.#now;
    return new Map([...this.#now].filter(([field]) => this.region.grid.isBlank(row, fields.get(field) ?? -1)));
  }
}
