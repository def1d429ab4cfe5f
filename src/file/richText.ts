import { isTrue } from "./xmlBoolean";

/** Whether the runs of a text are struck through; "as its cell" where they have no font of their own. */
export type RunStrike = "as its cell" | "struck" | "not struck";

/** Collects one text out of its part: the runs of a rich text joined, its phonetic guides left out. */
export class RichText {
  text = "";
  private inText = false;
  private inGuide = false;
  private inRunFont = false;
  /** Null where the run has no font of its own. */
  private runStruck: boolean | null = null;
  private readonly seen = { struck: false, notStruck: false, asItsCell: false };

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "t") this.inText = !this.inGuide;
    else if (name === "rPh") this.inGuide = true;
    else if (name === "rPr") [this.inRunFont, this.runStruck] = [true, false];
    else if (name === "strike" && this.inRunFont) this.runStruck = isTrue(attributes["val"] ?? "1");
  }

  take(text: string): void {
    if (!this.inText || text === "") return;
    this.text += text;
    if (this.runStruck === null) this.seen.asItsCell = true;
    else if (this.runStruck) this.seen.struck = true;
    else this.seen.notStruck = true;
  }

  close(name: string): void {
    if (name === "t") this.inText = false;
    else if (name === "rPh") this.inGuide = false;
    else if (name === "rPr") this.inRunFont = false;
    else if (name === "r") this.runStruck = null;
  }

  get strike(): RunStrike {
    if (this.seen.notStruck) return "not struck";
    return this.seen.struck && !this.seen.asItsCell ? "struck" : "as its cell";
  }
}
