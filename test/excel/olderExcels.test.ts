import { everyContract } from "./everyContract";

jest.setTimeout(30_000);

// What the manifest requires, and two on the way to today's.
for (const excelApi of ["1.9", "1.12", "1.14"]) everyContract(`in an Excel of ExcelApi ${excelApi}`, excelApi);
