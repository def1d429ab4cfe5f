import type { FileEdit } from "./fileEdit";
import type { Region } from "../shares/cell";
import type { NewRow } from "../workbook/workbook";
export function appendRow(edit: FileEdit, row: NewRow): Region { throw new Error(`${row.sheet}${edit.names.length}`); }
