import { everyContract } from "./everyContract";

jest.setTimeout(30_000);

everyContract("in an Excel of today, on Microsoft's client", "1.15");
