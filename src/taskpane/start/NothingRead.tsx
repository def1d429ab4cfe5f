import type { ReactNode } from "react";
import type { Register } from "../../shares/register/register";
import { Message } from "../frame/Message";
import { usePane } from "../paneContext";
import { tableThatLacks } from "../state/tableThatLacks";
import { MissingTable } from "./MissingTable";
import { NoTables } from "./NoTables";

/** Where there is no return: that nothing could be read, with the ways on; `children` where the tables are there. */
export function NothingRead({
  register,
  children,
}: {
  readonly register: Register;
  readonly children: ReactNode;
}): ReactNode {
  const { words } = usePane();
  if (register.tables.length === 0) return <NoTables />;
  const lacking = tableThatLacks(register);
  if (lacking === null) return children;
  return (
    <Message intent="warning" ways={<MissingTable kind={lacking} />}>
      {words.noTableFor(lacking)}
    </Message>
  );
}
