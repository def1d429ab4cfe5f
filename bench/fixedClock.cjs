/** Loaded before a process (`node --require`), its threads as well: the clock starts at the moment that BENCH_NOW says. */
const RealDate = Date;
const offset = RealDate.parse(process.env.BENCH_NOW) - RealDate.now();

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + offset);
    else super(...parts);
  }

  static now() {
    return RealDate.now() + offset;
  }
};
