import type { PdfRefusal } from "../../pdf/readPdf";

/** Why no text was read from a file that was chosen or dropped. */
export type FileRefusal = PdfRefusal | "too large" | "another kind" | "unreadable";
