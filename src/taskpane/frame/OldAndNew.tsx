import type { ReactNode } from "react";
import { usePane } from "../paneContext";

interface OldAndNewProps {
  readonly headings: readonly [old: string, now: string];
  readonly rows: readonly {
    readonly key: string;
    readonly cell: ReactNode;
    readonly old: string;
    readonly now: string;
  }[];
}

/** Old and new, cell by cell. The cell is above both, so that a long figure fits on one line of a pane of 320 px. */
export function OldAndNew({ headings: [old, now], rows }: OldAndNewProps): ReactNode {
  const { words } = usePane();
  return (
    <table className="changes" aria-label={words.changesByCell}>
      <thead>
        <tr>
          <th scope="col">{old}</th>
          <th scope="col">{now}</th>
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.key}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {row.cell}
            </th>
          </tr>
          <tr>
            <td>
              <del>{row.old}</del>
            </td>
            <td>
              <ins>{row.now}</ins>
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}
