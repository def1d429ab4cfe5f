import type { HeadingColumn } from "../regions/tableRegion";
import { readHeading } from "../vocabulary/headingMeanings";
import type { Contents } from "./contents";

/** True for a column that says of each row whether it was bought or sold: its `B` is no class. */
export function isOfSides({
  heading,
  contents,
}: {
  readonly heading: Pick<HeadingColumn, "path">;
  readonly contents: Contents;
}): boolean {
  return contents.buys + contents.sells > 0.8 && readHeading(heading.path).notRead === "side";
}
