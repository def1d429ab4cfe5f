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

/** Old and new, cell by cell. The cell stands above both, so that a long figure is on one line in a pane of 320 px: one read over two is misread. */
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
