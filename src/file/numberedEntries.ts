/** Entries that other elements refer to by number: fonts, borders, shared texts. Each is kept once and numbered from 0 in the order of first use. */
export class NumberedEntries {
  private readonly numbers = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const xml of first) this.numberOf(xml);
  }

  numberOf(xml: string): number {
    const known = this.numbers.get(xml);
    if (known !== undefined) return known;
    this.numbers.set(xml, this.numbers.size);
    return this.numbers.size - 1;
  }

  get count(): number {
    return this.numbers.size;
  }

  /** All entries inside one element that says their count. */
  element(name: string): string {
    return `<${name} count="${this.count}">${[...this.numbers.keys()].join("")}</${name}>`;
  }
}
