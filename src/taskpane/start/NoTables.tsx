import type { ReactNode } from "react";
import { Message } from "../frame/Message";
import { usePane } from "../paneContext";
import { MissingTable } from "./MissingTable";

/** That the workbook has no record at all, with the ways on. */
export function NoTables(): ReactNode {
  const { words } = usePane();
  return (
    <Message intent="warning" ways={<MissingTable kind={null} />}>
      {words.noTables}
    </Message>
  );
}
