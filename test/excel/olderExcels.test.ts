import { IS_WHOLE } from "../support/sampled";
import { everyContract } from "./everyContract";

jest.setTimeout(30_000);

// What the manifest requires; in the long run two on the way to today's as well.
for (const excelApi of IS_WHOLE ? ["1.9", "1.12", "1.14"] : ["1.9"])
  everyContract(`in an Excel of ExcelApi ${excelApi}`, excelApi);
