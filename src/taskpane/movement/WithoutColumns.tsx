import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { nameOfField } from "../../shares/register/fieldNames";
import type { Register } from "../../shares/register/register";
import type { LocatedTable } from "../../shares/register/table";
import { Message } from "../frame/Message";
import { useOwnWords } from "../frame/SaidInUnits";
import { usePane } from "../paneContext";
import { type Entry, fieldsWithoutColumn } from "../state/entailed";
import { currencyInTable } from "./entryReading";
import { ENTRY_WORDS } from "./entryWords";

/** What would be lost because a table has no column for it, each with the column offered. */
export function WithoutColumns({ entry, register }: { readonly entry: Entry; readonly register: Register }): ReactNode {
  const { work, words: paneWords, language } = usePane();
  const words = useOwnWords(ENTRY_WORDS);
  const lacking = new Map<string, { readonly table: LocatedTable; readonly field: string }>();
  for (const row of entry.rows)
    for (const field of fieldsWithoutColumn(row, currencyInTable(register, row.table)))
      lacking.set(field, { table: row.table, field });
  return [...lacking.values()].map(({ table, field }) => {
    const name = nameOfField(table.kind, field)[language];
    return (
      <Message
        key={field}
        intent="warning"
        ways={
          <Button size="small" onClick={() => void work.entries.addColumn(table, field, language)}>
            {words.addColumn(name)}
          </Button>
        }
      >
        {words.withoutColumn(name, paneWords.tableName(table.kind))}
      </Message>
    );
  });
}
